import { expect, test } from '@playwright/test';
import { DESKTOP, expectStills, locales, PHONE } from './essay.ts';

for (const locale of locales) {
  for (const [name, viewport] of [['desktop', DESKTOP], ['phone', PHONE]] as const) {
    test.describe(`${locale} on a ${name} without JavaScript`, () => {
      test.use({ javaScriptEnabled: false, viewport });

      test('the whole essay stands: a picture and its description at every step, guesses with their answers, challenges to read', async ({ page }) => {
        await page.goto(`/${locale}/`);
        await expectStills(page);
        await expect(page.locator('.stage').first()).toBeHidden();
        await expect(page.locator('.knobs').first()).toBeHidden();
        await expect(page.locator('[data-switch]:visible')).toHaveCount(0);
        for (const guess of await page.locator('[data-guess]').all()) {
          await expect(guess.locator('.question')).toBeVisible();
          for (const part of ['.entry', '.glass', '[data-why]']) await expect(guess.locator(part)).toBeHidden();
          await guess.locator('summary').click();
          await expect(guess.locator('.plain')).toContainText((await guess.getAttribute('data-answer'))!);
          for (const part of ['.glass svg', '[data-why]']) await expect(guess.locator(part)).toBeVisible();
          await expect(guess.locator('.glass input')).toBeHidden();
        }
        for (const challenge of await page.locator('[data-challenge]').all()) {
          await expect(challenge.locator('h5')).toBeVisible();
          await expect(challenge.locator('[data-hint]').first()).toBeVisible();
          for (const part of ['.count', 'svg', '[data-name]']) await expect(challenge.locator(part).first()).toBeHidden();
        }
      });
    });
  }
}
