import { fileURLToPath } from 'node:url';
import { type Catalog, catalogOf } from './catalog.ts';
import { readTexts } from './disk.ts';
import { unitsOf } from './units.ts';

/** After so long without a question what was read counts no more, in milliseconds: a build asks many times in a row, a translator's preview now and then. */
const FRESH = 1000;
let read: { readonly catalog: Catalog; at: number } | undefined;

/** The catalog of a checkout as it is on disk, for what has no other way to read it: the Markdown steps of the build. */
export function siteCatalog(root: string): Catalog {
  if (!read || Date.now() - read.at > FRESH) read = { catalog: catalogOf(readTexts(root), unitsOf), at: 0 };
  read.at = Date.now();
  return read.catalog;
}

/** `/…/content/ja/essay/03-bathtub.mdx` → the project's root, `ja` and `essay/03-bathtub.mdx`. */
export function placeOf(path: string | URL): { root: string; locale: string; file: string } {
  const found = /^(.*?)\/?content\/([^/]+)\/(.+)$/.exec(path instanceof URL ? fileURLToPath(path) : path);
  if (!found) throw new Error(`${path} is not below content/<locale>/`);
  return { root: found[1] || '.', locale: found[2]!, file: found[3]! };
}
