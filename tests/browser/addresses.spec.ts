import { expect, test } from '@playwright/test';
import { DESKTOP, locales, open, pictureAt, scrollTo } from './essay.ts';

test.use({ viewport: DESKTOP });

for (const locale of locales) {
  test.describe(`addresses in ${locale}`, () => {
    test('an address that cannot be used gets a notice that names what was wrong, and the page stands', async ({ page }) => {
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('dialog', () => errors.push('a script from the address ran'));
      for (const [address, named] of [
        ['#nope/nope', 'nope'],
        ['#financing/nope', 'nope'],
        ['?capex=abc', 'capex=abc'],
        ['?capex=1e999', 'capex=1e999'],
        ['?soup=1#bathtub/tap', 'soup'],
        ['?capex=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E#financing/slack', '<img src=x onerror=alert(1)>'],
      ] as const) {
        await open(page, locale, address);
        await expect(page.locator('[data-notice]')).toContainText(named);
        await expect(page.locator('[data-scene="financing"] .stage svg > *').first()).toBeAttached();
        await page.locator('[data-notice] button').click();
        await expect(page.locator('[data-notice]')).toBeHidden();
      }
      expect(errors).toEqual([]);
    });

    test('values in the address change the picture, say so, and lead back to the story', async ({ page }) => {
      await open(page, locale, '#bathtub/tilt');
      const story = await pictureAt(page, 'bathtub/tilt');
      await open(page, locale, '?water=reserves&v=1#bathtub/tilt');
      expect(await pictureAt(page, 'bathtub/tilt')).not.toBe(story);
      await expect(page.locator('[data-notice]')).toContainText('water=reserves');
      await page.locator('[data-notice] button').last().click();
      expect(await pictureAt(page, 'bathtub/tilt')).toBe(story);
      await expect.poll(() => page.evaluate(() => location.search)).toBe('');
    });

    test('the knobs leave the story alone and return in the closing figure', async ({ page }) => {
      await open(page, locale, '#bathtub/tilt');
      const story = await pictureAt(page, 'bathtub/tilt');
      await scrollTo(page, 'bathtub/your-turn');
      await pictureAt(page, 'bathtub/your-turn');
      await page.locator('[data-knobs="bathtub"] input[value="reserves"]').check({ force: true });
      const own = await pictureAt(page, 'bathtub/your-turn');
      const closing = page.locator('[data-echo="bathtub"]');
      await closing.scrollIntoViewIfNeeded();
      const status = page.locator('[data-knobs="bathtub"] [data-status]');
      await expect(status).not.toHaveText('');
      await expect(closing.locator('[data-description]')).toHaveText((await status.textContent())!);
      await scrollTo(page, 'bathtub/tilt');
      expect(await pictureAt(page, 'bathtub/tilt')).toBe(story);
      expect(own).not.toBe(story);
    });

    test('a link to a step or a chapter is copied with the state as it is followed', async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      for (const [state, place] of [['?capex=8&v=1', '#financing/slack'], ['', '#chapter-cascade']] as const) {
        await open(page, locale, state + place);
        const link = page.locator(`.anchor[href="${place}"]`);
        await link.focus();
        await expect(link).toHaveCSS('opacity', '1');
        await page.keyboard.press('Enter');
        await expect(link).toHaveText('✓');
        expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(new URL(`/${locale}/${state}${place}`, page.url()).href);
      }
    });

    test('the address follows the reader without filling the history', async ({ page }) => {
      await open(page, locale);
      const before = await page.evaluate(() => history.length);
      await page.evaluate(() => document.getElementById('cascade/sell')!.scrollIntoView());
      await expect.poll(() => page.evaluate(() => location.hash)).toBe('#cascade/sell');
      expect(await page.evaluate(() => history.length)).toBe(before);
    });

    test('back and forward lead through the steps that were followed, each with its state', async ({ page }) => {
      const places = ['?water=reserves&v=1#bathtub/tilt', '#cascade/sell', '#duration/turn'];
      await open(page, locale, places[0]);
      const step = (place: string): string => place.split('#')[1]!;
      const pictures = [await pictureAt(page, step(places[0]!))];
      for (const place of places.slice(1)) {
        await page.locator(`[data-contents] a[href="${place}"]`).evaluate((link: HTMLElement) => link.click());
        pictures.push(await pictureAt(page, step(place)));
        await expect.poll(() => page.evaluate(() => location.search + location.hash)).toBe(place);
        // What held for the scene before says nothing of this one.
        await expect(page.locator('[data-notice]')).toBeHidden();
      }
      for (const [go, index] of [['goBack', 1], ['goBack', 0], ['goForward', 1], ['goForward', 2], ['goBack', 1]] as const) {
        await page[go]();
        expect(await pictureAt(page, step(places[index]!))).toBe(pictures[index]);
        await expect.poll(() => page.evaluate(() => location.search + location.hash)).toBe(places[index]);
        await expect(page.locator(`[id="${step(places[index]!)}"]`)).toBeInViewport();
      }
    });

    test('turning a knob is written into the address, and the address brings the picture back', async ({ page }) => {
      await open(page, locale, '#bathtub/your-turn');
      const knob = page.locator('[data-knobs="bathtub"] input[type=range]').first();
      await knob.focus();
      for (let press = 0; press < 5; press += 1) await page.keyboard.press('ArrowRight');
      await expect.poll(() => page.evaluate(() => location.search)).toContain('=');
      const picture = await pictureAt(page, 'bathtub/your-turn');
      const address = await page.evaluate(() => location.search + location.hash);
      await open(page, locale, address);
      expect(await pictureAt(page, 'bathtub/your-turn')).toBe(picture);
    });

    test('switching the language keeps step and state', async ({ page }) => {
      const other = locale === 'ko' ? 'en' : 'ko';
      await open(page, locale, '?capex=8&v=1#bathtub/tilt');
      const link = page.locator(`a[data-language="${other}"]`);
      await expect(link).toHaveAttribute('href', new RegExp(`/${other}/\\?capex=8&v=1#bathtub/tilt$`));
      await link.evaluate((element: HTMLElement) => element.click());
      await page.waitForURL(`**/${other}/?capex=8&v=1#bathtub/tilt`);
      await pictureAt(page, 'bathtub/tilt');
    });
  });
}

// In Korean lines break otherwise until the fonts have come, so that any browser misses by some.
test('a reload leads back to the very line', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, 'en');
  for (const step of ['bathtub/tap', 'cascade/call', 'duration/crypto']) {
    const top = (): Promise<number> => page.evaluate((id) => document.getElementById(id)!.getBoundingClientRect().top, step);
    await page.evaluate((id) => document.getElementById(id)!.scrollIntoView(), step);
    await expect.poll(() => page.evaluate(() => location.hash)).toBe(`#${step}`);
    await page.evaluate(() => scrollBy(0, 120));
    const before = await top();
    await page.reload();
    await page.waitForSelector('html[data-live]', { state: 'attached' });
    await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThan(2);
  }
});

test('the door offers both languages, points to the browser’s own and remembers nothing', async ({ browser }) => {
  for (const locale of ['ko-KR', 'en-US']) {
    const context = await browser.newContext({ locale });
    const page = await context.newPage();
    await page.goto('/');
    const tag = locale.slice(0, 2);
    await expect(page.locator(`[data-language="${tag}"] [data-guess]`)).toBeVisible();
    await expect(page.locator('a[hreflang]')).toHaveCount(2);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, '']);
    await context.close();
  }
});
