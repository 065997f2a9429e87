import { expect, type Frame, type Page, test } from '@playwright/test';
import { hostOf } from '../fixtures/embeds.ts';
import { servePage, serveSite, type Site } from '../fixtures/servers.ts';
import { locales } from './essay.ts';

const SCENES = ['financing', 'bathtub', 'cascade', 'duration'];
const DIALECTS = ['own', 'amp', 'lti', 'medium', 'pym'];

let site: Site;
test.beforeAll(async () => {
  site = await serveSite();
});
test.afterAll(() => site.close());

/** Opens somebody else's page, on another origin, with these embeds. Gives what went wrong on it. */
async function embed(page: Page, locale: string, addresses: readonly string[], width = 640): Promise<string[]> {
  const errors: string[] = [];
  // That the clipboard is refused the browser tells by itself.
  page.on('console', (message) => message.type() === 'error' && !message.text().includes('Clipboard API') && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(error.message));
  const host = await servePage(hostOf(addresses.map((address) => `${site.origin}/${locale}/embed/${address}`), width));
  await page.setViewportSize({ width, height: 900 });
  await page.goto(host.origin);
  page.once('close', () => host.close());
  return errors;
}

/** The frame of an embed, in sight and live. */
async function frameOf(page: Page, index: number): Promise<Frame> {
  const element = page.locator(`#frame-${index}`);
  await element.scrollIntoViewIfNeeded();
  const frame = (await (await element.elementHandle())!.contentFrame())!;
  await frame.waitForSelector('html[data-live]');
  return frame;
}

const showing = (frame: Frame, position: number) => expect(frame.locator(`.stage svg[data-pos="${position}"] > *`).first()).toBeAttached({ timeout: 20_000 });

for (const locale of locales) {
  test(`every scene is live in a sandbox without an origin, in ${locale}, and the host hears its height`, async ({ page }) => {
    const errors = await embed(page, locale, SCENES.map((scene, index) => `${scene}/?childId=pym-${index}`));
    for (const [index, scene] of SCENES.entries()) {
      const frame = await frameOf(page, index);
      expect(await frame.evaluate(() => self.origin)).toBe('null');
      const next = frame.locator('[data-by="1"]');
      await next.click();
      await next.click();
      await showing(frame, 1);
      const [step] = await frame.locator('[data-step][data-up]').evaluateAll((steps) => steps.map((element) => element.id));
      expect(step).toMatch(`${scene}/`);
      await expect(frame.locator('[data-up]')).toHaveCount(1);
      // Announced once, and kept in the address.
      await expect(frame.locator('[data-turned]')).toContainText(await frame.locator('[data-up] h3').innerText());
      await expect.poll(() => frame.evaluate(() => location.hash)).toBe(`#${step}`);
      // Every dialect tells the height at which nothing scrolls.
      const height = () => frame.evaluate(() => document.documentElement.scrollHeight);
      await expect.poll(async () => Math.abs(Number(await page.locator(`#frame-${index}`).getAttribute('height')) - (await height()))).toBeLessThanOrEqual(1);
      const heard = await page.evaluate((id) => (window as unknown as { heard: Record<string, Record<string, unknown>> }).heard[id]!, `frame-${index}`);
      expect(heard['origin']).toBe('null');
      expect(new Set(DIALECTS.map((name) => heard[name])).size).toBe(1);
      expect(await frame.evaluate(() => [document.documentElement.scrollHeight > innerHeight + 1, document.documentElement.scrollWidth > innerWidth])).toEqual([false, false]);
    }
    expect(errors).toEqual([]);
  });
}

test('keys turn the pages of an embed, except where a control needs them', async ({ page }) => {
  const errors = await embed(page, 'en', ['bathtub/']);
  const frame = await frameOf(page, 0);
  const up = () => frame.locator('[data-up]').last().getAttribute('data-step');
  await frame.locator('[data-by="1"]').focus();
  for (const [key, step] of [['ArrowRight', 'bathtub/ducks'], ['PageDown', 'bathtub/tap'], ['ArrowLeft', 'bathtub/ducks'], ['End', 'bathtub/your-turn'], ['PageUp', 'bathtub/water'], ['End', 'bathtub/your-turn']] as const) {
    await page.keyboard.press(key);
    expect(await up()).toBe(step);
  }
  await showing(frame, 7);
  const knob = frame.locator('[data-knobs] input[type=range]').first();
  const before = await knob.inputValue();
  await knob.focus();
  for (let press = 0; press < 4; press += 1) await page.keyboard.press('ArrowRight');
  expect(await knob.inputValue()).not.toBe(before);
  expect(await up()).toBe('bathtub/your-turn');
  await expect.poll(() => frame.evaluate(() => location.search)).toContain('v=1');
  expect(errors).toEqual([]);
});

test('a guess is answered in a sandbox that allows no forms', async ({ page }) => {
  const errors = await embed(page, 'en', ['duration/']);
  const frame = await frameOf(page, 0);
  const field = frame.locator('[data-guess] input[type=number]');
  await field.fill('5');
  await field.press('Enter');
  await expect(frame.locator('[data-guess] [data-result]')).not.toHaveText('');
  await expect(frame.locator('[data-why]')).toBeVisible();
  expect(errors).toEqual([]);
});

test('what is refused does no harm: the clipboard gives way to text, storage is not missed', async ({ page }) => {
  const errors = await embed(page, 'en', ['cascade/?leverage=2&v=1#cascade/your-turn']);
  // The whole frame in sight: what is pinned in a frame cannot be scrolled to from inside.
  await page.setViewportSize({ width: 640, height: 2400 });
  const frame = await frameOf(page, 0);
  expect(await frame.evaluate(() => { try { return localStorage.length; } catch (error) { return (error as Error).name; } })).toBe('SecurityError');
  await frame.locator('[data-action="copy"]').click();
  await expect(frame.locator('input.address')).toHaveValue(`${site.origin}/en/?leverage=2&v=1#cascade/your-turn`);
  await frame.locator('[data-open-embed]').click();
  const code = frame.locator('[data-embed-dialog] textarea');
  await expect(code).toHaveValue(new RegExp(`<iframe src="${site.origin}/en/embed/cascade/\\?leverage=2&amp;v=1#cascade/your-turn"`));
  await frame.locator('input[value="one"]').check();
  await frame.locator('input[name="knobs"]').uncheck();
  await expect(code).toHaveValue(/leverage=2&amp;v=1&amp;steps=your-turn&amp;knobs=hide#cascade\/your-turn"/);
  await frame.locator('[data-action="copy-code"]').click();
  await expect(frame.locator('[data-embed-dialog] [data-status]')).not.toHaveText('');
  await frame.locator('dialog [type="submit"]').click();
  await expect(code).toBeHidden();
  expect(errors).toEqual([]);
});

test('an address may show some steps, hide the knobs and is told what it gets wrong', async ({ page }) => {
  await embed(page, 'ko', ['financing/?steps=slack..backstop&knobs=hide&capex=soup#financing/loop', 'duration/?steps=your-turn&knobs=hide']);
  const frame = await frameOf(page, 0);
  await expect(frame.locator('[data-notice]')).toContainText('capex=soup');
  await expect(frame.locator('[data-notice]')).toContainText('loop');
  await showing(frame, 3);
  await page.keyboard.press('Tab');
  await expect(frame.locator('[data-turns]')).toHaveText('1 / 3');
  const alone = await frameOf(page, 1);
  await expect(alone.locator('[data-step][data-up]')).toBeVisible();
  await expect(alone.locator('[data-knobs]')).toBeHidden();
});

test('without scripts the steps of an embed stand one below the other, each with its picture', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site.origin}/en/embed/bathtub/`);
  const steps = await page.locator('[data-step]').count();
  for (let index = 0; index < steps; index += 1) await expect(page.locator('[data-step] .still svg').nth(index)).toBeVisible();
  await expect(page.locator('[data-turn]')).toBeHidden();
  await context.close();
});
