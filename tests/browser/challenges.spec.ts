import { expect, type Page, test } from '@playwright/test';
import { DESKTOP, locales, open } from './essay.ts';

test.use({ viewport: DESKTOP });

/** Puts a slider of a scene's knobs where a reader's hand would, by keys. */
async function turn(page: Page, scene: string, name: string, key: string): Promise<void> {
  await page.locator(`[data-knobs="${scene}"] input[type=range][name="${name}"]`).focus();
  await page.keyboard.press(key);
}

for (const locale of locales) {
  test.describe(`challenges in ${locale}`, () => {
    test('are met by real knobs, way after way, each said once', async ({ page }) => {
      await open(page, locale, '#financing/your-turn');
      const challenge = page.locator('[data-challenges="financing"] [data-challenge="calm"]');
      const status = page.locator('[data-challenges="financing"] [data-found]');
      await expect(challenge.locator('.found')).toHaveCount(0);
      const found = async (way: string, count: number): Promise<void> => {
        await expect(challenge.locator('.found')).toHaveCount(count);
        await expect(challenge.locator(`[data-way="${way}"] [data-name]`)).toBeVisible();
        await expect(challenge.locator(`[data-way="${way}"] [data-hint]`)).toBeHidden();
        await expect(challenge.locator('[data-count]')).toContainText(String(count));
        await expect(status).toContainText((await challenge.locator(`[data-way="${way}"] [data-name]`).textContent())!);
      };
      await turn(page, 'financing', 'phi', 'Home');
      await found('own', 1);
      await turn(page, 'financing', 'phi', 'End');
      await page.locator('[data-knobs="financing"] input[value="both"]').check({ force: true });
      await found('buyer', 2);
      // What was found stays found, and is not said again.
      await page.locator('[data-knobs="financing"] input[value="government"]').check({ force: true });
      await turn(page, 'financing', 'buffer', 'End');
      await found('idle', 3);
      await turn(page, 'financing', 'phi', 'Home');
      await page.waitForTimeout(900);
      await expect(status).toContainText((await challenge.locator('[data-way="idle"] [data-name]').textContent())!);
    });

    test('are met by a link to such a state, and by no time that stops short of the end', async ({ page }) => {
      await open(page, locale, '?shift=-100&v=1#duration/your-turn');
      await expect(page.locator('[data-challenge="outrun"]')).toHaveClass('met');
      await expect(page.locator('[data-challenge="fragile"]')).not.toHaveClass('met');
      await open(page, locale, '?t=1&v=1#financing/your-turn');
      await page.waitForTimeout(900);
      await expect(page.locator('[data-challenges="financing"] .met')).toHaveCount(0);
    });
  });
}
