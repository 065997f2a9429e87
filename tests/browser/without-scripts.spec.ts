import { expect, type Page, test } from '@playwright/test';
import { DESKTOP, locales, PHONE } from './essay.ts';

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

  for (const [what, files] of [['no script', '**/*.js'], ['all but the scenes’ code', '**/scenes*.js']] as const) {
    test(`in ${locale} every step stands when ${what} can be loaded`, async ({ page }) => {
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

/** Every step shows its picture, at a size to look at, its description and its text. */
async function expectStills(page: Page): Promise<void> {
  const steps = page.locator('[data-step]');
  expect(await steps.count()).toBeGreaterThanOrEqual(22);
  const missing = () =>
    steps.evaluateAll((all) =>
      all.flatMap((step) =>
        ([['.still svg', 200], ['[data-description]', 0], ['.prose', 0]] as const)
          .filter(([part, least]) => {
            const element = step.querySelector(part)!;
            const { width, height } = element.getBoundingClientRect();
            return width <= least || height === 0 || getComputedStyle(element).visibility !== 'visible';
          })
          .map(([part]) => `${part} of ${step.id}`),
      ),
    );
  await expect.poll(missing).toEqual([]);
}
