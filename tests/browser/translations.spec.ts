import { expect, test } from '@playwright/test';
import { faultsByDayAndNight } from './axe.ts';
import { complains, DESKTOP, foreignFonts, locales, PHONE, wideAt } from './essay.ts';

for (const locale of locales) {
  test(`how far the languages are, told in ${locale}, fits every width, is set in the site’s fonts and has no accessibility fault that axe can see`, async ({ page }) => {
    const said: string[] = [];
    page.on('console', (message) => complains(message) && said.push(message.text()));
    await page.goto(`/${locale}/translations/`);
    expect(await wideAt(page, [320, PHONE.width, 768, DESKTOP.width])).toEqual([]);
    for (const summary of await page.locator('.left summary').all()) await summary.evaluate((element: HTMLElement) => element.click());
    expect(await faultsByDayAndNight(page)).toEqual([]);
    expect(await foreignFonts(page, 'h1, h2, p, a, b, span, dt, dd, summary, li')).toEqual([]);
    expect(said).toEqual([]);
  });
}
