import { allEntries, type Catalog, percentOf, tally } from './catalog.ts';
import { isPublished } from './gate.ts';
import { languageOf } from '../i18n/language.ts';

const HEAD = `# Translations

How far each language is, a line for each. \`npm run locale:table\` writes this file; what the states mean stands in [translating.md](translating.md). The
same unit by unit: \`/{language}/translations/\`.

| language | from | there | reviewed | missing | draft | machine | stale | led to |
|---|---|--:|--:|--:|--:|--:|--:|---|
`;

/** The table of `docs/translations.md`. What is reviewed is a share and not a number, so that a text added to all languages leaves it as it is. */
export function tableOf(catalog: Catalog): string {
  return HEAD + catalog.locales.map((locale) => `${rowOf(catalog, locale)}\n`).join('');
}

function rowOf(catalog: Catalog, locale: string): string {
  const entries = allEntries(catalog, locale);
  const { missing, draft, machine, stale, reviewed } = tally(entries);
  const cells = [
    `${languageOf(locale).name} (\`${locale}\`)`,
    catalog.originals.includes(locale) ? 'original' : `\`${catalog.records(locale).source}\``,
    `${percentOf(entries)}%`,
    `${Math.floor((100 * reviewed) / Math.max(1, entries.length))}%`,
    ...[missing, draft, machine, stale],
    isPublished(catalog, locale) ? 'yes' : 'not yet',
  ];
  return `| ${cells.join(' | ')} |`;
}
