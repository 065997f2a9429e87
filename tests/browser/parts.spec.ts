import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { DESKTOP, locales, PHONE } from './essay.ts';

for (const locale of locales) {
  test.describe(`the sheet of parts in ${locale}`, () => {
    test.beforeEach(async ({ page }) => {
      await page.goto(`/${locale}/parts/`);
      await page.evaluate(() => document.fonts.ready);
    });

    for (const colorScheme of ['light', 'dark'] as const) {
      test(`has no accessibility fault that axe can see, ${colorScheme}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme });
        // The drawings are hidden from assistive technology; left in, axe would look behind every shape for minutes.
        await page.$$eval('main svg', (drawings) => drawings.forEach((drawing) => drawing.replaceChildren()));
        const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map((node) => node.target).join(' ')}`)).toEqual([]);
      });
    }

    for (const viewport of [DESKTOP, PHONE, { width: 320, height: 640 }]) {
      test(`never scrolls sideways at ${viewport.width}`, async ({ page }) => {
        await page.setViewportSize(viewport);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width);
      });
    }

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
