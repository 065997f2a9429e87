import { expect, type Locator, type Page, test } from '@playwright/test';
import { DESKTOP, locales, open, PHONE } from './essay.ts';

const SCENES = ['financing', 'bathtub', 'cascade', 'duration'];
const SIZES = [['desktop', DESKTOP], ['phone', PHONE], ['small phone', { width: 320, height: 640 }]] as const;

const guessOf = (page: Page, scene: string): Locator => page.locator(`[data-guess="${scene}"]`);

/** Scrolls a guess to where nothing that stays in the window lies over its controls. */
async function bring(form: Locator): Promise<void> {
  await form.locator('.entry').evaluate((entry) => entry.scrollIntoView({ block: 'end', behavior: 'instant' }));
}

/** Asks the model, and gives the sentence that compares. */
async function see(form: Locator): Promise<string> {
  await bring(form);
  await form.locator('[data-see]').click();
  await expect(form.locator('[data-why]')).toBeVisible();
  return (await form.locator('[data-result]').textContent())!;
}

for (const [index, [name, viewport]] of SIZES.entries()) {
  // A number has no language: each size in one of them.
  const locale = locales[index % locales.length]!;

  test(`the guess in ${locale} on a ${name} comes to the same by typing, by buttons, by keys and by dragging`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await open(page, locale);
    const form = guessOf(page, 'bathtub');
    await bring(form);
    const [drag, field] = [form.locator('input[type=range]'), form.locator('input[type=number]')];
    const sentences: string[] = [];
    const ways = {
      typing: () => field.fill('30'),
      buttons: async () => {
        for (let press = 0; press < 7; press += 1) await form.locator('[data-press]').last().click();
        await form.locator('[data-press]').first().click();
      },
      keys: async () => {
        await drag.focus();
        for (let press = 0; press < 30; press += 1) await page.keyboard.press('ArrowRight');
      },
      dragging: async () => {
        await bring(form);
        const { x, y, width, height } = (await drag.boundingBox())!;
        const at = (share: number): number => x + 14 + share * (width - 28);
        await page.mouse.move(at(0), y + height / 2);
        await page.mouse.down();
        await page.mouse.move(at(0.15), y + height / 2);
        await page.mouse.move(at(0.3), y + height / 2);
        await page.mouse.up();
      },
    };
    for (const [way, act] of Object.entries(ways)) {
      await act();
      await expect(drag, way).toHaveValue('30');
      await expect(field, way).toHaveValue('30');
      sentences.push(await see(form));
      await form.locator('[data-see]').click();
      await expect(form.locator('[data-why]')).toBeHidden();
      await expect(drag, 'reset').toHaveValue('0');
    }
    expect(sentences[0]).toContain('30%');
    expect(sentences[0]).toContain('43%');
    expect(sentences[0]).toContain('13');
    expect(new Set(sentences).size).toBe(1);
  });
}

for (const locale of locales) {
  for (const [name, viewport] of SIZES) {
    test(`the guess in ${locale} on a ${name} shows the answer as water and the guess as a ghost, says on which side it fell, and widens nothing`, async ({ page }) => {
      await page.setViewportSize(viewport);
      await open(page, locale);
      for (const scene of SCENES) {
        const form = guessOf(page, scene);
        await bring(form);
        const drag = form.locator('input[type=range]');
        const [answer, min, max] = [Number(await form.getAttribute('data-answer')), Number(await drag.getAttribute('min')), Number(await drag.getAttribute('max'))];
        const said = new Set<string>();
        for (const guess of [min, answer, max]) {
          await form.locator('input[type=number]').fill(String(guess));
          said.add(await see(form));
          const left = (part: string): Promise<number> => form.locator(part).evaluate((element) => new DOMMatrix(getComputedStyle(element).transform).e);
          const share = (value: number): number => ((value - min) / (max - min)) * 346;
          expect(await left('.gauge-water')).toBeCloseTo(share(answer), 0);
          expect(await left('.gauge-ghost')).toBeCloseTo(share(guess), 0);
          await expect(form.locator('.gauge-ghost')).toBeVisible();
          await expect(form.locator('.entry input')).toBeHidden();
          await form.locator('[data-see]').click();
        }
        expect(said.size).toBe(3);
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width);
      expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, '']);
    });
  }
}

test('a guess waits for no one: an empty, a wild and a half-typed number all end on the gauge', async ({ page }) => {
  await open(page, 'en');
  const form = guessOf(page, 'financing');
  const field = form.locator('input[type=number]');
  for (const [text, meant] of [['', '0'], ['999', '20'], ['-4', '0'], ['7.3', '7.4']] as const) {
    await field.fill(text);
    await field.press('Enter');
    await expect(form.locator('[data-result]')).toContainText(`said ${meant}.`);
    await expect(form.locator('[data-see]')).toBeFocused();
    await form.locator('[data-see]').click();
  }
});
