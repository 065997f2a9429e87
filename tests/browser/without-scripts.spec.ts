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
