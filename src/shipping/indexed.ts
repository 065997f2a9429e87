import { locales } from '../i18n/locales.ts';
import { scenes } from '../scenes/all.ts';

/** The languages that search engines are led to. The others have no feed and no sharing images. */
export const published: readonly string[] = locales;

/** The pages of a language that search engines are led to, below it. All others say `noindex`. */
export const indexed: readonly string[] = ['', 'ledger/', 'data/', 'glossary/', 'teach/', ...Object.keys(scenes).map((scene) => `figures/${scene}/`)];

/** Whether search engines are led to a page of a language, or to its essay. */
export function isIndexed(locale: string, path = ''): boolean {
  return published.includes(locale) && indexed.includes(path);
}
