import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import { parseHTML } from 'linkedom';
import { folderOf } from '../../scripts/folder.ts';
import { zip } from '../../scripts/zip.ts';
import { locales } from './essay.ts';

/** Unpacks the zip of a language into a folder; gives the paths in it. */
async function unpack(locale: string, into: string): Promise<string[]> {
  const files = Object.entries(unzipSync(zip(`reverse-qe-${locale}`, await folderOf(locale))));
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(into, path)), { recursive: true });
    writeFileSync(join(into, path), bytes);
  }
  return files.map(([path]) => path);
}

/** A page without a network; collects what it asks for elsewhere and what goes wrong in it. */
async function watched(context: BrowserContext): Promise<{ page: Page; asked: string[]; wrong: string[] }> {
  await context.setOffline(true);
  await context.route(/^(?!file:|data:)/, (route) => route.abort());
  const page = await context.newPage();
  const [asked, wrong]: [string[], string[]] = [[], []];
  page.on('request', (request) => /^(file|data|blob):/.test(request.url()) || asked.push(request.url()));
  page.on('pageerror', (error) => wrong.push(error.message));
  page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
  return { page, asked, wrong };
}

for (const locale of locales) {
  test(`the offline zip in ${locale} opens from a file without a network, and every scene lives`, async ({ context }, info) => {
    test.slow();
    const paths = await unpack(locale, info.outputDir);
    expect(paths.every((path) => path.startsWith(`reverse-qe-${locale}/`))).toBe(true);
    const index = pathToFileURL(join(info.outputDir, `reverse-qe-${locale}/index.html`)).href;
    const { page, asked, wrong } = await watched(context);
    await page.goto(index);
    await page.waitForSelector('html[data-live]');
    for (const scene of await page.$$eval('[data-scene]', (all) => all.map((section) => section.getAttribute('data-scene')!))) {
      const place = page.locator(`[id="${scene}/your-turn"]`);
      await page.evaluate((id) => document.getElementById(id)!.scrollIntoView({ behavior: 'instant' }), `${scene}/your-turn`);
      const figure = page.locator(`[data-scene="${scene}"] .stage svg`);
      const last = (await page.locator(`[data-scene="${scene}"] [data-step]`).count()) - 1;
      await expect(page.locator(`[data-scene="${scene}"] .stage svg[data-pos="${last}"]`)).toBeAttached();
      const before = await figure.innerHTML();
      const knob = place.locator('.knobs input[type="range"]').first();
      await knob.evaluate((input: HTMLInputElement) => {
        input.value = Number(input.value) > (Number(input.min) + Number(input.max)) / 2 ? input.min : input.max;
        input.dispatchEvent(new Event('input', { bubbles: true }));
      });
      await expect.poll(() => figure.innerHTML(), { message: scene }).not.toBe(before);
      await expect.poll(() => page.url(), { message: scene }).toContain(`#${scene}/your-turn`);
    }
    // An address of the story opens in the folder as on the site.
    await page.goto('about:blank');
    await page.goto(`${index}?capex=8#bathtub/your-turn`);
    await expect(page.locator('[data-scene="bathtub"] .knobs [name="capex"]')).toHaveValue('8');
    // Its own letters, and both themes.
    expect(await page.evaluate(async () => (await document.fonts.ready, [...document.fonts].filter(({ family, status }) => /^"?QE/.test(family) && status === 'loaded').length))).toBeGreaterThanOrEqual(2);
    const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const day = await ground();
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(ground).not.toBe(day);
    expect({ asked, wrong }).toEqual({ asked: [], wrong: [] });
  });

  test(`every page of the offline zip in ${locale} opens, and leads to what is there or to the public address`, async ({ context }, info) => {
    test.slow();
    const paths = await unpack(locale, info.outputDir);
    const { page, asked, wrong } = await watched(context);
    const documents = new Map<string, Document>();
    for (const path of paths.filter((name) => name.endsWith('.html'))) {
      await page.goto(pathToFileURL(join(info.outputDir, path)).href);
      await expect(page.locator('h1').first()).toBeVisible();
      documents.set(path, parseHTML(readFileSync(join(info.outputDir, path), 'utf8')).document);
    }
    expect({ asked, wrong }).toEqual({ asked: [], wrong: [] });
    for (const [path, document] of documents) {
      expect(document.querySelectorAll('script[type="module"], link[rel="preload"], style')).toHaveLength(0);
      for (const element of document.querySelectorAll('[href], [src]')) {
        const address = element.getAttribute('href') ?? element.getAttribute('src')!;
        if (/^(https:|mailto:)/.test(address) || /^(use|a)$/.test(element.localName) && address.startsWith('#')) continue;
        expect(address, path).not.toMatch(/^(\/|http:|file:)/);
        const target = posix.join(dirname(path), address.replace(/[?#].*/, ''));
        expect(paths, `${path}: ${address}`).toContain(target);
        const place = decodeURIComponent(/#(.+)$/.exec(address)?.[1] ?? '');
        if (place && target.endsWith('.html') && !place.includes('/')) expect(documents.get(target)!.getElementById(place), `${path}: ${address}`).not.toBeNull();
      }
    }
  });
}

test('the same site gives the same offline zip, byte for byte', async () => {
  const [first, second] = [zip('a', await folderOf('en')), zip('a', await folderOf('en'))];
  expect(Buffer.compare(first, second)).toBe(0);
});

test('every page of the offline zip allows local files and nothing that stands in the page', async () => {
  const pages = [...(await folderOf('ko'))].filter(([path]) => path.endsWith('.html')).map(([, bytes]) => Buffer.from(bytes).toString());
  expect(pages.length).toBeGreaterThan(8);
  for (const html of pages) {
    const [policy, ...more] = [...html.matchAll(/<meta http-equiv="content-security-policy" content="([^"]*)">/g)].map(([, content]) => content!);
    expect(more).toEqual([]);
    expect(policy).toMatch(/^default-src 'none'; script-src 'self' file:; /);
    expect(policy).not.toMatch(/unsafe|https?:|sha256/);
    expect(html).not.toMatch(/<style|<script(?![^>]*(?: src=| type="application\/))|<[a-z][^>]* style=/);
  }
});

test('an offline zip in a language that there is not is refused in a line that names those there are', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/offline.ts', '--locale', 'xx'], { encoding: 'utf8' });
  expect(status).toBe(2);
  for (const locale of locales) expect(stderr).toContain(locale);
});
