import type { Catalog } from './catalog.ts';

/** How many chapters have to be there from end to end: the opening, and the first with a figure. */
const CHAPTERS = 2;

/** The files in which nothing may be missing before readers are led to a language: the interface, the first chapters, and the figures that these show. */
export function gateFiles(catalog: Catalog, locale: string): string[] {
  const { source } = catalog.records(locale);
  const files = catalog.files(source);
  const chapters = files.filter((file) => file.startsWith('essay/')).slice(0, CHAPTERS);
  const shown = chapters.flatMap((file) => [file.replace(/^essay\/\d+-|\.mdx$/g, ''), ...scenesIn(catalog.text(source, file)!)]);
  const figures = [...new Set(shown)].map((name) => `figures/${name}.yaml`).filter((file) => files.includes(file));
  return ['strings.yaml', ...figures, ...chapters];
}

/**
 * Whether menus, maps and search engines lead to a language. Below that its pages can be reached and say how far they are. An original always is:
 * what one of the two lacks is on its way.
 */
export function isPublished(catalog: Catalog, locale: string): boolean {
  return catalog.originals.includes(locale) || gateFiles(catalog, locale).every((file) => catalog.entries(locale, file).every(({ state }) => state !== 'missing'));
}

function scenesIn(chapter: string): string[] {
  return [...chapter.matchAll(/<Scene\s[^>]*?\bid="([^"]+)"/g)].map(([, id]) => id!);
}
