import { memo } from '../memo.ts';
import { catalogOf, type Entry } from '../translation/catalog.ts';
import { isPublished } from '../translation/gate.ts';
import { unitsOf } from '../translation/units.ts';

/** Everything that languages are made of, chapters too. Only pages ask for this module: to read chapters takes a second. */
const texts = import.meta.glob<string>(['/content/*/**/*.{yaml,mdx}', '/translations/*.json'], { query: '?raw', import: 'default', eager: true });
const catalog = catalogOf(Object.fromEntries(Object.entries(texts).map(([path, text]) => [path.slice(1), text])), unitsOf);

/** The languages that readers and search engines are led to. */
export const published: readonly string[] = catalog.locales.filter((locale) => isPublished(catalog, locale));

/** The languages that a page of one leads to: the published ones, and its own. */
export function shownBeside(locale: string): string[] {
  return catalog.locales.filter((tag) => tag === locale || published.includes(tag));
}

/** How far a language is, all in all and file by file. */
export interface Progress {
  readonly source: string;
  readonly entries: readonly Entry[];
  readonly files: ReadonlyArray<{ readonly file: string; readonly entries: readonly Entry[] }>;
}

export const progressOf = memo((locale: string): Progress => {
  const { source } = catalog.records(locale);
  const files = catalog.files(source).map((file) => ({ file, entries: catalog.entries(locale, file) })).filter(({ entries }) => entries.length > 0);
  return { source, files, entries: files.flatMap(({ entries }) => entries) };
});
