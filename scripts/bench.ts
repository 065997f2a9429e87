/**
 * What reading costs, measured and never asserted: `npm run bench -- [--locale en] [--size phone] [--throttle 4] [--runs 3] [--load]`.
 * First the visit itself, on a slow phone; with `--load` nothing else. Then it scrolls the whole built page and prints,
 * for each language, size and throttling of the processor, median and range of the milliseconds of the site's own work
 * and layout per frame, the step whose frames cost most, tasks over 50 ms in the scroll (how many, the longest, and what
 * they have beyond 50 ms, the blocking time; by the clock, and by the thread's own time, in which other programs count
 * for less), layout shift, how long the water takes to rest, what the processor does after that, and how often a figure
 * out of sight was drawn.
 */
import { parseArgs } from 'node:util';
import { chromium, type CDPSession, type Page } from '@playwright/test';
import { localeFolders } from '../src/i18n/locale-folders.ts';
import { measureLoad } from './bench/load.ts';
import { quantile, spread } from './bench/spread.ts';
import { getChromium } from './chromium.ts';
import { serveAsHost } from './host/serve.ts';

const SIZES = { desktop: { width: 1280, height: 800 }, phone: { width: 390, height: 844 } };
const PORT = Number(process.env['PORT'] ?? 4390);

interface Frame {
  /** Where in the page its middle was, in CSS pixels, and the step there. */
  readonly y: number;
  readonly step: string;
  readonly ms: number;
}

/** Milliseconds of a task of the page's main thread, by the clock and by the thread's own time. */
interface Task {
  readonly clock: number;
  readonly thread: number;
}

interface Cost {
  readonly frames: Frame[];
  readonly tasks: readonly Task[];
  readonly unseen: number;
  readonly shift: number;
  readonly rest: number;
  readonly idle: number;
}

const { values } = parseArgs({ options: { locale: { type: 'string' }, size: { type: 'string' }, throttle: { type: 'string' }, runs: { type: 'string', default: '3' }, load: { type: 'boolean' } } });
const locales = values.locale ? [values.locale] : localeFolders();
const sizes = values.size ? [values.size as keyof typeof SIZES] : (Object.keys(SIZES) as Array<keyof typeof SIZES>);
const throttles = values.throttle ? [Number(values.throttle)] : [1, 4];

const server = await serveAsHost(PORT);
const browser = await chromium.launch({ executablePath: getChromium() });
const rows: Array<Record<string, string | number>> = [];
try {
  console.table(await measureLoad(browser, locales.map((locale) => `http://127.0.0.1:${PORT}/${locale}/`), Number(values.runs)));
  for (const locale of values.load ? [] : locales) {
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
  server.close();
}
if (!values.load) console.table(rows);

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
  await page.evaluate(() => Object.assign((window as never as { cost: Cost }).cost, { frames: [], unseen: 0 }));
  await browser.startTracing(page, { categories: ['toplevel'] });
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let y = 0; y < height; y += 200) {
    await page.mouse.wheel(0, 200);
    await page.waitForTimeout(16);
  }
  const tasks = tasksIn(String(await browser.stopTracing()));
  await page.evaluate(() => document.getElementById('bathtub/drain')!.scrollIntoView({ behavior: 'instant' }));
  await page.waitForSelector('[data-scene="bathtub"] svg[data-moving]');
  const rest = await rested(page);
  const before = await busy(client);
  await page.waitForTimeout(3000);
  const idle = (await busy(client)) - before;
  return { ...(await page.evaluate(told)), tasks, rest, idle };
}

/** The tasks of the busiest of the main threads in a trace. */
function tasksIn(trace: string): Task[] {
  interface TraceEvent { name: string; pid: number; tid: number; dur?: number; tdur?: number; args?: { name?: string } }
  const { traceEvents } = JSON.parse(trace) as { traceEvents: TraceEvent[] };
  const mains = traceEvents.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain');
  const tasks = mains.map(({ pid, tid }) => traceEvents.filter((event) => event.name === 'ThreadControllerImpl::RunTask' && event.pid === pid && event.tid === tid).map(({ dur = 0, tdur = 0 }) => ({ clock: dur / 1000, thread: tdur / 1000 })));
  return tasks.toSorted((a, b) => sum(b.map(({ thread }) => thread)) - sum(a.map(({ thread }) => thread)))[0] ?? [];
}

/** What the page has noted; runs in the page. */
function told(): { frames: Frame[]; unseen: number; shift: number } {
  const { cost } = window as never as { cost: ReturnType<typeof told> };
  const steps = [...document.querySelectorAll('[data-step]')].map((step) => ({ id: step.id, top: step.getBoundingClientRect().top + scrollY })).reverse();
  return { ...cost, frames: cost.frames.map(({ y, ms }) => ({ y, ms, step: steps.find(({ top }) => top <= y)?.id ?? '' })) };
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
  const cost = { frames: [] as Array<{ y: number; ms: number }>, unseen: 0, shift: 0 };
  (window as never as { cost: typeof cost }).cost = cost;
  let worked = 0;
  const timed = (work: () => void): void => {
    const start = performance.now();
    work();
    worked += performance.now() - start;
  };
  const [ask, wait] = [window.requestAnimationFrame.bind(window), window.setTimeout.bind(window)];
  window.setTimeout = ((callback: (...values: unknown[]) => void, after?: number, ...values: unknown[]) => wait(() => timed(() => callback(...values)), after)) as never;
  window.requestAnimationFrame = (callback) =>
    ask((time) => {
      timed(() => callback(time));
      cost.frames.push({ y: scrollY + innerHeight * 0.7, ms: worked });
      worked = 0;
    });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as never as Array<{ value: number; hadRecentInput: boolean }>) if (!entry.hadRecentInput) cost.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  // What is drawn in sight is not watched: noting every change would cost the page more than some of its own work.
  addEventListener('DOMContentLoaded', () => {
    for (const scene of document.querySelectorAll('[data-scene]')) {
      const watcher = new MutationObserver((changes) => {
        const { top, bottom } = scene.getBoundingClientRect();
        if (top > innerHeight || bottom < 0) cost.unseen += changes.filter(({ attributeName }) => attributeName !== 'data-moving').length;
      });
      new IntersectionObserver(([entry]) => {
        if (entry!.isIntersecting) watcher.disconnect();
        else watcher.observe(scene.querySelector('.stage svg')!, { subtree: true, attributes: true, childList: true });
      }).observe(scene);
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
    ...longTasks(costs, 'clock', 'by the clock'),
    ...longTasks(costs, 'thread', 'by thread time'),
    'layout shift': Math.max(...costs.map(({ shift }) => shift)).toFixed(4),
    'rest after (s)': spread(costs.map(({ rest }) => rest)),
    'idle (ms in 3 s)': spread(costs.map(({ idle }) => idle)),
    'drawn unseen': Math.max(...costs.map(({ unseen }) => unseen)),
  };
}

/** Tasks over 50 ms: how many, the longest of all tasks, and the blocking time, which is what they have beyond 50 ms; all in milliseconds. */
function longTasks(costs: readonly Cost[], time: keyof Task, said: string): Record<string, string> {
  const runs = costs.map(({ tasks }) => tasks.map((task) => task[time]));
  return {
    [`tasks > 50 ms ${said}`]: spread(runs.map((tasks) => tasks.filter((ms) => ms > 50).length), 0),
    [`longest ${said}`]: spread(runs.map((tasks) => quantile(tasks, 1)), 0),
    [`blocking ${said}`]: spread(runs.map((tasks) => sum(tasks.map((ms) => Math.max(0, ms - 50)))), 0),
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** The step whose frames have the highest median, over all runs. */
function heaviestOf(costs: readonly Cost[]): [step: string, median: number] {
  const steps = Map.groupBy(costs.flatMap(({ frames }) => frames).filter(({ step }) => step !== ''), ({ step }) => step);
  const medians = [...steps].filter(([, frames]) => frames.length >= 5).map(([step, frames]): [string, number] => [step, quantile(frames.map(({ ms }) => ms), 0.5)]);
  return medians.toSorted((a, b) => b[1] - a[1])[0] ?? ['none', 0];
}
