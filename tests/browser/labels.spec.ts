import { expect, test } from '@playwright/test';
import { DESKTOP, locales, open, PHONE, SCENES } from './essay.ts';
import { labelFaults } from './labels.ts';

const SIZES = [{ width: 320, height: 640 }, PHONE, { width: 768, height: 1024 }, DESKTOP, { width: 1920, height: 1080 }];

for (const locale of locales) {
  for (const scene of SCENES) {
    test(`labels of ${scene} in ${locale} stay apart, inside and legible at every step and size`, async ({ page }) => {
      test.setTimeout(120_000);
      await open(page, locale, `#${scene}`);
      expect((await labelFaults(page, scene, SIZES)).join('\n')).toBe('');
    });
  }
}
