import { expect, type Locator, type Page, test } from '@playwright/test';
import { DESKTOP, locales, open, PHONE, restPointer } from './essay.ts';

const SMALL = { width: 320, height: 640 };

/** A number in a verdict beside the story, and its note. */
async function opened(page: Page): Promise<{ number: Locator; note: Locator }> {
  await restPointer(page);
  const number = page.locator('#c07 .fact').last();
  await number.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
  await number.click();
  return { number, note: page.locator(`[id="${await number.getAttribute('popovertarget')}"]`) };
}

for (const locale of locales) {
  for (const [name, viewport, javaScriptEnabled] of [['desktop', DESKTOP, false], ['phone', PHONE, true], ['small phone', SMALL, false]] as const) {
    test.describe(`in ${locale} on a ${name} ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
      test.use({ viewport, javaScriptEnabled });

      test('a number opens a note beside itself that names its source, and shuts it again', async ({ page }) => {
        await page.goto(`/${locale}/`);
        const { number, note } = await opened(page);
        await expect(note).toBeVisible();
        await expect(note.locator('cite').first()).toBeVisible();
        await expect(note.locator('.note-foot')).toContainText(/20\d\d/);
        const [card, button] = [(await note.boundingBox())!, (await number.boundingBox())!];
        expect(card.x).toBeGreaterThanOrEqual(0);
        expect(card.x + card.width).toBeLessThanOrEqual(viewport.width);
        expect(card.y).toBeGreaterThanOrEqual(0);
        expect(card.y + card.height).toBeLessThanOrEqual(viewport.height);
        expect(Math.min(Math.abs(card.y - button.y - button.height), Math.abs(button.y - card.y - card.height))).toBeLessThan(24);
        await page.keyboard.press('Escape');
        await expect(note).toBeHidden();
        await number.click();
        await expect(note).toBeVisible();
        await page.mouse.click(viewport.width - 4, card.y > viewport.height / 2 ? 4 : viewport.height - 60);
        await expect(note).toBeHidden();
      });
    });
  }

  test(`in ${locale} a note can be reached and read by keys`, async ({ page }) => {
    await page.goto(`/${locale}/`);
    const { number, note } = await opened(page);
    await page.keyboard.press('Escape');
    await expect(number).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(note).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(note.locator('a').first()).toBeFocused();
  });

  test(`in ${locale} a number holds together with what clings to it, and is copied with its sentence`, async ({ page }) => {
    await page.setViewportSize(SMALL);
    await open(page, locale);
    const broken = await page.locator('.whole').evaluateAll((all) => all.filter((whole) => whole.getBoundingClientRect().height > 1.9 * Number.parseFloat(getComputedStyle(whole).lineHeight)).map((whole) => whole.textContent));
    expect(broken).toEqual([]);
    const paragraph = page.locator('.chapter > p', { has: page.locator('.fact') }).first();
    const copied = await paragraph.evaluate((element) => {
      getSelection()!.selectAllChildren(element);
      return getSelection()!.toString();
    });
    for (const number of await paragraph.locator('.fact').allTextContents()) expect(copied).toContain(number);
  });
}
