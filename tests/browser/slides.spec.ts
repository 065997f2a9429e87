import { expect, test } from '@playwright/test';
import { DESKTOP, locales } from './essay.ts';

test.use({ viewport: DESKTOP });

for (const locale of locales) {
  test(`the steps are slides in ${locale}: keys turn them, notes open in both languages, Escape leads back to the step`, async ({ page }) => {
    await page.goto(`/${locale}/?present&capex=8&v=1#financing/slack`);
    await page.waitForURL(`**/${locale}/present/**`);
    await page.waitForSelector('html[data-live]');
    const up = page.locator('[data-step][data-up]');
    await expect(up).toHaveAttribute('data-step', 'financing/slack');
    await expect(page.locator('[data-notice]')).toContainText('capex=8');
    for (const [key, step] of [['ArrowRight', 'squeeze'], [' ', 'backstop'], ['PageUp', 'squeeze'], ['PageDown', 'backstop']] as const) {
      await page.keyboard.press(key);
      await expect(up).toHaveAttribute('data-step', `financing/${step}`);
    }
    await expect(page.locator('[data-scene="financing"] .stage svg[data-pos="5"]')).toBeAttached({ timeout: 20_000 });
    await page.keyboard.press('s');
    const notes = page.locator('[data-note-of] ');
    await expect(notes.nth(0).locator('p').first()).toBeVisible();
    await expect(notes.nth(1).locator('p').first()).toBeVisible();
    expect(await notes.nth(0).innerText()).not.toBe(await notes.nth(1).innerText());
    await page.keyboard.press('End');
    await expect(up).toHaveAttribute('data-step', 'duration/your-turn');
    await page.keyboard.press('Home');
    await expect(page.locator('[data-guess="financing"]')).toBeVisible();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => page.evaluate(() => location.hash)).toBe('#financing/loop');
    await page.keyboard.press('Escape');
    await page.waitForURL((url) => url.pathname === `/${locale}/` && url.hash === '#financing/loop');
  });
}

test('the address is drawn as a code without asking anybody, and Escape then closes only that', async ({ page, baseURL }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/en/present/#cascade/twice');
  await page.waitForSelector('html[data-live]');
  await page.keyboard.press('q');
  await expect(page.locator('[data-code] path')).toHaveAttribute('d', /^M/);
  await expect(page.locator('[data-code] p')).toHaveText(`${baseURL}/en/#cascade/twice`);
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-code]')).toBeHidden();
  await page.keyboard.press('p');
  await expect(page.locator('html')).toHaveAttribute('data-palette', 'projector');
  expect(new URL(page.url()).pathname).toBe('/en/present/');
  expect(asked.filter((url) => !url.startsWith(baseURL!))).toEqual([]);
});
