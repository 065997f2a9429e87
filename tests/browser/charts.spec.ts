import { expect, test } from '@playwright/test';
import { faultsByDayAndNight } from './axe.ts';
import { DESKTOP, locales, open, PHONE, wideAt } from './essay.ts';
import { collisions, linesOf, small, strays } from './lines.ts';

const SIZES = [{ width: 320, height: 640 }, PHONE, { width: 768, height: 1024 }, DESKTOP, { width: 1920, height: 1080 }];
const CHARTS = ['capex', 'bonds', 'plumbing', 'magnitude', 'prices'];

for (const locale of locales) {
  for (const [page, path] of [['the essay', ''], ['the page of all figures', 'data/']] as const) {
    test(`letters of charts in ${locale} stay apart, inside and legible on ${page}`, async ({ page: tab }) => {
      test.setTimeout(120_000);
      const faults: string[] = [];
      if (path === '') await open(tab, locale);
      else await tab.goto(`/${locale}/${path}`);
      await tab.evaluate(() => document.fonts.ready);
      for (const size of SIZES) {
        await tab.setViewportSize(size);
        for (const chart of CHARTS) {
          const drawing = `[data-chart="${chart}"] svg:visible`;
          await expect(tab.locator(drawing)).toHaveCount(1);
          const lines = await linesOf(tab, drawing);
          expect(lines.length).toBeGreaterThan(8);
          const least = size.width < PHONE.width ? 10 : 11.5;
          faults.push(...[...collisions(lines), ...strays(lines), ...small(lines, least)].map((fault) => `${chart} ${size.width}: ${fault}`));
        }
      }
      expect(faults.join('\n')).toBe('');
    });
  }

  test.describe(`the page of all figures in ${locale}`, () => {
    test('never scrolls sideways, and has no accessibility fault that axe can see', async ({ page }) => {
      await page.goto(`/${locale}/data/`);
      await page.evaluate(() => document.fonts.ready);
      expect(await wideAt(page, [PHONE.width, 320, DESKTOP.width])).toEqual([]);
      expect(await faultsByDayAndNight(page)).toEqual([]);
    });

    test('shows every table open and gives every chart as a file', async ({ page, request }) => {
      await page.goto(`/${locale}/data/`);
      for (const chart of CHARTS) {
        await expect(page.locator(`#${chart} table`)).toBeVisible();
        const file = await request.get((await page.locator(`#${chart} .chart-links a[download]`).getAttribute('href'))!);
        expect(file.status()).toBe(200);
        expect((await file.text()).split('\r\n')).toHaveLength((await page.locator(`#${chart} tbody tr`).count()) + 2);
      }
    });

    test('is printed in day inks, each drawing whole', async ({ page }) => {
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      await page.setViewportSize({ width: 688, height: 1000 });
      await page.goto(`/${locale}/data/`);
      await expect(page.locator('body')).toHaveCSS('color', 'rgb(16, 35, 58)');
      for (const chart of CHARTS) await expect(page.locator(`#${chart} svg:visible`)).toHaveCSS('break-inside', 'avoid');
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(688);
    });
  });

  test(`without JavaScript charts in ${locale} stand in the essay with their tables to open`, async ({ browser, baseURL }) => {
    const page = await browser.newPage({ javaScriptEnabled: false, viewport: PHONE });
    await page.goto(`${baseURL}/${locale}/`);
    for (const chart of CHARTS) {
      const figure = page.locator(`[data-chart="${chart}"]`);
      await expect(figure.locator('svg:visible')).toHaveCount(1);
      await expect(figure.locator('table')).toBeHidden();
      await figure.locator('summary').click();
      await expect(figure.locator('table')).toBeVisible();
    }
    await page.close();
  });
}
