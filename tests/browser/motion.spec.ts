import { expect, type Page, test } from '@playwright/test';
import { holdTime, open, PHONE, scrollTo, svgOf } from './essay.ts';
import { flashes, lightness, SMALL } from './flashes.ts';

/** Of each scene the step with most in motion, and the one before it. Motion knows no words: one language is enough. */
const LIVELIEST = { financing: ['financing/capex', 'financing/slack'], bathtub: ['bathtub/overflow', 'bathtub/tilt'], cascade: ['cascade/sell', 'cascade/spiral'], duration: ['duration/strips', 'duration/heat'] } as const;
/** Milliseconds in which everything stops by itself after the last change or scroll: two in motion, two and a half to rest. */
const RESTS = 5000;

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await holdTime(page);
});

for (const [scene, [before, step]] of Object.entries(LIVELIEST)) {
  test(`the figure of ${scene} stops by itself before five seconds are over, and asks for no frame any more`, async ({ page }) => {
    await page.setViewportSize(PHONE);
    await open(page, 'en');
    await scrollTo(page, step);
    await stirred(page);
    await page.clock.runFor(RESTS);
    expect(await moving(page)).toEqual([]);
    const picture = await svgOf(page, scene);
    await countFrames(page);
    await page.clock.runFor(10_000);
    expect(await framesAsked(page)).toBe(0);
    expect(await svgOf(page, scene)).toBe(picture);
  });

  test(`the motion switch stops the figure of ${scene} at once, and it stays so`, async ({ page }) => {
    await page.setViewportSize(PHONE);
    await open(page, 'en');
    await scrollTo(page, before);
    await stirred(page);
    await page.locator('[data-switch="motion"]').first().evaluate((button: HTMLElement) => button.click());
    // A frame or two.
    await page.clock.runFor(50);
    expect(await moving(page)).toEqual([]);
    await noteMotion(page);
    for (const place of [step, before, step]) {
      await scrollTo(page, place);
      for (let i = 0; i < 5; i += 1) {
        await page.waitForTimeout(40);
        await page.clock.runFor(100);
      }
    }
    const picture = await svgOf(page, scene);
    await page.clock.runFor(3000);
    expect(await svgOf(page, scene)).toBe(picture);
    expect(await motionNoted(page)).toBe(0);
  });

  // Arrows of a pipe that run through several periods in half a second do, in a square or three.
  test(`nothing in the figure of ${scene} that is not small flashes more than three times a second`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.setViewportSize({ width: 1024, height: 768 });
    await open(page, 'en');
    await scrollTo(page, before);
    await stirred(page);
    await scrollTo(page, step);
    const frames: number[][] = [];
    for (let i = 0; i < 50; i += 1) {
      frames.push(await lightness(page));
      await page.clock.runFor(50);
    }
    expect(flashes(frames, 20).filter((times) => times > 3).length).toBeLessThan(SMALL);
  });
}

test('the great wheel of the opening stops by itself', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await open(page, 'en');
  await page.mouse.wheel(0, 60);
  await stirred(page);
  await page.clock.runFor(RESTS);
  expect(await moving(page)).toEqual([]);
});

test('what style sheets animate moves for less than five seconds, and not at all with the switch off', async ({ page }) => {
  await open(page, 'en');
  const lengths = (): Promise<number[]> => page.evaluate(() => document.getAnimations().map(({ effect }) => effect!.getComputedTiming().activeDuration as number));
  expect((await lengths()).length).toBeGreaterThan(0);
  for (const length of await lengths()) expect(length).toBeLessThanOrEqual(5000);
  await page.locator('[data-switch="motion"]').first().evaluate((button: HTMLElement) => button.click());
  expect(await lengths()).toEqual([]);
});

test('a flash is counted: what blinks ten times a second does, what fades does not', () => {
  const seconds = (lightnessAt: (frame: number) => number): number[][] => Array.from({ length: 60 }, (_, frame) => [lightnessAt(frame)]);
  expect(flashes(seconds((frame) => frame % 2), 20)).toEqual([10]);
  expect(flashes(seconds((frame) => (Math.floor(frame / 5) % 2) * 0.2), 20)).toEqual([2]);
  expect(flashes(seconds((frame) => frame / 60), 20)).toEqual([0]);
  expect(flashes(seconds((frame) => 0.3 + 0.05 * (frame % 2)), 20)).toEqual([0]);
});

/** Figures that move. */
function moving(page: Page): Promise<string[]> {
  return page.$$eval('svg[data-moving]', (figures) => figures.map((svg) => svg.closest('[id], [data-scene]')?.getAttribute('data-scene') ?? 'opening'));
}

/** Waits until a figure moves: code, events and observers take real time. */
async function stirred(page: Page): Promise<void> {
  for (let i = 0; i < 60; i += 1) {
    await page.waitForTimeout(50);
    await page.clock.runFor(20);
    if (i > 4 && (await moving(page)).length > 0) return;
  }
  throw new Error('no figure moves');
}

async function countFrames(page: Page): Promise<void> {
  await page.evaluate(() => {
    const ask = window.requestAnimationFrame;
    Object.assign(window, { asked: 0 });
    window.requestAnimationFrame = (callback) => {
      (window as never as { asked: number }).asked += 1;
      return ask(callback);
    };
  });
}

const framesAsked = (page: Page): Promise<number> => page.evaluate(() => (window as never as { asked: number }).asked);

/** Counts from here on how often a figure begins to move. */
async function noteMotion(page: Page): Promise<void> {
  await page.evaluate(() => {
    Object.assign(window, { began: 0 });
    new MutationObserver((changes) => {
      (window as never as { began: number }).began += changes.filter(({ target }) => (target as Element).hasAttribute('data-moving')).length;
    }).observe(document, { subtree: true, attributeFilter: ['data-moving'] });
  });
}

const motionNoted = (page: Page): Promise<number> => page.evaluate(() => (window as never as { began: number }).began);
