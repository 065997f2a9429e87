import { expect } from '@playwright/test';
import { DESKTOP, jump, open, PHONE, pictureAt, SCENES, scrollTo, stepsOf, stillOf, svgOf } from '../browser/essay.ts';
import { PSEUDO_TAGS, test } from './site.ts';

/** One scene for each language: which words a picture has decides nothing about how it is arrived at. */
for (const [i, tag] of PSEUDO_TAGS.entries()) {
  const scene = SCENES[i % SCENES.length]!;
  test(`on a phone the live pictures of ${scene} in ${tag} are those in the page’s HTML, scrolling down and jumping`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.setViewportSize(PHONE);
    await open(page, tag, `#${scene}`);
    const steps = await stepsOf(page, scene);
    for (const [way, route] of [['scrolling', steps], ['jumping', [...steps.slice(-1), ...steps.slice(0, 2)]]] as const) {
      for (const step of route) {
        if (way === 'jumping') await jump(page, 'bottom');
        await scrollTo(page, step);
        await pictureAt(page, step);
        const { live, still } = await stillOf(page, step);
        expect(live, `${step} ${way}`).toBe(still);
      }
    }
  });
}

test('figures are not mirrored from right to left: all but the letters is where it is in English', async ({ page }) => {
  test.setTimeout(120_000);
  await page.setViewportSize(DESKTOP);
  const shapesIn = async (locale: string): Promise<string[]> => {
    const shapes: string[] = [];
    for (const scene of SCENES) {
      await open(page, locale, `#${scene}`);
      for (const step of (await stepsOf(page, scene)).slice(0, 3)) {
        await scrollTo(page, step);
        await pictureAt(page, step);
        shapes.push(`${step} ${(await svgOf(page, scene)).replace(/<text[\s\S]*?<\/text>/g, '').replace(/ (?:aria-\w+|data-description)="[^"]*"|<title[\s\S]*?<\/title>/g, '')}`);
      }
    }
    return shapes;
  };
  expect(await shapesIn('ar-XB')).toEqual(await shapesIn('en'));
});

test('from right to left the page turns, and sliders with it; time runs from left to right', async ({ page }) => {
  await page.setViewportSize(DESKTOP);
  await open(page, 'ar-XB', '#duration/your-turn');
  const directions = await page.evaluate(() => ['html', '[data-step="duration/your-turn"]', '[data-knobs="duration"] input[type="range"]', '[data-scene="duration"] .stage svg'].map((selector) => getComputedStyle(document.querySelector(selector)!).direction));
  expect(directions).toEqual(['rtl', 'rtl', 'rtl', 'ltr']);
});
