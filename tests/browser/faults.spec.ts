import { expect, type Page, test } from '@playwright/test';
import { DESKTOP, expectStills, holdTime, locales, open, PHONE, pictureAt, rest, scrollTo, stepsOf, svgOf } from './essay.ts';

/** What may go wrong around a page, and what its reader still sees. docs/faults.md has the table. */
test.use({ viewport: DESKTOP });

/** Exceptions of the page, which no fault may cause. */
function exceptionsOf(page: Page): string[] {
  const found: string[] = [];
  page.on('pageerror', ({ message }) => found.push(message));
  return found;
}

for (const locale of locales) {
  for (const [what, files] of [['no script', '**/*.js'], ['all but the code of the scenes', '**/scenes*.js']] as const) {
    test(`in ${locale} ${what} can be loaded: stills stand in the text, and a notice says so`, async ({ page }) => {
      const exceptions = exceptionsOf(page);
      let refused = 0;
      await page.route(files, (route) => {
        refused += 1;
        return route.abort();
      });
      await page.goto(`/${locale}/#cascade/sell`);
      await expectStills(page);
      await expect(page.locator('[data-notice]')).toBeVisible();
      await expect(page.locator('[data-notice]')).toContainText(locale === 'ko' ? '그림' : 'still pictures');
      expect(refused).toBeGreaterThan(0);
      expect(exceptions).toEqual([]);
    });
  }
}

test('one figure that cannot be drawn gives way to its stills with a notice, and the others live', async ({ page }) => {
  const exceptions = exceptionsOf(page);
  await page.addInitScript(() => {
    const { setAttribute } = Element.prototype;
    Element.prototype.setAttribute = function (name, value) {
      if (this.closest('[data-scene="cascade"] .stage')) throw new Error('this one cannot be drawn');
      setAttribute.call(this, name, value);
    };
  });
  await open(page, 'en', '#cascade/sell');
  await expect(page.locator('[data-scene="cascade"]')).toHaveClass(/failed/);
  await expect(page.locator('[data-notice]')).toContainText('still pictures');
  await expect(page.locator('[id="cascade/sell"] .still svg')).toBeVisible();
  await scrollTo(page, 'bathtub/tilt');
  await pictureAt(page, 'bathtub/tilt');
  expect(exceptions).toEqual([]);
});

test('without its fonts the page stands in the system’s, whole and not wider', async ({ page }) => {
  const exceptions = exceptionsOf(page);
  await page.route('**/*.woff2', (route) => route.abort());
  await page.setViewportSize(PHONE);
  for (const locale of locales) {
    await open(page, locale, '#financing/slack');
    await pictureAt(page, 'financing/slack');
    await expect(page.locator('[id="financing/slack"] .prose')).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
  }
  expect(exceptions).toEqual([]);
});

test('a clock that is wrong, and a tab that slept for an hour, change nothing of a picture', async ({ page }) => {
  test.setTimeout(120_000);
  const exceptions = exceptionsOf(page);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, 'en', '#bathtub/tilt');
  const still = await pictureAt(page, 'bathtub/tilt');
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await holdTime(page);
  await page.clock.setSystemTime(new Date('1901-02-03T04:05:06Z'));
  await open(page, 'en', '#bathtub/tap');
  await rest(page, 'bathtub/tap');
  await scrollTo(page, 'bathtub/tilt');
  await page.waitForTimeout(100);
  await page.clock.runFor(300);
  // In the middle of its motion.
  await page.clock.fastForward('01:00:00');
  await page.clock.setSystemTime(new Date('2499-02-03T04:05:06Z'));
  await rest(page, 'bathtub/tilt');
  expect(await svgOf(page, 'bathtub')).toBe(still);
  expect(exceptions).toEqual([]);
});

test('a storm of resizes, a zoom of 400 % and printing in the middle of a scene leave text and picture as they were', async ({ page }) => {
  test.setTimeout(120_000);
  const exceptions = exceptionsOf(page);
  await open(page, 'ko', '#cascade/sell');
  const before = await pictureAt(page, 'cascade/sell');
  for (let size = 0; size < 30; size += 1) await page.setViewportSize({ width: 240 + ((size * 631) % 1600), height: 200 + ((size * 397) % 1000) });

  // 1280 by 800 at 400 %.
  await page.setViewportSize({ width: 320, height: 200 });
  await scrollTo(page, 'cascade/sell');
  await pictureAt(page, 'cascade/sell');
  await expect(page.locator('[id="cascade/sell"] .prose')).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);

  await page.setViewportSize(DESKTOP);
  await scrollTo(page, 'cascade/sell');
  await page.emulateMedia({ media: 'print' });
  await expectStills(page);
  await page.emulateMedia({ media: null });
  await scrollTo(page, 'cascade/sell');
  expect(await pictureAt(page, 'cascade/sell')).toBe(before);
  expect(exceptions).toEqual([]);
});

test('three hundred blind turns of knobs, keys, addresses, scrolls and sizes leave every figure whole', async ({ page }, info) => {
  test.setTimeout(180_000);
  const seed = 20261122;
  info.annotations.push({ type: 'seed', description: String(seed) });
  let state = seed;
  const next = (count: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * count);
  };
  const exceptions = exceptionsOf(page);
  page.on('dialog', () => exceptions.push('a dialog'));
  await open(page, 'en');
  const steps = await stepsOf(page);
  const addresses = ['?capex=8&v=1#financing/slack', '?capex=1e999#bathtub/tap', '?soup=%3Cb%3E#nope/nope', '?t=2&v=9#cascade/your-turn', '?leverage=0&v=1#cascade/sell', '#duration/heat', '?water=reserves&water=deposits#bathtub/tilt', '#%F0%9F'];
  const keys = ['Tab', 'ArrowRight', 'ArrowLeft', 'End', 'Home', 'PageDown', 'Space', 'Escape'];
  const sizes = [DESKTOP, PHONE, { width: 320, height: 640 }, { width: 844, height: 390 }];
  for (let turn = 0; turn < 300; turn += 1) {
    const kind = next(10);
    if (kind < 4) {
      await page.evaluate(([which, where]) => {
        const knobs = [...document.querySelectorAll<HTMLInputElement>('[data-knobs] input')];
        const knob = knobs[which! % knobs.length]!;
        if (knob.type === 'range') knob.value = String(Number(knob.min) + (Number(knob.max) - Number(knob.min)) * (where! / 100));
        else knob.checked = knob.type === 'radio' || !knob.checked;
        for (const type of ['input', 'change']) knob.dispatchEvent(new Event(type, { bubbles: true }));
      }, [next(1000), next(101)]);
    } else if (kind < 6) await scrollTo(page, steps[next(steps.length)]!);
    else if (kind === 6) await page.evaluate((by) => scrollBy(0, by), next(4000) - 2000);
    else if (kind === 7) await page.setViewportSize(sizes[next(sizes.length)]!);
    else if (kind === 8 && turn % 5 === 0) await open(page, locales[next(2)]!, addresses[next(addresses.length)]!);
    else if (kind === 8) await page.evaluate((hash) => (location.hash = hash), steps[next(steps.length)]!);
    else await page.keyboard.press(keys[next(keys.length)]!);
  }
  await page.waitForTimeout(300);
  const step = steps[next(steps.length)]!;
  await scrollTo(page, step);
  const svg = await pictureAt(page, step);
  expect(svg).not.toMatch(/NaN|undefined|Infinity/);
  await expect(page.locator('.failed')).toHaveCount(0);
  expect(exceptions).toEqual([]);
});
