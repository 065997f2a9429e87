import { expect, type Page, test } from '@playwright/test';
import { faultsByDayAndNight } from './axe.ts';
import { DESKTOP, locales, open, PHONE, pictureAt, scrollTo, stepsOf, wideAt } from './essay.ts';

/** A window of 1280 by 1024 at 400 %. */
const ZOOMED = { width: 320, height: 256 };
const SMALL = { width: 320, height: 640 };
/** What WCAG 1.4.12 lets a reader ask for. */
const SPACING = ':not(svg, svg *) { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';

for (const locale of locales) {
  test(`slides, embeds and the flat page in ${locale} have no accessibility fault that axe can see`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.setViewportSize(DESKTOP);
    for (const path of ['present/#bathtub/your-turn', 'embed/cascade/', 'embed/financing/#financing/your-turn', 'print/']) {
      await page.goto('about:blank');
      await page.goto(`/${locale}/${path}`);
      if (path !== 'print/') await page.waitForSelector('html[data-live]');
      // Named pictures, whose letters the tests of inks look after: axe would look behind every shape of them.
      else await page.$$eval('main svg', (drawings) => drawings.forEach((drawing) => drawing.replaceChildren()));
      await page.evaluate(() => document.fonts.ready);
      expect(await faultsByDayAndNight(page), path).toEqual([]);
    }
  });

  test(`the essay in ${locale} has none either with guesses answered, a challenge met, a knob turned, a notice, a note, books and tables open`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.setViewportSize(PHONE);
    await open(page, locale, '?water=reserves&v=1#bathtub/your-turn');
    await expect(page.locator('[data-notice]')).toBeVisible();
    await expect(page.locator('[data-challenges="bathtub"] .met')).toHaveCount(1);
    await page.locator('[data-knobs="financing"] input[type=range]').first().press('ArrowRight');
    await page.$$eval('[data-see], details:not([open]) > summary', (all) => all.forEach((button) => (button as HTMLElement).checkVisibility() && (button as HTMLElement).click()));
    const number = page.locator('#c07 .fact').last();
    await number.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
    await number.click();
    expect(await faultsByDayAndNight(page)).toEqual([]);
  });

  test(`in ${locale} whatever takes the focus is seen: in the window, under nothing that is pinned, with a ring`, async ({ page }) => {
    test.setTimeout(120_000);
    for (const viewport of [DESKTOP, PHONE, SMALL, ZOOMED]) {
      await page.setViewportSize(viewport);
      await open(page, locale);
      // From here on the browser takes the reader for one who comes by keys.
      await page.keyboard.press('Tab');
      expect(await focusFaults(page), `${viewport.width}×${viewport.height}`).toEqual([]);
    }
  });

  test(`no text in ${locale} is cut when a reader spaces it out, and nothing scrolls sideways`, async ({ page }) => {
    for (const path of ['', 'ledger/', 'figures/bathtub/', 'teach/', 'glossary/', 'data/']) {
      await page.goto(`/${locale}/${path}`);
      await page.waitForSelector('html:not([data-late])');
      // As a reader's own style sheet, which the page's policy does not concern.
      await page.evaluate((rules) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(rules);
        document.adoptedStyleSheets.push(sheet);
      }, SPACING);
      for (const viewport of [DESKTOP, SMALL]) {
        await page.setViewportSize(viewport);
        expect(await cutTexts(page), `${path} ${viewport.width}`).toEqual([]);
      }
      expect(await wideAt(page, [DESKTOP.width, SMALL.width]), path).toEqual([]);
    }
  });

  test(`the essay in ${locale} leads to its other forms before its text, without scripts`, async ({ browser, baseURL }) => {
    const page = await browser.newPage({ javaScriptEnabled: false, viewport: SMALL });
    for (const form of ['present', 'print']) {
      await page.goto(`${baseURL}/${locale}/`);
      const link = page.locator(`.opening .ways a[href$="/${locale}/${form}/"]`);
      expect((await link.boundingBox())!.height).toBeGreaterThanOrEqual(44);
      expect(await link.evaluate((element) => element.compareDocumentPosition(document.querySelector('.opening-text')!) & Node.DOCUMENT_POSITION_FOLLOWING)).toBeTruthy();
      await link.click();
      await expect(page.locator('h1').first()).toBeVisible();
      expect(new URL(page.url()).pathname).toBe(`/${locale}/${form}/`);
      await expect(page.locator('[data-step] .still svg').first()).toBeVisible();
    }
    await page.close();
  });
}

test('the first stops of the focus come in the order in which they are seen', async ({ page }) => {
  for (const viewport of [DESKTOP, PHONE]) {
    await page.setViewportSize(viewport);
    await open(page, 'en');
    const stops: Array<{ x: number; y: number }> = [];
    await page.keyboard.press('Tab');
    await expect(page.locator('.skip')).toBeFocused();
    for (let stop = 0; stop < locales.length + 4; stop += 1) {
      await page.keyboard.press('Tab');
      stops.push(await page.evaluate(() => { const { left, top } = document.activeElement!.getBoundingClientRect(); return { x: left, y: top + scrollY }; }));
    }
    const seen = stops.toSorted((a, b) => (Math.abs(a.y - b.y) < 12 ? a.x - b.x : a.y - b.y));
    expect(stops).toEqual(seen);
  }
});

test('nothing is announced to a reader who only reads, and one change of a knob is announced once', async ({ page }) => {
  await page.setViewportSize(DESKTOP);
  await open(page, 'en');
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    for (const place of document.querySelectorAll('[role="status"], [role="alert"], [aria-live], output')) {
      if (place.closest('[aria-hidden="true"]')) continue;
      new MutationObserver(() => place.textContent && said.push(place.textContent)).observe(place, { childList: true, characterData: true, subtree: true });
    }
  });
  const said = (): Promise<string[]> => page.evaluate(() => (window as never as { said: string[] }).said);
  for (const step of await stepsOf(page, 'bathtub')) {
    await scrollTo(page, step);
    await pictureAt(page, step);
  }
  expect(await said()).toEqual([]);
  await page.locator('[data-knobs="bathtub"] input[name="capex"]').press('ArrowRight');
  await expect.poll(said).toHaveLength(1);
  expect((await said())[0]).toBe(await page.locator('[data-knobs="bathtub"] [data-status]').textContent());
});

test('a slider moves to where it is tapped, without a drag', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await open(page, 'en', '#bathtub/your-turn');
  const slider = page.locator('[data-knobs="bathtub"] input[name="capex"]');
  await slider.evaluate((element) => element.scrollIntoView({ block: 'end', behavior: 'instant' }));
  const { width, height } = (await slider.boundingBox())!;
  const before = Number(await slider.inputValue());
  await slider.click({ position: { x: width * 0.9, y: height / 2 } });
  expect(Number(await slider.inputValue())).toBeGreaterThan(before);
});

/** What takes the focus and is not seen: outside the window, covered, or without a ring around it or around what stands for it. */
function focusFaults(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const stops = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex]')].filter((element) => element.tabIndex >= 0 && !(element as HTMLInputElement).disabled && element.checkVisibility({ visibilityProperty: true }) && !element.closest('[popover]:not(:popover-open)'));
    const faults: string[] = [];
    for (const stop of stops) {
      stop.focus();
      if (document.activeElement !== stop) continue;
      await new Promise((done) => requestAnimationFrame(done));
      // A radio button or a check box may be drawn by its label.
      const shown = [stop, stop.nextElementSibling, stop.parentElement].filter((element) => element !== null);
      const named = `${stop.localName} “${(stop.getAttribute('aria-label') ?? stop.textContent ?? '').trim().slice(0, 40)}” ${stop.id || stop.getAttribute('name') || stop.getAttribute('href') || ''}`;
      if (!shown.some((element) => { const { outlineStyle, outlineWidth } = getComputedStyle(element); return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2; })) faults.push(`${named}: no ring`);
      const { left, right, top, bottom } = [...stop.getClientRects()].find(({ width, height }) => width > 1 && height > 1) ?? (stop.closest('label') ?? stop).getBoundingClientRect();
      const [x, y] = [(Math.max(left, 0) + Math.min(right, innerWidth)) / 2, (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2];
      const over = document.elementFromPoint(x, y);
      if (bottom <= 0 || top >= innerHeight) faults.push(`${named}: outside the window`);
      else if (over && !stop.contains(over) && !over.contains(stop) && over.closest('label') !== stop.closest('label')) faults.push(`${named}: covered by ${over.localName}.${over.getAttribute('class')}`);
    }
    if (document.querySelector('[tabindex]:not([tabindex="0"], [tabindex="-1"])')) faults.push('an order of its own');
    return faults;
  });
}

/** Texts of which a box that hides what leaves it, hides a part. */
function cutTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const cut = new Set<string>();
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    while (texts.nextNode()) {
      const [text, parent] = [texts.currentNode, texts.currentNode.parentElement!];
      if (text.textContent!.trim() === '' || parent.closest('svg, .visually-hidden') || !parent.checkVisibility({ visibilityProperty: true })) continue;
      range.selectNodeContents(text);
      const words = range.getBoundingClientRect();
      for (let box: Element | null = parent; box && box !== document.body; box = box.parentElement) {
        // For ears alone.
        if (box.clientWidth === 1) break;
        const { overflowX, overflowY, textOverflow } = getComputedStyle(box);
        const { left, right, top, bottom } = box.getBoundingClientRect();
        const hides = (overflow: string): boolean => (overflow === 'hidden' || overflow === 'clip') && textOverflow !== 'ellipsis';
        if ((hides(overflowX) && (words.left < left - 1 || words.right > right + 1)) || (hides(overflowY) && (words.top < top - 1 || words.bottom > bottom + 1))) cut.add(`“${text.textContent!.trim().slice(0, 40)}” by ${box.localName}.${box.className}`);
      }
    }
    return [...cut];
  });
}
