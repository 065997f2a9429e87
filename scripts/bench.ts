/**
 * What reading costs, measured and never asserted: `npm run bench -- [--locale en] [--size phone] [--throttle 4] [--runs 3]`.
 * Scrolls the whole built page and prints, for each language, size and throttling of the processor, the milliseconds of
 * the site's own work per frame, the step whose frames cost most, tasks over 50 ms, layout shift, how long the water
 * takes to rest, what the processor does after that, and how often a figure out of sight was drawn.
 */
import { parseArgs } from 'node:util';
import { chromium, type CDPSession, type Page } from '@playwright/test';
import { preview } from 'astro';
import { localeFolders } from '../src/i18n/locale-folders.ts';
import { getChromium } from './chromium.ts';

const SIZES = { desktop: { width: 1280, height: 800 }, phone: { width: 390, height: 844 } };
const PORT = Number(process.env['PORT'] ?? 4390);

interface Frame {
  readonly step: string;
  readonly ms: number;
}

interface Cost {
  readonly frames: Frame[];
  readonly tasks: number[];
  readonly unseen: number;
  readonly shift: number;
  readonly rest: number;
  readonly idle: number;
}

const { values } = parseArgs({ options: { locale: { type: 'string' }, size: { type: 'string' }, throttle: { type: 'string' }, runs: { type: 'string', default: '3' } } });
const locales = values.locale ? [values.locale] : localeFolders();
const sizes = values.size ? [values.size as keyof typeof SIZES] : (Object.keys(SIZES) as Array<keyof typeof SIZES>);
const throttles = values.throttle ? [Number(values.throttle)] : [1, 4];

const server = await preview({ root: process.cwd(), server: { port: PORT, host: '127.0.0.1' }, logLevel: 'error' });
const browser = await chromium.launch({ executablePath: getChromium() });
const rows: Array<Record<string, string | number>> = [];
try {
  for (const locale of locales) {
    for (const size of sizes) {
      for (const throttle of throttles) {
        const costs: Cost[] = [];
        for (let run = 0; run < Number(values.runs); run += 1) {
          const page = await browser.newPage({ viewport: SIZES[size] });
          costs.push(await read(page, locale, throttle));
          await page.close();
        }
        rows.push(row(`${locale} ${size} ${throttle}×`, costs));
        console.error(`${locale} ${size} ${throttle}×`);
      }
    }
  }
} finally {
  await browser.close();
  await server.stop();
}
console.table(rows);

/** Reads the page from top to bottom at a slowed-down processor and notes what it cost. */
async function read(page: Page, locale: string, throttle: number): Promise<Cost> {
  await page.addInitScript(observe);
  await page.goto(`http://127.0.0.1:${PORT}/${locale}/`);
  await page.waitForSelector('html[data-live]');
  await page.evaluate(() => document.fonts.ready);
  await rested(page);
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable');
  await client.send('Emulation.setCPUThrottlingRate', { rate: throttle });
  await page.evaluate(() => Object.assign((window as never as { cost: Cost }).cost, { frames: [], tasks: [], unseen: 0 }));
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let y = 0; y < height; y += 200) {
    await page.mouse.wheel(0, 200);
    await page.waitForTimeout(16);
  }
  await page.evaluate(() => document.getElementById('bathtub/drain')!.scrollIntoView({ behavior: 'instant' }));
  await page.waitForTimeout(300);
  const rest = await rested(page);
  const before = await busy(client);
  await page.waitForTimeout(3000);
  const idle = (await busy(client)) - before;
  return { ...(await page.evaluate(() => (window as never as { cost: Cost }).cost)), rest, idle };
}

/** Waits until no figure moves; seconds that it took. */
async function rested(page: Page): Promise<number> {
  const start = Date.now();
  await page.waitForFunction(() => document.querySelector('svg[data-moving]') === null, undefined, { polling: 50 });
  return (Date.now() - start) / 1000;
}

/** Milliseconds the page's processor has worked. */
async function busy(client: CDPSession): Promise<number> {
  const { metrics } = await client.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')!.value * 1000;
}

/** Runs in the page before anything else. */
function observe(): void {
  const cost = { frames: [] as Frame[], tasks: [] as number[], unseen: 0, shift: 0 };
  (window as never as { cost: typeof cost }).cost = cost;
  const ask = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (callback) =>
    ask((time) => {
      const start = performance.now();
      callback(time);
      const ms = performance.now() - start;
      const scene = document.elementFromPoint(innerWidth / 2, innerHeight * 0.7)?.closest('[data-scene]');
      cost.frames.push({ step: scene?.querySelector('[data-step][aria-current]')?.id ?? '', ms });
    });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) cost.tasks.push(duration);
  }).observe({ type: 'longtask' });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as never as Array<{ value: number; hadRecentInput: boolean }>) if (!entry.hadRecentInput) cost.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  addEventListener('DOMContentLoaded', () => {
    for (const scene of document.querySelectorAll('[data-scene]')) {
      new MutationObserver((changes) => {
        const { top, bottom } = scene.getBoundingClientRect();
        if (top > innerHeight || bottom < 0) cost.unseen += changes.filter(({ attributeName }) => attributeName !== 'data-moving').length;
      }).observe(scene.querySelector('.stage svg')!, { subtree: true, attributes: true, childList: true });
    }
  });
}

function row(name: string, costs: readonly Cost[]): Record<string, string | number> {
  const at = (share: number) => spread(costs.map(({ frames }) => quantile(frames.map(({ ms }) => ms), share)));
  const [step, heaviest] = heaviestOf(costs);
  return {
    page: name,
    'frame median (ms)': at(0.5),
    'frame 95 %': at(0.95),
    'heaviest step': step,
    'its median': heaviest.toFixed(1),
    'tasks > 50 ms': spread(costs.map(({ tasks }) => tasks.length), 0),
    'longest task': spread(costs.map(({ tasks }) => Math.max(0, ...tasks)), 0),
    'layout shift': Math.max(...costs.map(({ shift }) => shift)).toFixed(4),
    'rest after (s)': spread(costs.map(({ rest }) => rest)),
    'idle (ms in 3 s)': spread(costs.map(({ idle }) => idle)),
    'drawn unseen': Math.max(...costs.map(({ unseen }) => unseen)),
  };
}

/** The step whose frames have the highest median, over all runs. */
function heaviestOf(costs: readonly Cost[]): [step: string, median: number] {
  const steps = Map.groupBy(costs.flatMap(({ frames }) => frames).filter(({ step }) => step !== ''), ({ step }) => step);
  const medians = [...steps].filter(([, frames]) => frames.length >= 5).map(([step, frames]): [string, number] => [step, quantile(frames.map(({ ms }) => ms), 0.5)]);
  return medians.toSorted((a, b) => b[1] - a[1])[0] ?? ['none', 0];
}

/** Median of the runs, and from which to which they went. */
function spread(values: readonly number[], digits = 1): string {
  const [low, middle, high] = [0, 0.5, 1].map((share) => quantile(values, share).toFixed(digits));
  return `${middle} (${low}–${high})`;
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.round((sorted.length - 1) * share)] ?? 0;
}
