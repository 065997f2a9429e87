import { expect, type Page, test } from '@playwright/test';
import { faultsByDayAndNight } from './axe.ts';
import { complains, DESKTOP, foreignFonts, locales, open, PHONE } from './essay.ts';

for (const locale of locales) {
  for (const [name, viewport] of [['desktop', DESKTOP], ['phone', PHONE], ['small phone', { width: 320, height: 640 }]] as const) {
    test(`the essay in ${locale} reads from top to bottom on a ${name} without an error, a foreign request, a layout shift or a way sideways`, async ({ page, baseURL }) => {
      test.setTimeout(120_000);
      const faults: string[] = [];
      page.on('console', (message) => complains(message) && faults.push(message.text()));
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('request', (request) => new URL(request.url()).origin === baseURL || request.url().startsWith('data:') || faults.push(request.url()));
      await page.setViewportSize(viewport);
      await open(page, locale);
      await page.waitForLoadState('networkidle');
      await observe(page);
      await readThrough(page);
      expect(faults).toEqual([]);
      expect(await page.evaluate(() => (window as never as { shift: number }).shift)).toBeLessThan(0.001);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width);
    });
  }

  test(`the essay in ${locale} has no accessibility fault that axe can see`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.setViewportSize(DESKTOP);
    await open(page, locale);
    expect(await faultsByDayAndNight(page)).toEqual([]);
  });

  test(`the essay and the ledger in ${locale} are set in the site’s own fonts to the last character`, async ({ page }) => {
    for (const path of ['', 'ledger/']) {
      await page.goto(`/${locale}/${path}`);
      expect(await foreignFonts(page, 'h1, h2, h3, h4, p, a, b, cite, span, th, td, label, legend, text, button, figcaption')).toEqual([]);
    }
  });
}

test('the door has no accessibility fault that axe can see', async ({ page }) => {
  await page.goto('/');
  await page.evaluate(() => document.fonts.ready);
  expect(await faultsByDayAndNight(page)).toEqual([]);
});

async function observe(page: Page): Promise<void> {
  await page.evaluate(() => {
    const seen = window as never as { shift: number };
    seen.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as never as Array<{ value: number; hadRecentInput: boolean }>) if (!entry.hadRecentInput) seen.shift += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** Every place comes into the window once, however small it is. */
async function readThrough(page: Page): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let y = 0; y < height; y += 480) {
    await page.mouse.wheel(0, 480);
    await page.waitForTimeout(12);
  }
}
