import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { filesIn } from '../../src/integrations/files.ts';

const DIST = new URL('../../dist/', import.meta.url).pathname;

if (!existsSync(DIST)) throw new Error('dist/ is missing: run "npm run build" before the tests of the built site');

export const locales = ['en', 'ko'] as const;

export function file(path: string): string {
  return bytes(path).toString('utf8');
}

export function bytes(path: string): Buffer {
  return readFileSync(join(DIST, path));
}

/** A built page as a document. */
export function page(path: string): Document {
  return parseHTML(file(path)).document;
}

/** Every built file, as a path below dist/. */
export const files = (): string[] => filesIn(DIST);

/** Every built page, as a path below dist/. */
export const pages = (): string[] => files().filter((path) => path.endsWith('.html'));

/** All scripts a page may load, its dynamic imports included, as paths below dist/. */
export function scriptsOf(html: string): string[] {
  const found = new Set<string>();
  const follow = (path: string): void => {
    if (found.has(path)) return;
    found.add(path);
    for (const [, name] of file(path).matchAll(/(?:from|import)\s*\(?\s*["'`]\.\/([\w.-]+\.js)["'`]/g)) follow(`_astro/${name}`);
  };
  for (const [, src] of html.matchAll(/<script[^>]+src="\/([^"]+)"/g)) follow(src!);
  return [...found];
}

/** Style sheets that a page loads, as paths below dist/. */
export function sheetsOf(html: string): string[] {
  return Array.from(html.matchAll(/<link[^>]+rel="stylesheet"[^>]+href="\/([^"]+)"/g), ([, path]) => path!);
}

/** Bytes of a file as brotli packs it at its best. */
export function packed(path: string): number {
  return brotliCompressSync(bytes(path)).length;
}

export function size(path: string): number {
  return bytes(path).length;
}
