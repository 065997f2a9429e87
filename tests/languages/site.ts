import { test as base } from '@playwright/test';
import { DIST } from '../fixtures/languages.ts';
import { PSEUDO } from '../fixtures/pseudo.ts';
import { serveSite } from '../fixtures/servers.ts';

export const PSEUDO_TAGS = Object.keys(PSEUDO);

/** On the copy of the site that has more languages. */
export const test = base.extend<object, { origin: string }>({
  origin: [async ({}, use) => {
    const site = await serveSite({ dist: DIST });
    await use(site.origin);
    site.close();
  }, { scope: 'worker' }],
  baseURL: ({ origin }, use) => use(origin),
});
