import { expect, type Page, test } from '@playwright/test';
import { claims, VERDICTS } from '../../src/data/claims.ts';
import { faultsByDayAndNight } from './axe.ts';
import { DESKTOP, locales, open, PHONE, wideAt } from './essay.ts';

const ids = Object.keys(claims) as Array<keyof typeof claims>;
const withVerdict = (verdict: string) => ids.filter((id) => claims[id].verdict === verdict);
const shown = (page: Page) => page.$$eval('[data-claim]', (rows) => rows.filter((row) => row.getClientRects().length > 0).map((row) => row.id));
const choice = (page: Page, verdict: string) => page.locator(`input[name="verdict"][value="${verdict}"]`);

async function openLedger(page: Page, locale: string, place = ''): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`/${locale}/ledger/${place}`);
  await page.evaluate(() => document.fonts.ready);
}

for (const locale of locales) {
  test.describe(`the ledger in ${locale}`, () => {
    test('shows the rows of one verdict, keeps it in the address and in the other language', async ({ page }) => {
      await openLedger(page, locale);
      expect(await shown(page)).toEqual(ids);
      for (const verdict of VERDICTS) {
        await choice(page, verdict).check();
        expect(await shown(page)).toEqual(withVerdict(verdict));
        await expect(page).toHaveURL(new RegExp(`\\?verdict=${verdict}$`));
      }
      const other = locale === 'ko' ? 'en' : 'ko';
      await page.locator(`a[data-language="${other}"]`).click();
      await expect(page).toHaveURL(new RegExp(`/${other}/ledger/\\?verdict=definition$`));
      await expect(choice(page, 'definition')).toBeChecked();
      await choice(page, '').check();
      expect(await shown(page)).toEqual(ids);
      await expect(page).toHaveURL(new RegExp(`/${other}/ledger/$`));
    });

    test('opens at the verdict of its address, and says so when there is none of that name', async ({ page }) => {
      await openLedger(page, locale, '?verdict=contested#c16');
      expect(await shown(page)).toEqual(withVerdict('contested'));
      await expect(page.locator('[data-notice]')).toBeHidden();
      await openLedger(page, locale, '?verdict=%3Cb%3Eproven');
      expect(await shown(page)).toEqual(ids);
      const notice = page.locator('[data-notice]');
      await expect(notice).toContainText('verdict=<b>proven');
      for (const verdict of VERDICTS) await expect(notice).toContainText(verdict);
      await notice.getByRole('button').click();
      await expect(notice).toBeHidden();
    });

    test('works by keyboard: a verdict by its arrows, a tile to its row, the row’s own link', async ({ page }) => {
      await openLedger(page, locale);
      await choice(page, '').focus();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      expect(await shown(page)).toEqual(withVerdict('partly'));
      // A tile of another verdict brings its row along.
      const tile = page.locator('.tiles a[href="#c18"]');
      await tile.focus();
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/\?verdict=partly#c18$/);
      await expect(page.locator('#c18')).toBeInViewport();
      expect(await shown(page)).toEqual([...withVerdict('partly'), 'c18']);
      const anchor = page.locator('#c05 .anchor');
      await anchor.focus();
      await expect(anchor).toHaveCSS('opacity', '1');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/#c05$/);
      expect(await page.$eval(`a[data-language="${locale === 'ko' ? 'en' : 'ko'}"]`, (link) => (link as HTMLAnchorElement).hash)).toBe('#c05');
    });

    for (const [name, viewport] of [['desktop', DESKTOP], ['phone', PHONE]] as const) {
      test(`is reached from the claim in the essay, and leads back to it, on a ${name}`, async ({ page }) => {
        await page.setViewportSize(viewport);
        await open(page, locale, '#c13');
        await page.locator('#c13 .evidence').click();
        await expect(page).toHaveURL(new RegExp(`/${locale}/ledger/#c13$`));
        await expect(page.locator('#c13 h3')).toBeInViewport();
        await page.locator(`#c13 a[href="/${locale}/#c13"]`).click();
        await page.waitForSelector('html[data-live]');
        const claim = page.locator('#c13 > p').first();
        await expect(claim).toBeInViewport();
        // On a phone the figure is pinned above the text: the claim does not come to lie under it.
        const stage = (await page.locator('[data-scene="cascade"] .stage').boundingBox())!;
        const text = (await claim.boundingBox())!;
        if (name === 'phone') expect(text.y).toBeGreaterThanOrEqual(stage.y + stage.height - 1);
      });
    }

    test('has no accessibility fault that axe can see', async ({ page }) => {
      await openLedger(page, locale, '#c07');
      expect(await faultsByDayAndNight(page)).toEqual([]);
    });

    test('never scrolls sideways, a row chosen or not', async ({ page }) => {
      for (const place of ['', '#c13']) {
        await openLedger(page, locale, place);
        expect(await wideAt(page, [DESKTOP.width, PHONE.width, 320])).toEqual([]);
      }
    });

    test('prints every row, whatever is chosen, with its sources’ addresses spelled out', async ({ page }) => {
      await page.setViewportSize({ width: 688, height: 1000 });
      await openLedger(page, locale, '?verdict=supported');
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      expect(await shown(page)).toEqual(ids);
      for (const gone of ['.masthead', '.row-place', '.anchor', '[data-notice]', 'input']) await expect(page.locator(`${gone}:visible`)).toHaveCount(0);
      await expect(page.locator('[data-tally]')).toBeVisible();
      const link = page.locator('#c03 [data-source="ramey.2018"] a');
      expect(await link.evaluate((element) => getComputedStyle(element, '::after').content)).toContain('https://');
      await expect(page.locator('body')).toHaveCSS('color', 'rgb(16, 35, 58)');
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(688);
    });

    test.describe('without JavaScript', () => {
      test.use({ javaScriptEnabled: false });

      test('still filters, and a link still brings its row', async ({ page }) => {
        await page.goto(`/${locale}/ledger/`);
        await expect(page.locator('[data-notice]')).toBeHidden();
        await choice(page, 'contested').check();
        for (const id of ids) await expect(page.locator(`#${id}`)).toBeVisible({ visible: claims[id].verdict === 'contested' });
        await page.locator('.tiles a[href="#c02"]').click();
        await expect(page.locator('#c02')).toBeInViewport();
      });
    });
  });
}
