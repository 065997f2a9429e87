/**
 * Pictures of every step of the built site:
 * `npm run stills -- [scene] [--locale ko] [--size phone] [--theme night] [--vision deuteranopia|grey|forced]`.
 * Writes single files and one contact sheet per scene, language, size and theme to `stills/`. The sheet of parts and
 * the figures of real data are taken when they are named: `npm run stills -- parts`, `npm run stills -- data`.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium, type Page } from '@playwright/test';
import { preview } from 'astro';
import { localeFolders } from '../src/i18n/locale-folders.ts';
import { getChromium } from './chromium.ts';

/** The first two are taken unless others are named. */
const SIZES = {
  desktop: { width: 1280, height: 800 },
  phone: { width: 390, height: 844 },
  small: { width: 320, height: 640 },
  tablet: { width: 768, height: 1024 },
  large: { width: 1920, height: 1080 },
};
const THEMES = { day: 'light', night: 'dark' } as const;
/** Eyes that see no red and green, print without color, and a system that replaces all colors. */
const VISIONS = { deuteranopia: 'deuteranopia', grey: 'achromatopsia', forced: 'none' } as const;
const OUT = 'stills';
const PORT = Number(process.env['PORT'] ?? 4340);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { locale: { type: 'string' }, size: { type: 'string' }, theme: { type: 'string' }, vision: { type: 'string' } },
});
const [vision] = values.vision === undefined ? [undefined] : chosen(values.vision, Object.keys(VISIONS) as Array<keyof typeof VISIONS>);

const server = await preview({ root: process.cwd(), server: { port: PORT, host: '127.0.0.1' }, logLevel: 'error' });
const browser = await chromium.launch({ executablePath: getChromium(), args: ['--force-color-profile=srgb'] });
try {
  for (const locale of chosen(values.locale, localeFolders())) {
    for (const size of chosen(values.size, Object.keys(SIZES) as Array<keyof typeof SIZES>, ['desktop', 'phone'])) {
      for (const theme of chosen(values.theme, Object.keys(THEMES) as Array<keyof typeof THEMES>)) {
        if (positionals.includes('parts')) await shootParts(browser, locale, size, theme);
        if (positionals.includes('data')) await shootCharts(browser, locale, size, theme);
        if (positionals.length === 0 || positionals.some((name) => !['parts', 'data'].includes(name))) await shoot(browser, locale, size, theme);
      }
    }
  }
} finally {
  await browser.close();
  await server.stop();
}

function chosen<T extends string>(wanted: string | undefined, all: readonly T[], usual = all): readonly T[] {
  if (wanted === undefined) return usual;
  if (all.includes(wanted as T)) return [wanted as T];
  throw new Error(`"${wanted}" is none of ${all.join(', ')}`);
}

/** A page as the chosen eyes see it. */
async function look(chrome: Browser, path: string, size: keyof typeof SIZES, theme: keyof typeof THEMES): Promise<Page> {
  const page = await chrome.newPage({ viewport: SIZES[size], reducedMotion: 'reduce', colorScheme: THEMES[theme], forcedColors: vision === 'forced' ? 'active' : 'none' });
  if (vision) await (await page.context().newCDPSession(page)).send('Emulation.setEmulatedVisionDeficiency', { type: VISIONS[vision] });
  await page.goto(`http://127.0.0.1:${PORT}${path}`);
  await page.waitForSelector('html:not([data-late])');
  await page.evaluate(() => document.fonts.ready);
  // Off the corner, where a browser without a window begins and the contents open.
  await page.mouse.move(SIZES[size].width - 2, SIZES[size].height / 2);
  return page;
}

function nameOf(locale: string, size: keyof typeof SIZES, theme: keyof typeof THEMES): string {
  return [locale, size, theme, vision].filter(Boolean).join('-');
}

/** The sheet of parts, a picture for each of its groups. */
async function shootParts(chrome: Browser, locale: string, size: keyof typeof SIZES, theme: keyof typeof THEMES): Promise<void> {
  const page = await look(chrome, `/${locale}/parts/`, size, theme);
  const folder = join(OUT, 'parts');
  mkdirSync(folder, { recursive: true });
  for (const section of await page.locator('main > section').all()) {
    const group = (await section.getAttribute('aria-labelledby'))!.replace('group-', '');
    await section.screenshot({ path: join(folder, `${group}-${nameOf(locale, size, theme)}.png`) });
  }
  await page.close();
}

/** The figures of real data, a picture for each. */
async function shootCharts(chrome: Browser, locale: string, size: keyof typeof SIZES, theme: keyof typeof THEMES): Promise<void> {
  const page = await look(chrome, `/${locale}/data/`, size, theme);
  // A drawing taller than the window would be cut.
  await page.setViewportSize({ ...SIZES[size], height: 1400 });
  const folder = join(OUT, 'data');
  mkdirSync(folder, { recursive: true });
  for (const chart of await page.locator('[data-chart]').all()) {
    await chart.locator('svg:visible').screenshot({ path: join(folder, `${await chart.getAttribute('data-chart')}-${nameOf(locale, size, theme)}.png`) });
  }
  await page.close();
}

async function shoot(chrome: Browser, locale: string, size: keyof typeof SIZES, theme: keyof typeof THEMES): Promise<void> {
  const page = await look(chrome, `/${locale}/`, size, theme);
  await page.waitForSelector('html[data-live]');
  const steps = await page.$$eval('[data-step]', (all) => all.map((step) => step.id));
  const sheets = new Map<string, string[]>();
  const places: Array<[string, string]> = [['opening', 'opening'], ...steps.map((id) => id.split('/') as [string, string]), ['ledger', 'ledger'], ['closing', 'closing']];
  for (const [scene, step] of places) {
    if (positionals.length > 0 && !positionals.includes(scene)) continue;
    await arrive(page, scene, step);
    const folder = join(OUT, scene);
    mkdirSync(folder, { recursive: true });
    const file = join(folder, `${step}-${nameOf(locale, size, theme)}.png`);
    await page.screenshot({ path: file });
    sheets.set(scene, [...(sheets.get(scene) ?? []), file]);
  }
  await page.close();
  for (const [scene, files] of sheets) await contactSheet(chrome, scene, nameOf(locale, size, theme), size, files);
  console.log(`${nameOf(locale, size, theme)}: ${[...sheets.values()].flat().length} stills`);
}

/** Brings a place to where a link to it would, and waits until the figure rests. */
async function arrive(page: Page, scene: string, step: string): Promise<void> {
  await page.evaluate(
    ([scene, step]) => {
      const target = document.getElementById(`${scene}/${step}`) ?? document.querySelector(`[data-chapter="${scene}"]`);
      if (target) target.scrollIntoView({ behavior: 'instant' });
      else scrollTo(0, 0);
    },
    [scene, step],
  );
  const index = await page.evaluate(([scene, step]) => [...document.querySelectorAll(`[data-scene="${scene}"] [data-step]`)].findIndex((element) => element.id === `${scene}/${step}`), [scene, step]);
  if (index >= 0) await page.waitForSelector(`[data-scene="${scene}"] svg[data-pos="${index}"]`, { state: 'attached', timeout: 10_000 });
  await page.waitForTimeout(80);
}

async function contactSheet(chrome: Browser, scene: string, name: string, size: keyof typeof SIZES, files: readonly string[]): Promise<void> {
  const narrow = SIZES[size].width < 900;
  const columns = narrow ? 4 : 2;
  const width = narrow ? Math.min(SIZES[size].width, 480) : 800;
  const images = files.map((file) => `<img width="${width}" src="data:image/png;base64,${readFileSync(file).toString('base64')}">`).join('');
  const html = resolve(OUT, `${scene}-${name}.html`);
  writeFileSync(html, `<!doctype html><body style="margin:12px;width:${columns * (width + 12)}px;display:flex;flex-wrap:wrap;gap:12px;background:#888">${images}`);
  const page = await chrome.newPage({ viewport: { width: columns * (width + 12) + 24, height: 600 } });
  await page.goto(`file://${html}`);
  await page.screenshot({ path: join(OUT, `${scene}-${name}.png`), fullPage: true });
  await page.close();
}
