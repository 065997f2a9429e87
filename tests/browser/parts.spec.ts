import { expect, test } from '@playwright/test';
import { faultsByDayAndNight } from './axe.ts';
import { DESKTOP, locales, PHONE, wideAt } from './essay.ts';

for (const locale of locales) {
  test.describe(`the sheet of parts in ${locale}`, () => {
    test.beforeEach(async ({ page }) => {
      await page.goto(`/${locale}/parts/`);
      await page.evaluate(() => document.fonts.ready);
    });

    test('never scrolls sideways, and has no accessibility fault that axe can see', async ({ page }) => {
      expect(await wideAt(page, [PHONE.width, 320, DESKTOP.width])).toEqual([]);
      // The drawings are hidden from assistive technology; left in, axe would look behind every shape for minutes.
      await page.$$eval('main svg', (drawings) => drawings.forEach((drawing) => drawing.replaceChildren()));
      expect(await faultsByDayAndNight(page)).toEqual([]);
    });

    test('prints its halves by day and by night whatever the page is, screens included', async ({ page }) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        for (const [theme, wall, hatch] of [['light', 'rgb(207, 227, 218)', 'rgb(213, 225, 218)'], ['dark', 'rgb(23, 54, 80)', 'rgb(147, 174, 178)']] as const) {
          const half = page.locator(`#tub [data-theme="${theme}"]`);
          expect(await half.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe(wall);
          const screen = await half.locator('[stroke$="p-hatch)"]').first().getAttribute('stroke');
          const pattern = page.locator(screen!.slice(4, -1));
          expect(await pattern.evaluate((element) => getComputedStyle(element).stroke)).toBe(hatch);
        }
      }
    });
  });
}
