import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { momentAt } from '../../src/scenes/story.ts';
import { scenes } from '../../src/scenes/all.ts';
import type { FinancingState } from '../../src/scenes/financing/state.ts';
import type { SceneId } from '../../src/scenes/scene.ts';
import { wordsOf } from '../../src/i18n/words.ts';
import { faultsOf } from './axe.ts';
import { DESKTOP, locales, PHONE } from './essay.ts';

test.use({ viewport: DESKTOP });

async function enter(page: Page, locale: string, scene: SceneId, search = ''): Promise<void> {
  await page.goto(`/${locale}/figures/${scene}/${search}`);
  await page.waitForSelector('html[data-live]');
  await page.evaluate(() => document.fonts.ready);
}

/** What the page should say of a run, in the words that it carries itself. */
async function described(page: Page, id: SceneId, values: Record<string, number | string> = {}, time?: number): Promise<string> {
  const scene = scenes[id];
  const moment = momentAt(scene, scene.steps.length - 1, values);
  const { locale, figure } = JSON.parse((await page.locator('#messages').textContent())!);
  return wordsOf(locale, figure)('descriptions.your-turn', scene.readings(scene.state(time === undefined ? moment : { ...moment, at: time })));
}
const search = (page: Page): Promise<string> => page.evaluate(() => location.search);
const live = (page: Page, run: string) => page.locator(`[data-run="${run}"] svg.live:not([data-moving])`);

for (const [index, id] of (Object.keys(scenes) as SceneId[]).entries()) {
  const locale = locales[index % 2]!;

  test(`a knob of the laboratory of ${id} moves the figure, its description and the address, by keys alone (${locale})`, async ({ page }) => {
    await enter(page, locale, id);
    await expect(live(page, 'a')).toHaveAttribute('data-pos', String(scenes[id].steps.length - 1));
    const before = await live(page, 'a').innerHTML();
    // The first slider: tabbing from the head of the bench leads to it.
    const slider = page.locator('[data-run="a"] input[type=range]').first();
    await page.locator('.card-head a').first().focus();
    await page.keyboard.press('Tab');
    await expect(slider).toBeFocused();
    for (let press = 0; press < 4; press += 1) await page.keyboard.press('ArrowRight');
    const name = await slider.getAttribute('name');
    const value = Number(await slider.inputValue());
    await expect.poll(() => search(page)).toBe(`?${name}=${value}&v=1`);
    await expect.poll(() => live(page, 'a').innerHTML()).not.toBe(before);
    await expect(page.locator('[data-run="a"] [data-description]')).toHaveText(await described(page, id, { [name!]: value }));
    const other = page.locator(`a[data-language="${locale === 'en' ? 'ko' : 'en'}"]`);
    await expect(other).toHaveAttribute('href', new RegExp(`/figures/${id}/\\?${name}=${value}&v=1$`));
    await page.locator('[data-run="a"] [type=reset]').click();
    await expect.poll(() => search(page)).toBe('');
    await expect.poll(() => live(page, 'a').innerHTML()).toBe(before);
  });
}

test('a preset is a link whose state the bench takes over, and back leads back', async ({ page }) => {
  await enter(page, 'en', 'bathtub', '?capex=9&v=1');
  await page.locator('[data-preset="tap"]').click();
  await expect.poll(() => search(page)).toBe('?tap=2&capex=0&t=5&v=1');
  await expect(page.locator('[data-run="a"] [data-description]')).toHaveText(await described(page, 'bathtub', { tap: 2, capex: 0 }, 5));
  await expect(page.locator('[data-preset="tap"]')).toHaveAttribute('aria-current', '');
  await page.goBack();
  await expect.poll(() => search(page)).toBe('?capex=9&v=1');
  await expect(page.locator('[data-run="a"] input[name="capex"]')).toHaveValue('9');
  // The way to break the claim that the text below tells of.
  await page.locator('[data-break="elastic"] .set a').click();
  await expect.poll(() => search(page)).toBe('?impact=0&v=1');
  await expect(page.locator('#bench')).toBeInViewport();
});

test('two runs stand side by side at one moment, each with its knobs, and the address holds both', async ({ page }) => {
  await enter(page, 'ko', 'bathtub', '?capex=8&v=1');
  const second = page.locator('[data-run="b"]');
  await expect(second).toBeHidden();
  await page.locator('[data-action="compare"]').click();
  await expect.poll(() => search(page)).toBe('?capex=8&b.capex=8&v=1');
  await expect(second.locator('input[name="capex"]')).toHaveValue('8');
  const knob = second.locator('input[name="capex"]');
  await knob.fill('2');
  await expect.poll(() => search(page)).toBe('?capex=8&b.capex=2&v=1');
  await page.locator('[data-time] input').fill('6');
  await expect.poll(() => search(page)).toBe('?capex=8&b.capex=2&t=6&v=1');
  await expect(page.locator('[data-run="a"] [data-description]')).toHaveText(await described(page, 'bathtub', { capex: 8 }, 6));
  await expect(second.locator('[data-description]')).toHaveText(await described(page, 'bathtub', { capex: 2 }, 6));
  await expect(page.locator('[data-plot] path[stroke-dasharray="7 6"]')).toHaveCount(5);
  const level = page.locator('[data-outcome="level"] td');
  const [here, there] = [8, 2].map((capex) => Math.round(10 * (scenes.bathtub.readings(scenes.bathtub.state({ ...momentAt(scenes.bathtub, 7, { capex }), at: 6 }))['level'] as number)) / 10);
  await expect(level).toHaveText([here!.toFixed(1), there!.toFixed(1), `+${(there! - here!).toFixed(1)}`]);
  const [a, b] = await Promise.all(['a', 'b'].map((run) => live(page, run).boundingBox()));
  expect(a!.y).toBeCloseTo(b!.y, 0);
  expect(a!.x + a!.width).toBeLessThanOrEqual(b!.x + 1);
  expect(await faultsOf(page, '.bench')).toEqual([]);

  // The address brings both back; on a phone one stands under the other.
  await page.setViewportSize(PHONE);
  await enter(page, 'ko', 'bathtub', await search(page));
  await expect(second.locator('[data-description]')).toHaveText(await described(page, 'bathtub', { capex: 2 }, 6));
  const [above, below] = await Promise.all(['a', 'b'].map((run) => live(page, run).boundingBox()));
  expect(above!.y + above!.height).toBeLessThan(below!.y);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
  await page.locator('[data-action="compare"]').click();
  await expect.poll(() => search(page)).toBe('?capex=8&t=6&v=1');
});

test('what an address of the laboratory gets wrong is told, and the rest is used', async ({ page }) => {
  await enter(page, 'en', 'financing', '?capex=abc&b.phi=7&b.soup=1&buffer=5&v=1');
  const notice = page.locator('[data-notice]');
  for (const text of ['capex=abc', 'b.phi=7', 'b.soup']) await expect(notice).toContainText(text);
  await expect(page.locator('[data-run="a"] input[name="buffer"]')).toHaveValue('5');
  await notice.locator('button').first().click();
  await expect(notice).toBeHidden();
});

test('the identities and the books follow the knobs and the time', async ({ page }) => {
  await enter(page, 'en', 'financing', '?capex=8&t=5&v=1');
  const { firm } = scenes.financing.state({ ...momentAt(scenes.financing, 7, { capex: 8 }), at: 5 }) as FinancingState;
  // The second owner is the AI firm.
  const wealth = page.locator('[data-identity="V=H+Bh+L"]').nth(1).locator('td');
  const V = firm.run.frames[4]!.V.toFixed(4);
  await expect(wealth).toHaveText([V, V, '0']);
  await page.locator('[data-books] summary').click();
  await expect(page.locator('[data-books] [data-period]')).toHaveText('Period 5.');
  await page.locator('[data-time] input').fill('2');
  await expect(wealth.first()).toHaveText(firm.run.frames[1]!.V.toFixed(4));
  await expect(page.locator('[data-books] [data-period]')).toHaveText('Period 2.');
});

test('the link to a state is copied', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await enter(page, 'en', 'cascade', '?leverage=4&b.leverage=1.5&v=1');
  await page.locator('[data-action="copy"]').click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${baseURL}/en/figures/cascade/?leverage=4&b.leverage=1.5&v=1`);
});

test('picture and run are files with the setting in their name, and the picture opens by itself', async ({ page, browser }) => {
  test.setTimeout(120_000);
  await enter(page, 'ko', 'financing', '?capex=8&t=5&v=1');
  await page.locator('[data-run="a"] .files summary').click();
  const take = async (selector: string): Promise<{ name: string; bytes: Buffer }> => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator(`[data-run="a"] ${selector}`).click()]);
    return { name: download.suggestedFilename(), bytes: readFileSync((await download.path())!) };
  };
  const link = page.url();
  const csv = await take('[data-file="csv"][data-of="firm"]');
  expect(csv.name).toBe('reverse-qe-financing-firm-capex-8-t-5.csv');
  expect(csv.bytes.toString().split('\n').slice(0, 2)).toEqual([`# ${link}`, expect.stringMatching(/^t,Y,C,T,/)]);
  const json = JSON.parse((await take('[data-file="json"][data-of="government"]')).bytes.toString());
  expect(json).toMatchObject({ scene: 'financing', model: '1', link, parameters: { capex: 0, buffer: 'inf' } });

  const svg = await take('[data-file="svg"]');
  expect(svg.name).toBe('reverse-qe-financing-capex-8-t-5.svg');
  const alone = await browser.newPage({ viewport: { width: 816, height: 800 } });
  await alone.goto(`data:image/svg+xml;base64,${svg.bytes.toString('base64')}`);
  expect(await alone.evaluate(() => document.documentElement.tagName)).toBe('svg');
  expect(await alone.evaluate(() => document.querySelector('desc')!.textContent)).toContain(link);
  await alone.close();

  const png = await take('[data-file="png"]');
  // Width and height stand in the first chunk.
  expect([png.bytes.readUInt32BE(16), png.bytes.readUInt32BE(20)]).toEqual([1632, 1600]);
  expect(png.bytes.length).toBeGreaterThan(50_000);
});
