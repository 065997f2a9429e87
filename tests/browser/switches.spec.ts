import { expect, type Page, test } from '@playwright/test';
import { faultsOf } from './axe.ts';
import { DESKTOP, locales, open, PHONE } from './essay.ts';

const paper = (page: Page): Promise<string> => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const theme = (page: Page) => page.locator('[data-switch="theme"]').first();
const motion = (page: Page) => page.locator('[data-switch="motion"]').first();
/** Colors the browser's own bars are given, of those that apply now. */
const barColors = (page: Page): Promise<string[]> =>
  page.$$eval('meta[name="theme-color"]', (metas) => (metas as HTMLMetaElement[]).filter(({ media }) => matchMedia(media).matches).map(({ content }) => content));

for (const locale of locales) {
  test(`in ${locale} night and day are switched, remembered, and told to the browser`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await open(page, locale);
    const day = await paper(page);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await expect(theme(page)).toHaveAttribute('aria-pressed', 'false');
    await theme(page).click();
    await expect(theme(page)).toHaveAttribute('aria-pressed', 'true');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    const night = await paper(page);
    expect(night).not.toBe(day);
    expect(await barColors(page)).toEqual(['#0B1524']);
    await page.reload();
    expect(await paper(page)).toBe(night);
    await expect(theme(page)).toHaveAttribute('aria-pressed', 'true');
    await theme(page).click();
    expect(await paper(page)).toBe(day);
    expect(await barColors(page)).toEqual(['#F5EDDC']);
  });
}

test('a choice of the system’s night is followed until the reader chooses', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await open(page, 'en');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(theme(page)).toHaveAttribute('aria-pressed', 'true');
  await theme(page).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
});

test('motion follows the system until it is switched, and the choice is remembered', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, 'en');
  await expect(motion(page)).toHaveAttribute('aria-pressed', 'false');
  await motion(page).click();
  await expect(page.locator('html')).toHaveAttribute('data-motion', 'on');
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await motion(page).click();
  await expect(page.locator('html')).toHaveAttribute('data-motion', 'off');
  await page.reload();
  await expect(motion(page)).toHaveAttribute('aria-pressed', 'false');
});

test('with motion off the figure cuts from step to step', async ({ page }) => {
  await page.setViewportSize(DESKTOP);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await open(page, 'en');
  const figure = page.locator('[data-scene="bathtub"] .stage svg');
  const goBetween = (): Promise<void> =>
    page.evaluate(() => {
      const [from, to] = ['bathtub/tap', 'bathtub/pipe'].map((id) => document.getElementById(id)!.getBoundingClientRect().top + scrollY) as [number, number];
      scrollTo(0, from + (to - from) * 0.75 - innerHeight * 0.4);
    });
  await goBetween();
  await expect(figure).toHaveAttribute('data-pos', /^1\.\d+$/);
  await page.evaluate(() => scrollTo(0, 0));
  await motion(page).click();
  await goBetween();
  await expect(figure).toHaveAttribute('data-pos', '1');
});

test('a browser that refuses to store still switches', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  await page.emulateMedia({ colorScheme: 'light' });
  await open(page, 'ko');
  await theme(page).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(faults).toEqual([]);
});

test('switches are large enough for a thumb, and axe finds no fault with the chosen night', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  for (const viewport of [PHONE, { width: 320, height: 640 }]) {
    await page.setViewportSize(viewport);
    await open(page, 'en');
    for (const button of [theme(page), motion(page)]) {
      const { width, height } = (await button.boundingBox())!;
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
    }
  }
  await theme(page).click();
  expect(await faultsOf(page)).toEqual([]);
});
