import { expect, type Page, test } from '@playwright/test';
import { faultsOf } from './axe.ts';
import { DESKTOP, locales, open, PHONE, scrollTo, stepsOf } from './essay.ts';

const contents = (page: Page) => page.locator('[data-contents]');
const faults = (page: Page): Promise<string[]> => faultsOf(page, '[data-contents]');

// Where the reader is has no language: each size in one of them.
for (const [locale, name, viewport] of [['en', 'desktop', DESKTOP], ['ko', 'phone', PHONE]] as const) {
  test(`the contents in ${locale} on a ${name} mark the step and the chapter that are being read`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await open(page, locale);
    for (const step of await stepsOf(page)) {
      await scrollTo(page, step);
      await expect(contents(page).locator('[aria-current="step"]')).toHaveAttribute('href', `#${step}`);
      await expect(contents(page).locator('[aria-current="location"]')).toHaveAttribute('href', `#chapter-${step.split('/')[0]}`);
      await expect(page.locator('[data-step][aria-current]').last()).toBeAttached();
    }
    await scrollTo(page, 'chapter-ledger');
    await expect(contents(page).locator('[aria-current]')).toHaveCount(1);
    await expect(contents(page).locator('[aria-current]')).toHaveAttribute('href', '#chapter-ledger');
  });
}

for (const locale of locales) {
  test(`the gauge in ${locale} leads to a step, by mouse and by keyboard, and shows the names`, async ({ page }) => {
    await page.setViewportSize(DESKTOP);
    await open(page, locale, '#bathtub/tap');
    const link = contents(page).locator('a[href="#bathtub/tilt"]');
    await expect(link).toBeVisible();
    await expect(link.locator('.contents-name')).toHaveCSS('opacity', '0');
    await link.hover();
    await expect(link.locator('.contents-name')).toHaveCSS('opacity', '1');
    expect(await faults(page)).toEqual([]);
    await link.click();
    await expect(page.locator('[data-step="bathtub/tilt"]')).toHaveAttribute('aria-current', 'step');
    await contents(page).locator('a[href="#chapter-cascade"]').focus();
    await page.keyboard.press('Enter');
    await expect(contents(page).locator('[aria-current="location"]')).toHaveAttribute('href', '#chapter-cascade');
  });

  test(`the bar in ${locale} says where the reader is, opens the list and closes it behind a link`, async ({ page }) => {
    for (const viewport of [PHONE, { width: 320, height: 640 }]) {
      await page.setViewportSize(viewport);
      await open(page, locale, '#cascade/sell');
      const bar = contents(page).locator('button[popovertarget]');
      await expect(bar).toContainText((await page.locator('[id="cascade/sell-title"]').textContent())!);
      const stage = (await page.locator('[data-scene="cascade"] .stage').boundingBox())!;
      expect((await bar.boundingBox())!.y).toBeGreaterThanOrEqual(stage.y + stage.height);
      await bar.click();
      const link = contents(page).locator('a[href="#duration/heat"]');
      await expect(link).toBeVisible();
      expect((await link.boundingBox())!.height).toBeGreaterThanOrEqual(44);
      expect(await faults(page)).toEqual([]);
      await link.click();
      await expect(link).toBeHidden();
      await expect(page.locator('[data-step="duration/heat"]')).toHaveAttribute('aria-current', 'step');
    }
  });

  test.describe(`without JavaScript in ${locale}`, () => {
    test.use({ javaScriptEnabled: false });

    test('the contents are a list of links', async ({ page }) => {
      for (const viewport of [DESKTOP, PHONE]) {
        await page.setViewportSize(viewport);
        await page.goto(`/${locale}/`);
        await expect(contents(page).locator('button:visible')).toHaveCount(0);
        for (const step of await stepsOf(page)) await expect(contents(page).locator(`a[href="#${step}"]`)).toBeVisible();
      }
    });
  });
}
