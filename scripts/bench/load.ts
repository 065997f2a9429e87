import type { Browser, CDPSession } from '@playwright/test';
import { spread } from './spread.ts';

/** Slow 4G as Lighthouse has it: bytes a second, and milliseconds a round trip. */
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
const THROTTLE = 4;
const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };

/** Times in seconds from the start of the visit, unless they say otherwise. */
interface Load {
  /** Anything is painted. */
  readonly first: number;
  /** The largest thing in the window is painted. */
  readonly largest: number;
  /** All words of the first screen are painted, in whichever font. */
  readonly readable: number;
  /** The last font has come. */
  readonly fonts: number;
  /** Figures and knobs answer, and no such task follows. */
  readonly interactive: number;
  /** Milliseconds of the processor by which tasks after the first paint exceed 50 each. Other work on the machine does not count. */
  readonly blocking: number;
  readonly shift: number;
  /** Bytes that came over the line, by kind. */
  readonly bytes: Readonly<Record<string, number>>;
}

/** What a first visit costs on a slow phone: a row for each page, median and spread over the runs. The run before them, not counted, has the host pack its files. */
export async function measureLoad(browser: Browser, addresses: readonly string[], runs: number): Promise<Array<Record<string, string>>> {
  const rows: Array<Record<string, string>> = [];
  for (const address of addresses) {
    await visit(browser, address);
    const loads: Load[] = [];
    for (let run = 0; run < runs; run += 1) loads.push(await visit(browser, address));
    rows.push(row(new URL(address).pathname, loads));
  }
  return rows;
}

/** Opens the page with nothing kept from before, and stays until nothing more happens. */
async function visit(browser: Browser, address: string): Promise<Load> {
  const context = await browser.newContext({ ...PHONE, serviceWorkers: 'block' });
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  const bytes = await countBytes(client);
  await client.send('Network.emulateNetworkConditions', SLOW_4G);
  await client.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
  await page.addInitScript(observe);
  await browser.startTracing(page, { categories: ['-*', 'toplevel', 'blink.user_timing'] });
  await page.goto(address);
  await page.waitForSelector('html[data-live]', { state: 'attached' });
  await page.evaluate(() => document.fonts.ready);
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(() => document.querySelector('svg[data-moving]') === null, undefined, { polling: 200 });
  // Entries of the last frame are told after it.
  await page.waitForTimeout(500);
  const tasks = longTasks(JSON.parse((await browser.stopTracing()).toString()).traceEvents, address);
  const seen = await page.evaluate(() => (window as never as { seen: Seen }).seen);
  await context.close();
  return { ...loadOf(seen, tasks), bytes };
}

interface Seen {
  first: number;
  largest: number;
  readable: number;
  fonts: number;
  live: number;
  shift: number;
}

/** An event of Chromium's trace; times in microseconds. */
interface Traced {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  /** Of the processor, without what the thread waited for it. */
  readonly tdur?: number;
  readonly dur: number;
  readonly args?: { readonly data?: { readonly documentLoaderURL?: string } };
}

/** Tasks of the page's own thread that took the processor more than 50 ms, each with its end after the start of the visit; milliseconds. */
function longTasks(events: readonly Traced[], address: string): Array<{ end: number; work: number }> {
  const visit = events.find(({ name, args }) => name === 'navigationStart' && args?.data?.documentLoaderURL === address)!;
  return events
    .filter(({ name, ph, pid, tid, tdur }) => name === 'ThreadControllerImpl::RunTask' && ph === 'X' && pid === visit.pid && tid === visit.tid && tdur! > 50_000)
    .map(({ ts, dur, tdur }) => ({ end: (ts + dur - visit.ts) / 1000, work: tdur! / 1000 }));
}

function loadOf({ live, first, largest, readable, fonts, shift }: Seen, tasks: ReadonlyArray<{ end: number; work: number }>): Omit<Load, 'bytes'> {
  const later = tasks.filter(({ end, work }) => end - work > first);
  const interactive = Math.max(live, ...later.map(({ end }) => end));
  const blocking = later.reduce((sum, { work }) => sum + work - 50, 0);
  return { first: first / 1000, largest: largest / 1000, readable: readable / 1000, fonts: fonts / 1000, interactive: interactive / 1000, blocking, shift };
}

async function countBytes(client: CDPSession): Promise<Record<string, number>> {
  const bytes: Record<string, number> = {};
  const kinds = new Map<string, string>();
  await client.send('Network.enable');
  await client.send('Network.setCacheDisabled', { cacheDisabled: true });
  client.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
  client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId) ?? 'Other';
    bytes[kind] = (bytes[kind] ?? 0) + encodedDataLength;
  });
  return bytes;
}

/** Runs in the page before anything else. */
function observe(): void {
  const seen: Seen = { first: 0, largest: 0, readable: 0, fonts: 0, live: 0, shift: 0 };
  (window as never as { seen: Seen }).seen = seen;
  const watch = (type: string, tell: (entry: never) => void): void => {
    new PerformanceObserver((list) => list.getEntries().forEach((entry) => tell(entry as never))).observe({ type, buffered: true });
  };
  watch('paint', ({ name, startTime }: PerformanceEntry) => {
    if (name === 'first-contentful-paint') seen.first = startTime;
  });
  watch('largest-contentful-paint', ({ startTime }: PerformanceEntry) => (seen.largest = startTime));
  watch('element', ({ renderTime }: { renderTime: number }) => (seen.readable = Math.max(seen.readable, renderTime)));
  watch('layout-shift', ({ value }: { value: number }) => (seen.shift += value));
  document.fonts.addEventListener('loadingdone', () => (seen.fonts = performance.now()));
  new MutationObserver(() => {
    for (const line of document.querySelectorAll('.poster :is(h1, p):not([elementtiming])')) line.setAttribute('elementtiming', 'first lines');
    if (!seen.live && 'live' in document.documentElement.dataset) seen.live = performance.now();
  }).observe(document, { childList: true, subtree: true, attributes: true });
}

function row(page: string, loads: readonly Load[]): Record<string, string> {
  const of = (name: Exclude<keyof Load, 'bytes'>, digits: number): string => spread(loads.map((load) => load[name]), digits);
  const kilobytes = (kind: string): string => ((loads[0]!.bytes[kind] ?? 0) / 1000).toFixed(1);
  return {
    page,
    'first paint (s)': of('first', 2),
    'largest paint (s)': of('largest', 2),
    'readable (s)': of('readable', 2),
    'fonts (s)': of('fonts', 2),
    'interactive (s)': of('interactive', 2),
    'blocked (ms)': of('blocking', 0),
    'layout shift': of('shift', 4),
    'HTML (kB)': kilobytes('Document'),
    CSS: kilobytes('Stylesheet'),
    scripts: kilobytes('Script'),
    'fonts (kB)': kilobytes('Font'),
  };
}
