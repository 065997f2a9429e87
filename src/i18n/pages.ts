import { words } from './locales.ts';
import { localizedPath } from './path.ts';

/** The pages beside the essay that a reader may look for, in the order in which they are named: the file and the key of each one's title. */
const PAGES = {
  ledger: ['strings', 'ledger.title'],
  data: ['charts', 'page.title'],
  glossary: ['strings', 'glossary.title'],
  teach: ['teach', 'title'],
  present: ['strings', 'slides.heading'],
  print: ['strings', 'print.heading'],
  translations: ['translations', 'title'],
} as const;

export type PageName = keyof typeof PAGES;

/** Where the pages beside the essay are and what they are called. */
export function pagesOf(locale: string): ReadonlyArray<{ readonly name: PageName; readonly href: string; readonly title: string }> {
  return Object.entries(PAGES).map(([name, [file, key]]) => ({ name: name as PageName, href: localizedPath(locale, `${name}/`), title: words(locale, file)(key) }));
}
