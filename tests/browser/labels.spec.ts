import { expect, test } from '@playwright/test';
import { DESKTOP, locales, open, PHONE, pictureAt, scrollTo, stepsOf } from './essay.ts';
import { collisions, linesOf, small, strays } from './lines.ts';

const SIZES = [{ width: 320, height: 640 }, PHONE, { width: 768, height: 1024 }, DESKTOP, { width: 1920, height: 1080 }];
const SCENES = ['financing', 'bathtub', 'cascade', 'duration'];

/**
 * Every label of a resting figure can be read: no two lie on each other, none is cut by the stage, none is too small.
 * A label is not shown when the camera looks elsewhere and all of it is outside.
 * Measured is the ink of every line, not its line height.
 */
for (const locale of locales) {
  for (const scene of SCENES) {
    test(`labels of ${scene} in ${locale} stay apart, inside and legible at every step and size`, async ({ page }) => {
      test.setTimeout(120_000);
      const faults: string[] = [];
      // Resizing leads to the same pictures as opening: the tests of pictures say so.
      await open(page, locale, `#${scene}`);
      for (const size of SIZES) {
        await page.setViewportSize(size);
        for (const step of await stepsOf(page, scene)) {
          await scrollTo(page, step);
          await pictureAt(page, step);
          const lines = await linesOf(page, `[data-scene="${scene}"] .stage svg`, '.stage');
          expect(lines.length, `${step} has labels`).toBeGreaterThan(2);
          const least = size.width < PHONE.width ? 10 : 11.5;
          faults.push(...[...collisions(lines), ...strays(lines), ...small(lines, least)].map((fault) => `${step} ${size.width}×${size.height}: ${fault}`));
        }
      }
      expect(faults.join('\n')).toBe('');
    });
  }
}
