import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { complains, DESKTOP, locales, open, PHONE } from './essay.ts';

for (const locale of locales) {
  for (const [name, viewport] of [['desktop', DESKTOP], ['phone', PHONE], ['small phone', { width: 320, height: 640 }]] as const) {
    test.describe(`${locale} on a ${name}`, () => {
      test.use({ viewport });

      test('reads from top to bottom without an error, a foreign request or a layout shift', async ({ page, baseURL }) => {
        test.setTimeout(120_000);
        const faults: string[] = [];
        page.on('console', (message) => complains(message) && faults.push(message.text()));
        page.on('pageerror', (error) => faults.push(error.message));
        page.on('request', (request) => new URL(request.url()).origin === baseURL || request.url().startsWith('data:') || faults.push(request.url()));
        await open(page, locale);
        await page.waitForLoadState('networkidle');
        await observe(page);
        await readThrough(page);
        expect(faults).toEqual([]);
        expect(await page.evaluate(() => (window as never as { shift: number }).shift)).toBeLessThan(0.001);
      });

      test('never scrolls sideways', async ({ page }) => {
        await open(page, locale);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width);
      });
    });
  }

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${locale} has no accessibility fault that axe can see, ${colorScheme}`, async ({ page }) => {
      test.setTimeout(120_000);
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize(DESKTOP);
      for (const path of [`/${locale}/`, '/']) {
        await page.goto(path);
        await page.evaluate(() => document.fonts.ready);
        const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map((node) => node.target).join(' ')}`)).toEqual([]);
      }
    });
  }

  test(`${locale} is set in the site’s own fonts to the last character`, async ({ page }) => {
    await open(page, locale);
    expect(await foreignFonts(page)).toEqual([]);
    await page.goto(`/${locale}/ledger/`);
    await page.evaluate(() => document.fonts.ready);
    expect(await foreignFonts(page)).toEqual([]);
  });
}

/** Fonts of the system that stand in for a character the site's own lack, each with a place where it does. */
async function foreignFonts(page: Page): Promise<Array<[string, string]>> {
  const client = await page.context().newCDPSession(page);
  await client.send('DOM.enable');
  await client.send('CSS.enable');
  const { root } = await client.send('DOM.getDocument', { depth: 0 });
  const { nodeIds } = await client.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: 'h1, h2, h3, h4, p, a, b, cite, span, th, td, label, legend, text, button, figcaption' });
  const used = new Map<string, string>();
  for (const nodeId of nodeIds) {
    const { fonts } = await client.send('CSS.getPlatformFontsForNode', { nodeId });
    for (const font of fonts) if (!font.isCustomFont) used.set(font.familyName, (await client.send('DOM.getOuterHTML', { nodeId })).outerHTML.slice(0, 160));
  }
  return [...used];
}

async function observe(page: Page): Promise<void> {
  await page.evaluate(() => {
    const seen = window as never as { shift: number };
    seen.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as never as Array<{ value: number; hadRecentInput: boolean }>) if (!entry.hadRecentInput) seen.shift += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

async function readThrough(page: Page): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let y = 0; y < height; y += 240) {
    await page.mouse.wheel(0, 240);
    await page.waitForTimeout(12);
  }
}
