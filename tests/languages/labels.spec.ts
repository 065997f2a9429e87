import { expect } from '@playwright/test';
import { DESKTOP, open, PHONE, SCENES } from '../browser/essay.ts';
import { labelFaults } from '../browser/labels.ts';
import { PSEUDO_TAGS, test } from './site.ts';

/** Labels three fifths longer, half as long, with accents, from right to left. */
for (const tag of PSEUDO_TAGS) {
  for (const scene of SCENES) {
    test(`labels of ${scene} in ${tag} stay apart, inside and legible at every step`, async ({ page }) => {
      test.setTimeout(120_000);
      await open(page, tag, `#${scene}`);
      expect((await labelFaults(page, scene, [{ width: 320, height: 640 }, PHONE, DESKTOP])).join('\n')).toBe('');
    });
  }
}
