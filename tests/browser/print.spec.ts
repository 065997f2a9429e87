import { expect, test } from '@playwright/test';
import { locales, open } from './essay.ts';

/** The width of A4 between the margins, in CSS pixels. */
const PAPER = { width: 688, height: 1000 };

for (const locale of locales) {
  test(`on paper the essay in ${locale} is text, pictures and descriptions in day inks, and nothing to press`, async ({ page }) => {
    await page.setViewportSize(PAPER);
    await page.emulateMedia({ colorScheme: 'dark' });
    await open(page, locale, '#bathtub/tilt');
    await page.locator('[data-switch="theme"]').first().evaluate((element: HTMLElement) => element.click());
    await page.locator('[data-switch="theme"]').first().evaluate((element: HTMLElement) => element.click());
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    for (const gone of ['.masthead', '[data-contents]', '.stage', '.knobs', '.hint', '[data-switch]', '[data-notice]']) await expect(page.locator(`${gone}:visible`)).toHaveCount(0);
    for (const step of await page.locator('[data-step]').all()) {
      await expect(step.locator('.still svg')).toBeVisible();
      const [text, picture] = [(await step.locator('.prose').boundingBox())!, (await step.locator('.still svg').boundingBox())!];
      const description = step.locator('[data-description]');
      await expect(description).toBeVisible();
      expect((await description.boundingBox())!.width).toBeGreaterThan(200);
      expect(text.x + text.width).toBeLessThanOrEqual(picture.x);
      await expect(step).toHaveCSS('break-inside', 'avoid');
    }
    await expect(page.locator('body')).toHaveCSS('color', 'rgb(16, 35, 58)');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PAPER.width);
  });

  test(`on paper the essay in ${locale} carries its sources: a number at every number, and the notes at the end`, async ({ page }) => {
    await page.setViewportSize(PAPER);
    await open(page, locale);
    const notes = page.locator('.notes .note');
    await expect(notes.first()).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.notes h2')).toBeVisible();
    const ids = await notes.evaluateAll((all) => all.map((note) => note.id));
    expect(ids.length).toBeGreaterThan(30);
    const numbers = await page.locator('.fact').evaluateAll((all) => all.map((fact) => [fact.getAttribute('popovertarget')!, getComputedStyle(fact, '::after').content]));
    expect(numbers).toEqual(numbers.map(([target]) => [target, `"${ids.indexOf(target!) + 1}"`]));
    const unseen = await notes.evaluateAll((all) => all.filter((note) => note.getBoundingClientRect().height < 20 || note.querySelector('cite')!.getBoundingClientRect().height < 5).map((note) => note.id));
    expect(unseen).toEqual([]);
    const addresses = await page.locator('.notes .note a').evaluateAll((all) => all.map((link) => ({ address: link.getAttribute('href')!, printed: getComputedStyle(link, '::after').content })));
    expect(addresses.filter(({ address, printed }) => !printed.includes(address))).toEqual([]);
  });
}
