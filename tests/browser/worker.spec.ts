import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { writeWorker } from '../../src/integrations/offline.ts';
import { DIST, TYPES } from '../../scripts/built.ts';
import { locales } from './essay.ts';

test.use({ serviceWorkers: 'allow' });

/** A host whose files can be replaced by a deploy, and whose network can be cut. */
class Host {
  folder: string;
  #server: Server | undefined;
  #port = 0;

  constructor(folder: string) {
    this.folder = folder;
  }

  get address(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  async connect(): Promise<void> {
    this.#server = createServer(({ url }, response) => {
      const path = join(this.folder, decodeURIComponent(new URL(url!, this.address).pathname));
      const file = path.endsWith('/') ? `${path}index.html` : path;
      if (!existsSync(file)) return response.writeHead(404).end();
      return response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'text/plain', 'cache-control': 'max-age=600' }).end(readFileSync(file));
    });
    await new Promise<void>((done) => this.#server!.listen(this.#port, '127.0.0.1', done));
    this.#port = (this.#server.address() as AddressInfo).port;
  }

  async cut(): Promise<void> {
    this.#server!.closeAllConnections();
    await new Promise((done) => this.#server!.close(done));
  }
}

/** The built site as a later build: its essays say so, and so does the code that draws; every script has another name. */
function laterBuild(folder: string): string {
  cpSync(DIST, folder, { recursive: true });
  const assets = join(folder, '_astro');
  const scripts = readdirSync(assets).filter((name) => name.endsWith('.js'));
  const later = (name: string): string => name.replace(/\.js$/, '-later.js');
  const rename = (text: string): string => scripts.reduce((so, name) => so.replaceAll(name, later(name)), text);
  for (const name of scripts) {
    const mark = name.startsWith('scenes.') ? '\ndocument.documentElement.dataset.drawn = "later";' : '';
    writeFileSync(join(assets, later(name)), rename(readFileSync(join(assets, name), 'utf8')) + mark);
    rmSync(join(assets, name));
  }
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'))) {
    writeFileSync(join(folder, path), rename(readFileSync(join(folder, path), 'utf8')).replace('<html ', '<html data-build="later" '));
  }
  writeWorker(folder, '/');
  return folder;
}

/** Opens a page and waits until the worker behind it has kept it. */
async function visit(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await kept(page, new URL(address).pathname);
  return page;
}

async function kept(page: Page, path: string): Promise<void> {
  await expect.poll(() => page.evaluate(async (pathname) => (await caches.match(pathname)) !== undefined, path), { timeout: 20_000 }).toBe(true);
}

/** Which build the page is of, and which build's code drew it. */
async function builds(page: Page): Promise<[string | undefined, string | undefined]> {
  await page.waitForSelector('html[data-live]');
  await moveKnob(page);
  return page.evaluate(() => [document.documentElement.dataset['build'], document.documentElement.dataset['drawn']]);
}

/** The figure is alive: it answers a knob. */
async function moveKnob(page: Page): Promise<void> {
  await page.evaluate(() => document.getElementById('bathtub/your-turn')!.scrollIntoView({ behavior: 'instant' }));
  const figure = page.locator('[data-scene="bathtub"] .stage svg');
  const last = (await page.locator('[data-scene="bathtub"] [data-step]').count()) - 1;
  await expect(page.locator(`[data-scene="bathtub"] .stage svg[data-pos="${last}"]`)).toBeAttached();
  const before = await figure.innerHTML();
  await page.locator('[data-knobs="bathtub"] input[type="range"]').first().evaluate((input: HTMLInputElement) => {
    input.value = Number(input.value) > (Number(input.min) + Number(input.max)) / 2 ? input.min : input.max;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await expect.poll(() => figure.innerHTML()).not.toBe(before);
}

for (const locale of locales) {
  test(`after one visit the essay in ${locale} opens without a network, and its figures live`, async ({ context }) => {
    test.slow();
    const host = new Host(DIST);
    await host.connect();
    const page = await visit(context, `${host.address}/${locale}/`);
    await page.goto(`${host.address}/${locale}/ledger/`);
    await kept(page, `/${locale}/ledger/`);
    await host.cut();
    await page.goto(`${host.address}/${locale}/?capex=8#bathtub/your-turn`);
    await expect(page.locator('[data-knobs="bathtub"] [name="capex"]')).toHaveValue('8');
    await moveKnob(page);
    await page.reload();
    await expect(page.locator('html[data-live]')).toBeAttached();
    // Another page that was visited comes with its script and its letters; one that was not does not pretend.
    await page.goto(`${host.address}/${locale}/ledger/?verdict=contested`);
    await expect(page.locator('[data-switch="theme"]').first()).toBeVisible();
    await expect(page.locator('input[value="contested"]')).toBeChecked();
    expect(await page.evaluate(async () => (await document.fonts.ready, [...document.fonts].some(({ family, status }) => /QE/.test(family) && status === 'loaded')))).toBe(true);
    await expect(page.goto(`${host.address}/${locale}/glossary/`)).rejects.toThrow(/ERR_/);
  });
}

test('a deploy never mixes: page and code are of one build, with the network, without, and after', async ({ context }, info) => {
  test.slow();
  const host = new Host(DIST);
  await host.connect();
  const page = await visit(context, `${host.address}/en/`);
  // A deploy takes the old files away. The open page still gets what it asks for late.
  host.folder = laterBuild(info.outputPath('later'));
  await page.reload();
  expect(await builds(page)).toEqual(['later', 'later']);
  await host.cut();
  // This tab has been open since before the deploy, so the older build is whole and at hand.
  await page.reload();
  const pair = await builds(page);
  expect(pair[0]).toBe(pair[1]);
  // Once no page is open, the newer build takes over, and the older one's files are gone.
  await host.connect();
  await page.goto(`${host.address}/en/`);
  await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())!.waiting !== null), { timeout: 20_000 }).toBe(true);
  let next = page;
  await expect(async () => {
    await next.close();
    // A page that is opened while the last one is still closing keeps the older build's worker.
    await new Promise((done) => setTimeout(done, 500));
    next = await context.newPage();
    await next.goto(`${host.address}/en/`);
    await expect.poll(() => next.evaluate(async () => (await caches.keys()).length), { timeout: 2000 }).toBe(1);
  }).toPass({ timeout: 40_000 });
  await host.cut();
  await next.reload();
  expect(await builds(next)).toEqual(['later', 'later']);
});

test('half a deploy is not taken over: the worker of the new build does without, the old build stays whole', async ({ context }, info) => {
  test.slow();
  const host = new Host(DIST);
  await host.connect();
  const page = await visit(context, `${host.address}/en/`);
  const half = laterBuild(info.outputPath('half'));
  // The new worker and the new code are there, the page is still the old one.
  cpSync(join(DIST, 'en/index.html'), join(half, 'en/index.html'));
  host.folder = half;
  const state = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    const found = new Promise<string>((done) => registration.addEventListener('updatefound', () => registration.installing!.addEventListener('statechange', ({ target }) => done((target as ServiceWorker).state))));
    await registration.update();
    return found;
  });
  expect(state).toBe('redundant');
  await host.cut();
  await page.reload();
  expect(await builds(page)).toEqual([undefined, undefined]);
});
