import { expect, test } from '@playwright/test';
import { DESKTOP, holdTime, jump, locales, open, PHONE, pictureAt, rest, SCENES, scrollTo, stepsOf, stillOf, svgOf } from './essay.ts';

/**
 * A picture is a function of scene, step, parameters, language and size: however the reader arrives
 * at a step, the SVG is the same to the letter. Ways that take long share the steps between the languages,
 * since no way of arriving knows a word.
 */
for (const [turn, locale] of locales.entries()) {
  test.describe(`pictures in ${locale}`, () => {
    for (const scene of SCENES) {
      test(`of ${scene}: scrolling down and up, by link, jumping, resizing and reloading are one`, async ({ page }) => {
        test.setTimeout(120_000);
        await page.setViewportSize(DESKTOP);
        await open(page, locale);
        const steps = await stepsOf(page, scene);
        const [mine, others] = [0, 1].map((rest) => steps.filter((_, index) => index % locales.length === (turn + rest) % locales.length)) as [string[], string[]];
        const pictures = new Map<string, string>();
        for (const step of steps) {
          await scrollTo(page, step);
          pictures.set(step, await pictureAt(page, step));
        }
        expect(new Set(pictures.values()).size, 'every step has a picture of its own').toBe(steps.length);

        const same = async (step: string, way: string): Promise<void> => {
          expect(await pictureAt(page, step), `${step} ${way}`).toBe(pictures.get(step));
        };
        for (const step of steps.toReversed()) {
          await scrollTo(page, step);
          await same(step, 'scrolling up');
        }
        for (const [index, step] of mine.entries()) {
          await jump(page, index % 2 ? 'top' : 'bottom');
          await scrollTo(page, step);
          await same(step, 'jumping');
        }
        for (const step of mine) {
          await page.setViewportSize(PHONE);
          await scrollTo(page, step);
          await pictureAt(page, step);
          await page.setViewportSize(DESKTOP);
          await scrollTo(page, step);
          await same(step, 'resizing to a phone and back');
        }
        for (const step of others) {
          await open(page, locale, `#${step}`);
          await same(step, 'by link');
        }
        await page.reload();
        await same(others.at(-1)!, 'reloading');
      });

      // One language: motion knows no words.
      if (locale === 'en') test(`of ${scene}: in motion they come to rest as the pictures without motion`, async ({ page }) => {
        await page.setViewportSize(PHONE);
        await open(page, locale);
        const steps = await stepsOf(page, scene);
        // On, and back: five seconds of motion each, worked out frame by frame.
        const stops = [steps[4]!, steps[1]!];
        const still = new Map<string, string>();
        for (const step of stops) {
          await scrollTo(page, step);
          still.set(step, await pictureAt(page, step));
        }
        await page.emulateMedia({ reducedMotion: 'no-preference' });
        await holdTime(page);
        await open(page, locale);
        for (const step of stops) {
          await scrollTo(page, step);
          await rest(page, step);
          expect(await svgOf(page, scene), step).toBe(still.get(step));
        }
      });
    }

    test('on a phone the live picture is the one in the page’s HTML', async ({ page }) => {
      test.setTimeout(120_000);
      await page.setViewportSize(PHONE);
      await open(page, locale);
      for (const step of await stepsOf(page)) {
        await scrollTo(page, step);
        await pictureAt(page, step);
        const { live, still } = await stillOf(page, step);
        expect(live, step).toBe(still);
      }
    });
  });
}

test('with reduced motion the picture cuts from step to step', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize(DESKTOP);
  await open(page, 'en', '#bathtub/drain');
  const settled = await pictureAt(page, 'bathtub/drain');
  await page.mouse.wheel(0, 350);
  await page.waitForTimeout(300);
  const now = await page.locator('[data-scene="bathtub"] svg[data-pos]').evaluate((svg) => [svg.getAttribute('data-pos'), svg.outerHTML]);
  expect(Number.isInteger(Number(now[0]))).toBe(true);
  if (now[0] === '3') expect(now[1]).toBe(settled);
});

test('the motion switch stops what moves, and lets it move again', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await page.setViewportSize(DESKTOP);
  await open(page, 'en', '#bathtub/drain');
  const moving = page.locator('[data-scene="bathtub"] .stage svg[data-moving]');
  await expect(moving).toHaveCount(1);
  const toggle = page.locator('[data-switch="motion"]').first();
  await toggle.evaluate((button: HTMLElement) => button.click());
  await expect(moving).toHaveCount(0);
  const still = await pictureAt(page, 'bathtub/drain');
  await page.mouse.wheel(0, 4);
  await page.waitForTimeout(300);
  expect(await svgOf(page, 'bathtub')).toBe(still);
  await toggle.evaluate((button: HTMLElement) => button.click());
  await page.mouse.wheel(0, 4);
  await expect(moving).toHaveCount(1);
});

test('once the water rests, no frame is asked for', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await page.setViewportSize(DESKTOP);
  await holdTime(page);
  await open(page, 'en', '#bathtub/tilt');
  await rest(page, 'bathtub/tilt');
  await page.evaluate(() => {
    const ask = window.requestAnimationFrame;
    const frames = { asked: 0 };
    Object.assign(window, { frames });
    window.requestAnimationFrame = (callback) => {
      frames.asked += 1;
      return ask(callback);
    };
  });
  await page.clock.runFor(5000);
  expect(await page.evaluate(() => (window as never as { frames: { asked: number } }).frames.asked)).toBe(0);
});
