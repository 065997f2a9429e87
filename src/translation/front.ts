import { foreign } from '../i18n/foreign.ts';
import type { Catalog } from './catalog.ts';

interface Tree {
  [key: string]: unknown;
}

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

function put(tree: Tree, [key, next, ...rest]: readonly string[], value: string): void {
  if (next === undefined) tree[key!] = value;
  else put((tree[key!] ??= /^\d+$/.test(next) ? [] : {}) as Tree, [next, ...rest], value);
}
