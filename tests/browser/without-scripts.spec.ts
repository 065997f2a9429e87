import { expect, test } from '@playwright/test';
import { DESKTOP, locales, PHONE } from './essay.ts';

for (const locale of locales) {
  for (const [name, viewport] of [['desktop', DESKTOP], ['phone', PHONE]] as const) {
    test.describe(`${locale} on a ${name} without JavaScript`, () => {
      test.use({ javaScriptEnabled: false, viewport });

      test('the whole essay stands, with a picture and its description at every step', async ({ page }) => {
        await page.goto(`/${locale}/`);
        await expectStills(page);
        await expect(page.locator('.stage').first()).toBeHidden();
        await expect(page.locator('.knobs').first()).toBeHidden();
        await expect(page.locator('[data-switch]:visible')).toHaveCount(0);
      });

      test('a guess is a question with its answer, and challenges are a list to read', async ({ page }) => {
        await page.goto(`/${locale}/`);
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

  for (const [what, files] of [['no script', '**/*.js'], ['all but the scenes’ code', '**/scenes*.js']] as const) {
    test(`in ${locale} the same holds when ${what} can be loaded`, async ({ page }) => {
      let refused = 0;
      await page.route(files, (route) => {
        refused += 1;
        return route.abort();
      });
      await page.goto(`/${locale}/`);
      await expectStills(page);
      expect(refused).toBeGreaterThan(0);
    });
  }
}

async function expectStills(page: import('@playwright/test').Page): Promise<void> {
  const steps = page.locator('[data-step]');
  expect(await steps.count()).toBeGreaterThanOrEqual(22);
  for (const step of await steps.all()) {
    await expect(step.locator('.still svg')).toBeVisible();
    await expect(step.locator('[data-description]')).toBeVisible();
    await expect(step.locator('.prose')).toBeVisible();
    expect((await step.locator('.still svg').boundingBox())!.width).toBeGreaterThan(200);
  }
}
