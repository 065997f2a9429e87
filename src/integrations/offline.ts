import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { memo } from '../memo.ts';
import { filesIn, isEmbed } from './files.ts';

/** What the service worker knows of the build it belongs to. Paths are below the site's root; a page's ends with a slash. */
export interface Build {
  /** Differs whenever any file does. */
  readonly version: string;
  /** Every page that may be kept, with the files it needs. */
  readonly pages: Readonly<Record<string, readonly string[]>>;
  /** Digests as in `integrity`. */
  readonly files: Readonly<Record<string, string>>;
}

const WORKER = new URL('../offline/worker.js', import.meta.url);

/** Writes the service worker of the build once all its files are there. */
export function worksOffline(): AstroIntegration {
  let base = '/';
  return {
    name: 'works-offline',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': ({ dir, logger }) => {
        const { version, pages } = writeWorker(fileURLToPath(dir), base);
        logger.info(`service worker ${version} for ${Object.keys(pages).length} pages`);
      },
    },
  };
}

/** Writes `sw.js` for a folder of built files that is served below `base`. */
export function writeWorker(folder: string, base: string): Build {
  const build = buildOf(folder, base);
  writeFileSync(join(folder, 'sw.js'), `const BUILD = ${JSON.stringify(build)};\n${readFileSync(WORKER, 'utf8')}`);
  return build;
}

function buildOf(folder: string, base: string): Build {
  const root = base.endsWith('/') ? base : `${base}/`;
  const all = filesIn(folder).filter((path) => path !== 'sw.js');
  const site: Site = { files: new Set(all), read: memo((path) => readFileSync(join(folder, path))) };
  // Another site decides about the pages that stand in its own.
  const htmls = all.filter((path) => /(^|\/)index\.html$/.test(path) && !isEmbed(path));
  const pages = Object.fromEntries(htmls.map((path) => [addressOf(path), neededBy(path, site, root)]));
  const named = new Set([...htmls, ...Object.values(pages).flat()]);
  const files = Object.fromEntries([...named].sort().map((path) => [addressOf(path), `sha256-${sha256(site.read(path)).toString('base64')}`]));
  const version = sha256(Buffer.from(JSON.stringify([files, readFileSync(WORKER, 'utf8')]))).toString('hex').slice(0, 12);
  return { version, pages, files };
}

const sha256 = (bytes: Buffer): Buffer => createHash('sha256').update(bytes).digest();

const addressOf = (path: string): string => path.replace(/(^|\/)index\.html$/, '$1');

/** Files by their paths, each read when it is asked for. */
interface Site {
  readonly files: ReadonlySet<string>;
  readonly read: (path: string) => Buffer;
}

/** What a page loads: what its tags and its styles name, and what those files name in turn, chunks that come later included. */
function neededBy(page: string, { files, read }: Site, root: string): string[] {
  const found = new Set<string>();
  const follow = (path: string): void => {
    // Names are ASCII, so a letter a byte will do.
    const text = read(path).toString('latin1');
    for (const name of path.endsWith('.html') ? namedInPage(text, root) : namedInFile(path, text)) {
      if (found.has(name) || !files.has(name)) continue;
      found.add(name);
      if (/\.(?:js|css)$/.test(name)) follow(name);
    }
  };
  follow(page);
  return [...found].sort();
}

function namedInPage(html: string, root: string): string[] {
  const tags = [...html.matchAll(/<(?:link|script|img)\b[^>]*>/g)].map(([tag]) => /\s(?:href|src)="([^"]+)"/.exec(tag)?.[1]);
  const fonts = [...html.matchAll(/url\("([^"]+)"\)/g)].map(([, address]) => address);
  return [...tags, ...fonts].filter((address) => address?.startsWith(root)).map((address) => address!.slice(root.length));
}

function namedInFile(path: string, text: string): string[] {
  const names = path.endsWith('.js') ? text.matchAll(/(?:from|import)\s*\(?\s*["'`](\.{1,2}\/[^"'`]+)["'`]/g) : text.matchAll(/url\(["']?([^"')#]+)["']?\)/g);
  return [...names].map(([, name]) => posix.join(posix.dirname(path), name!));
}
