import { expect, type Page, test } from '@playwright/test';
import { locales, open, PHONE } from './essay.ts';

/** A first visit to the essay's top, kept as it is before all is laid out: the fonts, which that waits for, do not come. */
async function arrive(page: Page, locale: string): Promise<void> {
  await page.setViewportSize(PHONE);
  await page.route(/\.woff2$/, () => {});
  await page.goto(`/${locale}/`, { waitUntil: 'commit' });
  await page.waitForSelector('html[data-live][data-late]');
}

/** How far a step's head is from where a link to it brings it, in CSS pixels. */
async function missedBy(page: Page, step: string): Promise<number> {
  return page.evaluate((id) => {
    const element = document.getElementById(id)!;
    return Math.abs(element.getBoundingClientRect().top - Number.parseFloat(getComputedStyle(element).scrollMarginBlockStart));
  }, step);
}

/** Pieces that still keep a style of their own, and style sheets that are not the page's. */
const left = (page: Page): Promise<number> => page.evaluate(() => document.querySelectorAll('main [style*="content-visibility"]').length + document.adoptedStyleSheets.length);

for (const locale of locales) {
  test(`a link that is followed in ${locale} before all is laid out leads to the very step, and back leads to the top`, async ({ page }) => {
    await arrive(page, locale);
    await page.locator('.contents-bar').click();
    await page.locator('.contents a[href$="#cascade/margin"]').click();
    await expect.poll(() => missedBy(page, 'cascade/margin')).toBeLessThan(2);
    await expect(page.locator('html')).not.toHaveAttribute('data-late');
    await page.goBack({ waitUntil: 'commit' });
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
    expect(await left(page)).toBe(0);
  });
}

test('who has gone to the end by keys before all is laid out is at the end', async ({ page }) => {
  await arrive(page, 'en');
  await page.keyboard.press('End');
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollHeight - innerHeight - scrollY)).toBeLessThan(2);
  await page.waitForTimeout(300);
  expect(await page.evaluate(() => document.documentElement.scrollHeight - innerHeight - scrollY)).toBeLessThan(2);
});

test('what is scrolled to before all is laid out stands where it stood once all is', async ({ page }) => {
  const fonts: Array<() => void> = [];
  await page.setViewportSize(PHONE);
  await page.route(/\.woff2$/, (route) => void fonts.push(() => void route.abort()));
  await page.goto('/en/', { waitUntil: 'commit' });
  await page.waitForSelector('html[data-live][data-late]');
  for (let turn = 0; turn < 12; turn += 1) {
    await page.mouse.wheel(0, 500);
    await page.waitForTimeout(60);
  }
  const seen = await page.evaluate(() => {
    const element = document.elementFromPoint(innerWidth / 2, innerHeight * 0.8)!.closest('p, h3, h2, figure, li, .step')!;
    element.setAttribute('data-seen', '');
    return element.getBoundingClientRect().top;
  });
  for (const release of fonts) release();
  await page.waitForSelector('html:not([data-late])');
  expect(Math.abs((await page.$eval('[data-seen]', (element) => element.getBoundingClientRect().top)) - seen)).toBeLessThan(2);
  expect(await left(page)).toBe(0);
});

test('all is laid out in the end without a touch, and at once for a link, a reload and the way back', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await page.goto('/en/');
  await page.waitForSelector('html[data-live]:not([data-late])');
  expect(await left(page)).toBe(0);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const late = (): Promise<boolean> => page.evaluate(() => (window as unknown as { late: boolean }).late);
  await page.addInitScript(() => addEventListener('DOMContentLoaded', () => Object.assign(window, { late: 'late' in document.documentElement.dataset })));
  await page.reload();
  expect(await late()).toBe(false);
  expect(Math.abs((await page.evaluate(() => document.documentElement.scrollHeight)) - height)).toBeLessThan(2);
  await open(page, 'en', '#bathtub/tap');
  expect(await late()).toBe(false);
  await page.goto('/en/glossary/');
  expect(await late()).toBe(false);
  await page.goBack();
  expect(await late()).toBe(false);
  await open(page, 'en');
  expect(await late()).toBe(true);
});
