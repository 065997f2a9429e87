import { foreign } from '../i18n/foreign.ts';
import type { Catalog } from './catalog.ts';
import { put, type Tree } from './put.ts';

/** The front matter of a chapter with the source's words where its own are missing. */
export function completeFront(catalog: Catalog, locale: string, file: string, front: Readonly<Tree>): Tree {
  const complete = structuredClone(front) as Tree;
  const { source } = catalog.records(locale);
  for (const entry of catalog.entries(locale, file)) {
    const { path, text, wordless } = entry.source;
    if (path && entry.state === 'missing') put(complete, path, wordless ? text : foreign(source, text));
  }
  return complete;
}
