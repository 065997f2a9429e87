import { expect, type Page, test } from '@playwright/test';
import { DESKTOP, locales, open, pictureAt, SCENES, scrollTo } from './essay.ts';

/** What a reader does by hand in a scene has code of its own, which comes when a hand does. */
test.use({ viewport: DESKTOP });

const CODE = '**/hand.*.js';
const capex = (page: Page) => page.locator('[data-scene="bathtub"] .knobs [name="capex"]');

test('who only reads loads none of it', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await open(page, 'en');
  for (const step of SCENES.map((scene) => `${scene}/your-turn`)) {
    await scrollTo(page, step);
    await pictureAt(page, step);
  }
  expect(asked.filter((url) => /\/scenes\./.test(url))).toHaveLength(1);
  expect(asked.filter((url) => /\/hand\./.test(url))).toEqual([]);
});

/** Holds the code back until it is released. */
async function held(page: Page): Promise<() => void> {
  let release = (): void => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route(CODE, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

test('a knob that was turned before it came is heard once it is there', async ({ page }) => {
  const release = await held(page);
  await open(page, 'en', '#bathtub/your-turn');
  const before = await pictureAt(page, 'bathtub/your-turn');
  await capex(page).fill('8');
  await page.waitForTimeout(400);
  expect(page.url()).not.toContain('capex');
  release();
  await expect(page).toHaveURL(/capex=8/);
  await expect(page.locator('[data-scene="bathtub"] output[for="bathtub-capex"]')).toHaveText('8');
  await expect.poll(() => pictureAt(page, 'bathtub/your-turn')).not.toBe(before);
});

test('so is a guess, with the buttons pressed for it', async ({ page }) => {
  const release = await held(page);
  await open(page, 'en', '#bathtub');
  const guess = page.locator('[data-guess="bathtub"]');
  for (let press = 0; press < 3; press += 1) await guess.locator('[data-press]').last().click();
  await guess.locator('[data-see]').click();
  await expect(guess).not.toHaveClass(/seen/);
  release();
  await expect(guess).toHaveClass(/seen/);
  await expect(guess.locator('[data-result]')).not.toBeEmpty();
  const [drag, field] = [await guess.locator('[type="range"]').inputValue(), await guess.locator('[type="number"]').inputValue()];
  expect(drag).toBe(field);
  expect(drag).not.toBe(await guess.locator('[type="range"]').getAttribute('min'));
});

for (const locale of locales) {
  test(`where it does not come, the ${locale} page says so, and the next touch finds it`, async ({ page }) => {
    const exceptions: string[] = [];
    page.on('pageerror', ({ message }) => exceptions.push(message));
    let underWay = 0;
    page.on('request', (request) => /\/hand\./.test(request.url()) && (underWay += 1));
    page.on('requestfailed', (request) => /\/hand\./.test(request.url()) && (underWay -= 1));
    await page.route(CODE, (route) => route.abort());
    await open(page, locale, '#bathtub/your-turn');
    await capex(page).focus();
    await expect(page.locator('[data-notice]')).toContainText(locale === 'ko' ? '손잡이' : 'controls');
    await expect(page.locator('[data-scene="bathtub"]')).not.toHaveClass(/failed/);
    await pictureAt(page, 'bathtub/your-turn');
    await page.locator('[data-scene="bathtub"] [data-action="copy"]').click();
    expect(new URL(page.url()).pathname).toBe(`/${locale}/`);
    // What that press has asked for fails too before the network is back: a touch meanwhile would wait for it in vain.
    await page.evaluate(() => new Promise((done) => setTimeout(done)));
    await expect.poll(() => underWay).toBe(0);
    await page.unroute(CODE);
    await capex(page).fill('8');
    await expect(page).toHaveURL(/capex=8/);
    expect(exceptions).toEqual([]);
  });
}

test('books and readings that do not come are told of, and come with the next turn', async ({ page }) => {
  const exceptions: string[] = [];
  page.on('pageerror', ({ message }) => exceptions.push(message));
  const rest = /\/(books|readings)\.[^/]*\.js$/;
  await page.route(rest, (route) => route.abort());
  await open(page, 'en', '#bathtub/your-turn');
  const scene = page.locator('[data-scene="bathtub"]');
  await scene.locator('[data-books] summary').click();
  await expect(page.locator('[data-notice]')).toContainText('controls');
  const before = await pictureAt(page, 'bathtub/your-turn');
  await capex(page).fill('8');
  // Longer than it takes until the picture is described.
  await page.waitForTimeout(900);
  expect(await pictureAt(page, 'bathtub/your-turn')).not.toBe(before);
  await expect(scene).not.toHaveClass(/failed/);
  await page.unroute(rest);
  const described = await scene.locator('[data-status]').textContent();
  const printed = await scene.locator('[data-books] tbody').first().textContent();
  await capex(page).fill('6');
  await expect(scene.locator('[data-status]')).not.toHaveText(described!);
  await expect(scene.locator('[data-books] tbody').first()).not.toHaveText(printed!);
  expect(exceptions).toEqual([]);
});
