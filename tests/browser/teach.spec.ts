import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { complains, DESKTOP, locales, PHONE } from './essay.ts';

for (const locale of locales) {
  test.describe(`the teachers’ page in ${locale}`, () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      test(`has no accessibility fault that axe can see and warns of nothing, ${colorScheme}`, async ({ page }) => {
        const said: string[] = [];
        page.on('console', (message) => complains(message) && said.push(message.text()));
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize(DESKTOP);
        await page.goto(`/${locale}/teach/`);
        for (const summary of await page.locator('.answer summary').all()) await summary.evaluate((element: HTMLElement) => element.click());
        const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(' ')}`)).toEqual([]);
        expect(said).toEqual([]);
      });
    }

    test('fits every width', async ({ page }) => {
      for (const width of [320, PHONE.width, 768, DESKTOP.width]) {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(`/${locale}/teach/`);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      }
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
