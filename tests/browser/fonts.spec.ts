import { createRequire } from 'node:module';
import { expect, test } from '@playwright/test';
import { locales } from './essay.ts';

/** The essay's forms, and the pages that load further characters. */
const PAGES = ['', 'print/', 'present/', 'embed/bathtub/', 'data/', 'figures/cascade/', 'glossary/', 'ledger/', 'teach/', 'parts/'];

/** A font that has every character and is served by no page: it takes what a page's own fonts lack, whatever fonts the machine has. */
const CATCHER = createRequire(import.meta.url).resolve('pretendard/dist/web/static/woff2/Pretendard-Thin.woff2');

for (const locale of locales) {
  test(`every character of the ${locale} pages is in the fonts that come with them`, async ({ page }) => {
    const client = await page.context().newCDPSession(page);
    await page.route('**/catcher.woff2', (route) => route.fulfill({ path: CATCHER, contentType: 'font/woff2' }));
    await client.send('DOM.enable');
    await client.send('CSS.enable');
    for (const path of PAGES) {
      await page.goto(`/${locale}/${path}`);
      await page.evaluate(async () => document.fonts.add(await new FontFace('Catcher', 'url(/catcher.woff2)').load()));
      const count = await page.evaluate(samples);
      await page.evaluate(() => document.fonts.ready);
      expect(count, path).toBeGreaterThan(2);
      const { root } = await client.send('DOM.getDocument');
      const { nodeIds } = await client.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: '[data-sample]' });
      for (const nodeId of nodeIds) {
        const strange = (await client.send('CSS.getPlatformFontsForNode', { nodeId })).fonts.filter(({ isCustomFont, postScriptName }) => !isCustomFont || postScriptName === 'Pretendard-Thin');
        if (strange.length > 0) expect(`${strange.map(({ familyName, glyphCount }) => `${glyphCount} of ${familyName}`).join()} in ${(await client.send('DOM.getOuterHTML', { nodeId })).outerHTML}`, path).toBe('');
      }
    }
  });
}

/**
 * Runs in the page. Puts its characters at its end, an element for each language, family and weight that sets any: what nobody has opened
 * yet, and what figures may print later, among them. MathML has a font of its own; what is read aloud alone needs none.
 */
function samples(): number {
  const found = new Map<string, { chars: Set<string>; of: Element }>();
  const add = (of: Element, text: string): void => {
    const { fontFamily, fontWeight } = getComputedStyle(of);
    const name = [of.closest('[lang]')!.getAttribute('lang'), fontFamily, fontWeight].join();
    const { chars } = found.get(name) ?? found.set(name, { chars: new Set(), of }).get(name)!;
    for (const char of text.normalize('NFC').replace(/[\s\u2060]/g, '')) chars.add(char);
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement!;
    const shown = parent.checkVisibility() || parent.closest('[popover], details, dialog, [hidden]');
    if (shown && !parent.closest('script, style, math, .visually-hidden')) add(parent, (walker.currentNode as Text).data);
  }
  const figure = document.querySelector('svg text');
  const words = (value: unknown): string => (typeof value === 'string' ? value : typeof value === 'object' && value !== null ? Object.values(value).map(words).join('') : '');
  for (const { textContent } of document.querySelectorAll('[data-words]')) if (figure) add(figure, words(JSON.parse(textContent!)));
  for (const { chars, of } of found.values()) {
    const { fontFamily, fontWeight } = getComputedStyle(of);
    const sample = document.createElement('p');
    sample.dataset['sample'] = '';
    sample.lang = of.closest('[lang]')!.getAttribute('lang')!;
    sample.textContent = [...chars].join('');
    Object.assign(sample.style, { fontFamily: fontFamily.replace(/(, (sans-)?serif)*$/, ', Catcher'), fontWeight });
    document.body.append(sample);
  }
  return found.size;
}
