/**
 * What reading costs, measured and never asserted: `npm run bench`.
 * Scrolls the whole built page and prints, for each language and size, the milliseconds of the site's
 * own work per frame (median, 95th percentile, largest), tasks over 50 ms, and layout shift.
 */
import { chromium, type Page } from '@playwright/test';
import { preview } from 'astro';
import { getChromium } from './chromium.ts';

const SIZES = { desktop: { width: 1280, height: 800 }, phone: { width: 390, height: 844 } };
const THROTTLES = [1, 4];
const PORT = Number(process.env['PORT'] ?? 4390);
const RUNS = 3;

interface Cost {
  readonly frames: number[];
  readonly tasks: number[];
  readonly shift: number;
}

const server = await preview({ root: process.cwd(), server: { port: PORT, host: '127.0.0.1' }, logLevel: 'error' });
const browser = await chromium.launch({ executablePath: getChromium() });
const rows: Array<Record<string, string | number>> = [];
try {
  for (const locale of ['ko', 'en']) {
    for (const [size, viewport] of Object.entries(SIZES)) {
      for (const throttle of THROTTLES) {
        const costs: Cost[] = [];
        for (let run = 0; run < RUNS; run += 1) {
          const page = await browser.newPage({ viewport });
          costs.push(await read(page, locale, throttle));
          await page.close();
        }
        rows.push(row(`${locale} ${size} ${throttle}×`, costs));
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
  await page.waitForTimeout(1000);
  const client = await page.context().newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: throttle });
  await page.evaluate(() => Object.assign((window as never as { cost: Cost }).cost, { frames: [], tasks: [] }));
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let y = 0; y < height; y += 200) {
    await page.mouse.wheel(0, 200);
    await page.waitForTimeout(16);
  }
  await page.waitForTimeout(300);
  return page.evaluate(() => (window as never as { cost: Cost }).cost);
}

/** Runs in the page before anything else. */
function observe(): void {
  const cost = { frames: [] as number[], tasks: [] as number[], shift: 0 };
  (window as never as { cost: typeof cost }).cost = cost;
  const ask = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (callback) =>
    ask((time) => {
      const start = performance.now();
      callback(time);
      cost.frames.push(performance.now() - start);
    });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) cost.tasks.push(duration);
  }).observe({ type: 'longtask' });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as never as Array<{ value: number; hadRecentInput: boolean }>) if (!entry.hadRecentInput) cost.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
}

function row(name: string, costs: readonly Cost[]): Record<string, string | number> {
  const at = (share: number) => spread(costs.map(({ frames }) => quantile(frames, share)));
  return {
    page: name,
    'frame median (ms)': at(0.5),
    'frame 95 %': at(0.95),
    'frame max': at(1),
    'tasks > 50 ms': spread(costs.map(({ tasks }) => tasks.length), 0),
    'layout shift': Math.max(...costs.map(({ shift }) => shift)).toFixed(4),
  };
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
