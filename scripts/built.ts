import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { BrowserContext } from '@playwright/test';
import { localeFolders } from '../src/i18n/locale-folders.ts';

export const DIST = 'dist';

/** What a command that makes files from the built site was asked for. Ends the process with a reason where it cannot be done. */
export function asked(usual: string): { locales: readonly string[]; out: string } {
  try {
    const { values } = parseArgs({ options: { locale: { type: 'string' }, out: { type: 'string', default: usual } } });
    return { locales: chosen(values.locale), out: values.out };
  } catch (error) {
    console.error(`${(error as Error).message}\nUsage: [-- --locale ${localeFolders().join('|')}] [--out FOLDER]`);
    process.exit(2);
  }
}

function chosen(locale: string | undefined): readonly string[] {
  const all = localeFolders();
  if (locale === undefined) return all;
  if (all.includes(locale)) return [locale];
  throw new Error(`There is no language "${locale}". There are: ${all.join(', ')}`);
}

/** Builds the site; what the build says goes to the error stream. */
export function build(): void {
  console.error('building the site');
  const { status } = spawnSync('astro', ['build'], { stdio: ['ignore', 'pipe', 'inherit'] });
  if (status !== 0) {
    console.error('The site could not be built: "npm run build" tells why.');
    process.exit(1);
  }
}

/** The public address of a built page's language, such as `https://reverse-qe.example/base/ko/`. */
export function publicAddress(locale: string): string {
  return /<link rel="canonical" href="([^"]+)"/.exec(readFileSync(join(DIST, locale, 'index.html'), 'utf8'))![1]!;
}

/** What a file is to a browser, by the end of its name. */
export const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.txt': 'text/plain',
  '.xml': 'text/xml',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** The built site at its own public address, without a server: links in what is made from it lead where a reader finds it. */
export async function serve(context: BrowserContext, locale: string): Promise<string> {
  const home = publicAddress(locale);
  const root = new URL('..', home).href;
  await context.route(() => true, async (route) => {
    const url = route.request().url().replace(/[?#].*/, '');
    if (!url.startsWith(root)) return route.abort();
    const path = url.slice(root.length) + (url.endsWith('/') ? 'index.html' : '');
    try {
      await route.fulfill({ body: readFileSync(join(DIST, path)), contentType: TYPES[extname(path)] });
    } catch {
      await route.fulfill({ status: 404 });
    }
  });
  return home;
}
