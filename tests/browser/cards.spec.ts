import { expect, test } from '@playwright/test';
import { faultsByDayAndNight } from './axe.ts';
import { complains, DESKTOP, foreignFonts, locales, wideAt } from './essay.ts';

const SCENES = ['financing', 'bathtub', 'cascade', 'duration'];

for (const locale of locales) {
  test(`the model cards in ${locale} have no fault that axe can see`, async ({ page }) => {
    test.setTimeout(120_000);
    for (const scene of SCENES) {
      await page.goto(`/${locale}/figures/${scene}/`);
      await page.evaluate(() => document.fonts.ready);
      expect(await faultsByDayAndNight(page), scene).toEqual([]);
    }
  });

  test(`the model cards in ${locale} fit every width and paper, ask nothing of others, and raise no complaint`, async ({ page, baseURL }) => {
    test.setTimeout(120_000);
    const faults: string[] = [];
    page.on('console', (message) => complains(message) && faults.push(message.text()));
    page.on('request', (request) => new URL(request.url()).origin === baseURL || request.url().startsWith('data:') || faults.push(request.url()));
    for (const scene of SCENES) {
      await page.goto(`/${locale}/figures/${scene}/`);
      expect(await wideAt(page, [320, 390, 768, DESKTOP.width]), scene).toEqual([]);
      await page.emulateMedia({ media: 'print' });
      await page.setViewportSize({ width: 688, height: 1000 });
      // On paper nothing can be scrolled: every equation has to fit.
      for (const formula of await page.locator('.formula').all()) expect(await formula.evaluate((element) => element.scrollWidth <= element.clientWidth), `${scene} on paper`).toBe(true);
      await page.emulateMedia({ media: 'screen' });
    }
    expect(faults).toEqual([]);
  });

  test(`the model cards in ${locale} are set in the site’s own fonts, equations included`, async ({ page }) => {
    test.setTimeout(120_000);
    for (const scene of SCENES) {
      await page.goto(`/${locale}/figures/${scene}/`);
      expect(await foreignFonts(page, 'h1, h2, h3, p, a, li, th, td, caption, figcaption, mi, mo, mn'), scene).toEqual([]);
    }
  });
}
