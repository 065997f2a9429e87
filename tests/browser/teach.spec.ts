import { expect, test } from '@playwright/test';
import { faultsByDayAndNight } from './axe.ts';
import { complains, DESKTOP, locales, PHONE, wideAt } from './essay.ts';

for (const locale of locales) {
  test.describe(`the teachers’ page in ${locale}`, () => {
    test('fits every width, has no accessibility fault that axe can see and warns of nothing', async ({ page }) => {
      const said: string[] = [];
      page.on('console', (message) => complains(message) && said.push(message.text()));
      await page.goto(`/${locale}/teach/`);
      expect(await wideAt(page, [320, PHONE.width, 768, DESKTOP.width])).toEqual([]);
      for (const summary of await page.locator('.answer summary').all()) await summary.evaluate((element: HTMLElement) => element.click());
      expect(await faultsByDayAndNight(page)).toEqual([]);
      expect(said).toEqual([]);
    });

    test('prints with its answers open and an address behind every link', async ({ page }) => {
      await page.goto(`/${locale}/teach/`);
      const answers = page.locator('.answer-text');
      await expect(answers.first()).toBeHidden();
      await page.emulateMedia({ media: 'print' });
      for (const answer of await answers.all()) expect((await answer.boundingBox())!.height).toBeGreaterThan(5);
      const link = page.locator('a.place[href*="water=reserves"]').first();
      expect(await link.evaluate((element) => getComputedStyle(element, '::after').content)).toContain(`/${locale}/?water=reserves&v=1#bathtub/your-turn`);
    });

    test('cites itself with the reader’s address and today, and copies it', async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.goto(`/${locale}/teach/?from=class#plans`);
      await page.locator('#cite').scrollIntoViewIfNeeded();
      const plain = page.locator('[data-citation="plain"]');
      await expect(plain).toContainText(page.url());
      await expect(plain).toContainText(String(new Date().getFullYear()));
      await page.locator('[data-copy="bibtex"]').click();
      await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/^@misc\{[\s\S]+url = \{.+\?from=class#plans\},\n {2}urldate = \{\d{4}-\d\d-\d\d\}\n\}$/);
    });

    test('where the clipboard is refused, the citation is selected', async ({ page }) => {
      await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
      await page.goto(`/${locale}/teach/`);
      await page.locator('[data-copy="plain"]').click();
      await expect.poll(() => page.evaluate(() => getSelection()!.toString())).toContain(page.url());
    });
  });
}
