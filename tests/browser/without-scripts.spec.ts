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
      });
    });
  }

  test(`in ${locale} the same holds when the script cannot be loaded`, async ({ page }) => {
    await page.route('**/*.js', (route) => route.abort());
    await page.goto(`/${locale}/`);
    await expectStills(page);
  });

  test(`in ${locale} a scene whose code cannot be loaded shows its still pictures and says so`, async ({ page }) => {
    let first = true;
    await page.route('**/_astro/*.js', async (route) => {
      // Everything that the first document asks for passes; a scene's own chunk, asked for later, does not.
      if (route.request().frame().url().includes(locale) && !first) return route.abort();
      await route.continue();
    });
    await page.goto(`/${locale}/`);
    await page.waitForSelector('html[data-live]');
    first = false;
    await page.evaluate(() => document.getElementById('duration/turn')!.scrollIntoView());
    const scene = page.locator('[data-scene="duration"]');
    await expect(scene).toHaveClass(/failed/);
    await expect(scene.locator('.still svg').first()).toBeVisible();
    await expect(page.locator('[data-notice]')).toBeVisible();
  });
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
