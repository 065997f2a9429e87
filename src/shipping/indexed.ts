import { published } from '../i18n/progress.ts';
import { scenes } from '../scenes/all.ts';

/** The pages of a language that search engines are led to, below it. All others say `noindex`. */
export const indexed: readonly string[] = ['', 'ledger/', 'data/', 'glossary/', 'teach/', 'translations/', ...Object.keys(scenes).map((scene) => `figures/${scene}/`)];

/** Whether search engines are led to a page of a language, or to its essay. */
export function isIndexed(locale: string, path = ''): boolean {
  return published.includes(locale) && indexed.includes(path);
}
