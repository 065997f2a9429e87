import { expect, type Page } from '@playwright/test';
import { PHONE, pictureAt, scrollTo, stepsOf } from './essay.ts';
import { collisions, linesOf, small, strays } from './lines.ts';

/**
 * What is wrong with the labels of a scene's resting figure, at every step and size: two that lie on each other, one that is cut by the stage,
 * one that is too small. A label is not shown when the camera looks elsewhere and all of it is outside. Measured is the ink of every line, not its line height.
 */
export async function labelFaults(page: Page, scene: string, sizes: ReadonlyArray<{ width: number; height: number }>): Promise<string[]> {
  const faults: string[] = [];
  // Resizing leads to the same pictures as opening: the tests of pictures say so.
  for (const size of sizes) {
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
  return faults;
}
