import { expect, type Locator, type Page, test } from '@playwright/test';
import { faultsByDayAndNight } from './axe.ts';
import { DESKTOP, foreignFonts, locales, open, PHONE, restPointer } from './essay.ts';

const SMALL = { width: 320, height: 640 };
const STEP = '[data-step="bathtub/water"]';

/** The first term of a step, brought to the middle of the window, and its note. */
async function term(page: Page): Promise<{ word: Locator; note: Locator }> {
  await restPointer(page);
  const word = page.locator(`${STEP} .term`).first();
  await word.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
  return { word, note: page.locator(`[id="${await word.getAttribute('popovertarget')}"]`) };
}

// What a term does has no language: with scripts in one of them, without in the other.
for (const [locale, javaScriptEnabled] of [['en', true], ['ko', false]] as const) {
  test.describe(`a term in ${locale} ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
    test.use({ javaScriptEnabled });

    test('opens by a tap, and shuts by Escape or a tap elsewhere', async ({ browser, baseURL }) => {
      const page = await browser.newPage({ viewport: PHONE, hasTouch: true, javaScriptEnabled, baseURL: baseURL!, reducedMotion: 'reduce' });
      await page.goto(`/${locale}/`);
      const { word, note } = await term(page);
      await word.tap();
      await expect(note).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(note).toBeHidden();
      await word.tap();
      await expect(note).toBeVisible();
      await page.touchscreen.tap(PHONE.width - 6, PHONE.height - 60);
      await expect(note).toBeHidden();
      await page.close();
    });

    test('shows its note to a pointer at rest, keeps it while the pointer is on it or presses, and shuts it after', async ({ page }) => {
      await page.setViewportSize(DESKTOP);
      await page.goto(`/${locale}/`);
      const { word, note } = await term(page);
      await word.hover();
      await expect(note).toBeVisible();
      await word.click();
      await expect(note).toBeVisible();
      await note.hover();
      await page.waitForTimeout(900);
      await expect(note).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(note).toBeHidden();
      // Away to the figure: at the other edge the contents would open over the word.
      await page.mouse.move(DESKTOP.width - 2, 2);
      await word.hover();
      await expect(note).toBeVisible();
      await page.mouse.move(DESKTOP.width - 2, 2);
      await expect(note).toBeHidden();
    });

    test('shows its note to whoever comes by keys, and leads to its place in the glossary', async ({ page }) => {
      await page.setViewportSize(DESKTOP);
      await page.goto(`/${locale}/`);
      const { word, note } = await term(page);
      await page.locator(`${STEP} .anchor`).focus();
      await page.keyboard.press('Tab');
      await expect(word).toBeFocused();
      await expect(note).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(note).toBeHidden();
      await page.keyboard.press('Enter');
      await expect(note).toBeVisible();
      await page.keyboard.press('Tab');
      await expect(note.locator('a')).toBeFocused();
      await page.keyboard.press('Enter');
      await page.waitForURL(`**/${locale}/glossary/#reserves`);
      await expect(page.locator('.entry:target dfn')).toBeInViewport();
    });
  });
}

for (const locale of locales) {
  test.describe(`the glossary in ${locale}`, () => {
    test('has no accessibility fault that axe can see', async ({ page }) => {
      await page.goto(`/${locale}/glossary/#duration`);
      await page.evaluate(() => document.fonts.ready);
      // The bar of letters would lie over half a link.
      await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
      expect(await faultsByDayAndNight(page)).toEqual([]);
    });

    test('never scrolls sideways, and shows the term and the letter that were asked for', async ({ page }) => {
      for (const viewport of [DESKTOP, PHONE, SMALL]) {
        await page.setViewportSize(viewport);
        await page.goto('about:blank');
        await page.goto(`/${locale}/glossary/#spectral-radius`);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width);
        await expect(page.locator('[id="spectral-radius"] dfn')).toBeInViewport({ ratio: 1 });
        const letter = page.locator('.initials a').nth(3);
        await letter.evaluate((link: HTMLElement) => link.click());
        const [heading, bar] = [(await page.locator(`[id="${decodeURIComponent((await letter.getAttribute('href'))!.slice(1))}"]`).boundingBox())!, (await page.locator('.initials').boundingBox())!];
        expect(heading.y).toBeGreaterThanOrEqual(Math.max(0, bar.y + bar.height));
        expect(heading.y).toBeLessThan(viewport.height);
      }
    });

    test('is set in the site’s own fonts, and prints every term in day inks', async ({ page }) => {
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      await page.goto(`/${locale}/glossary/`);
      await page.evaluate(() => document.fonts.ready);
      await expect(page.locator('body')).toHaveCSS('color', 'rgb(16, 35, 58)');
      await expect(page.locator('.initials')).toBeHidden();
      await expect(page.locator('.entry').last()).toHaveCSS('break-inside', 'avoid');
      expect(await foreignFonts(page, 'h1, h2, p, a, span, dfn, dt, li')).toEqual([]);
    });
  });
}

test('on paper the essay ends with the words it has explained', async ({ page }) => {
  await open(page, 'en');
  await page.emulateMedia({ media: 'print' });
  const words = page.locator('.notes-terms .note');
  expect(await words.count()).toBeGreaterThan(30);
  await expect(words.first()).toBeVisible();
  await expect(words.last()).toBeVisible();
});
