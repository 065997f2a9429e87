import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { complains, DESKTOP, locales } from './essay.ts';

const SCENES = ['financing', 'bathtub', 'cascade', 'duration'];

for (const locale of locales) {
  test(`the model cards in ${locale} have no fault that axe can see`, async ({ page }) => {
    test.setTimeout(120_000);
    for (const [i, scene] of SCENES.entries()) {
      // By turns by day and by night, in the other language the other way round.
      await page.emulateMedia({ colorScheme: (i + locales.indexOf(locale)) % 2 === 0 ? 'light' : 'dark' });
      await page.goto(`/${locale}/figures/${scene}/`);
      await page.evaluate(() => document.fonts.ready);
      const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
      expect(violations.map(({ id, nodes }) => `${scene} ${id}: ${nodes.slice(0, 3).map((node) => node.target).join(' ')}`)).toEqual([]);
    }
  });

  test(`the model cards in ${locale} fit every width and paper, ask nothing of others, and raise no complaint`, async ({ page, baseURL }) => {
    test.setTimeout(120_000);
    const faults: string[] = [];
    page.on('console', (message) => complains(message) && faults.push(message.text()));
    page.on('request', (request) => new URL(request.url()).origin === baseURL || request.url().startsWith('data:') || faults.push(request.url()));
    for (const scene of SCENES) {
      await page.goto(`/${locale}/figures/${scene}/`);
      for (const width of [320, 390, 768, DESKTOP.width]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth), `${scene} at ${width}`).toBeLessThanOrEqual(width);
      }
      await page.emulateMedia({ media: 'print' });
      await page.setViewportSize({ width: 688, height: 1000 });
      // On paper nothing can be scrolled: every equation has to fit.
      for (const formula of await page.locator('.formula').all()) expect(await formula.evaluate((element) => element.scrollWidth <= element.clientWidth), `${scene} on paper`).toBe(true);
      await page.emulateMedia({ media: 'screen' });
    }
    expect(faults).toEqual([]);
  });

  test(`the model cards in ${locale} are set in the site’s own fonts, equations included`, async ({ page }) => {
    test.setTimeout(120_000);
    const client = await page.context().newCDPSession(page);
    await client.send('DOM.enable');
    await client.send('CSS.enable');
    for (const scene of SCENES) {
      await page.goto(`/${locale}/figures/${scene}/`);
      await page.evaluate(() => document.fonts.ready);
      const { root } = await client.send('DOM.getDocument', { depth: 0 });
      const { nodeIds } = await client.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: 'h1, h2, h3, p, a, li, th, td, caption, figcaption, mi, mo, mn' });
      const foreign = new Map<string, string>();
      for (const nodeId of nodeIds) {
        const { fonts } = await client.send('CSS.getPlatformFontsForNode', { nodeId });
        for (const font of fonts) if (!font.isCustomFont) foreign.set(font.familyName, (await client.send('DOM.getOuterHTML', { nodeId })).outerHTML.slice(0, 160));
      }
      expect([...foreign], scene).toEqual([]);
    }
  });
}
