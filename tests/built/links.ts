import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../../src/integrations/files.ts';

/** A folder of built files, as it is meant to be served. */
export interface Built {
  readonly folder: string;
  /** Its public origin: `https://example.org`. */
  readonly site: string;
  /** The path below it: `/some/base/`. */
  readonly base: string;
}

/** Every address in a built site that leads nowhere in it, as `where it stands → address`. Other people's pages are not asked. */
export function brokenLinks(built: Built): string[] {
  const read = (path: string): string => readFileSync(join(built.folder, path), 'utf8');
  const files = new Set(filesIn(built.folder));
  const ids = new Map<string, ReadonlySet<string>>();
  const idsOf = (path: string): ReadonlySet<string> => {
    if (!ids.has(path)) ids.set(path, new Set([...read(path).matchAll(/ id="([^"]+)"/g)].map(([, id]) => unescape(id!))));
    return ids.get(path)!;
  };
  const leads = (from: string, address: string): boolean => {
    const { origin, pathname, hash } = new URL(address, new URL(addressOf(from), `${built.site}${built.base}`));
    if (origin !== built.site) return true;
    if (!pathname.startsWith(built.base)) return false;
    const path = fileOf(decodeURIComponent(pathname.slice(built.base.length)));
    return files.has(path) && (hash === '' || !path.endsWith('.html') || idsOf(path).has(decodeURIComponent(hash.slice(1))));
  };
  return [...files].filter((path) => /\.(?:html|css|js|json|xml|txt|webmanifest)$/.test(path)).flatMap((path) =>
    [...new Set(addressesIn(path, read(path), built))].filter((address) => !leads(path, address)).map((address) => `${path} → ${address}`));
}

const addressOf = (path: string): string => path.replace(/(^|\/)index\.html$/, '$1');
const fileOf = (path: string): string => path.replace(/(^|\/)$/, '$1index.html');
const unescape = (text: string): string => text.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&#38;', '&').replaceAll('&#34;', '"');

/** All that a file names: by path, by full address, beside itself; and within a page. */
function addressesIn(path: string, text: string, { site }: Built): string[] {
  const own = [...text.matchAll(new RegExp(`${site}[^"'\\s<>\\\\)&]*`, 'g'))].map(([address]) => address);
  if (path === 'sw.js') return [...own, ...Object.entries(buildIn(text).pages).flat(2), ...Object.keys(buildIn(text).files)];
  if (path.endsWith('.js')) {
    const imports = [...text.matchAll(/(?:from|import)\s*\(?\s*["'`](\.{1,2}\/[^"'`]+)["'`]/g)].map(([, name]) => name!);
    return [...own, ...imports, ...[...text.matchAll(/["'`](\/(?:[\w.-]+\/)+[\w.-]*|\/[\w-]+\.\w+)["'`]/g)].map(([, name]) => name!)];
  }
  const sheets = [...text.matchAll(/url\(["']?([^"')]+)["']?\)/g)].map(([, name]) => name!).filter((name) => !/^(?:data:|#)/.test(name));
  if (path.endsWith('.css')) return [...own, ...sheets];
  const quoted = [...text.matchAll(/"(\/[^"<>\s]*)"/g)].map(([, address]) => address!);
  const attributes = [...text.matchAll(/ (?:href|src|action|poster)="([^"]*)"/g)].map(([, address]) => address!).filter((address) => !/^(?:data|mailto|blob):/.test(address));
  return [...own, ...sheets.filter((name) => path.endsWith('.html') && name.includes('/')), ...quoted, ...attributes].map(unescape);
}

interface Build {
  readonly pages: Readonly<Record<string, readonly string[]>>;
  readonly files: Readonly<Record<string, string>>;
}

function buildIn(worker: string): Build {
  return JSON.parse(/^const BUILD = (.*);$/m.exec(worker)![1]!) as Build;
}
