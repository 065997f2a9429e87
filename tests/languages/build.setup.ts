import { test } from '@playwright/test';
import { buildLanguages } from '../fixtures/languages.ts';

test('a copy of the site with more languages can be built', () => {
  test.setTimeout(600_000);
  buildLanguages();
});
