import { type Catalog, type Entry } from '../catalog.ts';
import { differences, elementsIn, valuesIn } from './placeholders.ts';
import { type Fault, faultAt, short } from './fault.ts';

/** What can be told of a language's files from their texts: missing, stale and unknown units, changed placeholders, words left as they were. */
export function checkUnits(catalog: Catalog, locale: string): Fault[] {
  const { source } = catalog.records(locale);
  const files = [...new Set([...catalog.files(source), ...catalog.files(locale)])].filter((file) => /\.(?:mdx|yaml)$/.test(file));
  return files.flatMap((file) => {
    const unreadable = readFault(catalog, locale, file);
    if (unreadable) return [unreadable];
    const entries = catalog.entries(locale, file);
    const elements = file.endsWith('.mdx') ? { wanted: elementsIn(catalog.text(source, file) ?? ''), given: elementsIn(catalog.text(locale, file) ?? '') } : undefined;
    return [
      ...entries.flatMap((entry) => [...stateFault(locale, source, entry), ...leftovers(locale, source, entry)]),
      ...entries.flatMap((entry) => placeholderFaults(catalog, locale, entry, elements)),
      ...unknown(catalog, locale, file),
    ];
  });
}

/** A file that cannot be read at all, with the line at which it ends to make sense. */
function readFault(catalog: Catalog, locale: string, file: string): Fault | undefined {
  try {
    catalog.units(locale, file);
    return undefined;
  } catch (error) {
    const [, line = '1', text = (error as Error).message] = /:(\d+): (.*)/s.exec((error as Error).message) ?? [];
    return { path: `content/${locale}/${file}`, line: Number(line), kind: 'message', text };
  }
}

function stateFault(locale: string, source: string, { source: of, own, state }: Entry): Fault[] {
  // Of what has no line of its own yet, the place is the source's.
  if (state === 'missing') return [faultAt(locale, own ?? of, 'missing', own ? `still as in ${source}: “${short(of.text)}”` : `not there: “${short(of.text)}”`)];
  if (state === 'stale') return [faultAt(locale, own!, 'stale', `the words in ${source} have changed since: “${short(of.text)}”`)];
  return [];
}

function placeholderFaults(catalog: Catalog, locale: string, { source: of, own, state, id }: Entry, elements: { wanted: ReadonlyMap<string, readonly string[]>; given: ReadonlyMap<string, readonly string[]> } | undefined): Fault[] {
  if (own === undefined || state === 'missing') return [];
  const place = id.slice(id.indexOf('#') + 1);
  const original = catalog.originals.includes(locale);
  const report = ({ missing, extra }: { missing: readonly string[]; extra: readonly string[] }): Fault[] => [
    ...missing.map((one) => faultAt(locale, own, 'placeholder', `${one} is not in it`)),
    ...extra.map((one) => faultAt(locale, own, 'placeholder', `${one} is too much`)),
  ];
  if (of.path) {
    try {
      // An original chooses itself which numbers it tells.
      return report(original ? { missing: [], extra: [] } : differences(valuesIn(of.text), valuesIn(own.text)));
    } catch (error) {
      return [faultAt(locale, own, 'message', (error as Error).message)];
    }
  }
  const chosen = (tags: readonly string[] = []): readonly string[] => (original ? tags.filter((tag) => !/^<(?:Fact|Reading|Term)\b/.test(tag)) : tags);
  return report(differences(chosen(elements?.wanted.get(place)), chosen(elements?.given.get(place))));
}

/** A unit that no original has: its id was mistyped, or what it translated is gone. */
function unknown(catalog: Catalog, locale: string, file: string): Fault[] {
  const known = new Set(catalog.originals.flatMap((original) => [...catalog.units(original, file).keys()]));
  if (catalog.originals.includes(locale)) return [];
  return [...catalog.units(locale, file).values()].filter(({ id }) => !known.has(id)).map((unit) => faultAt(locale, unit, 'unknown', 'no original has it'));
}

/** So many of the source's words in a row, in a unit that is translated, were forgotten. */
const IN_A_ROW = 6;

function leftovers(locale: string, source: string, { source: of, own, state }: Entry): Fault[] {
  if (own === undefined || state === 'missing' || state === 'reviewed') return [];
  const words = (text: string): string[] => text.replace(/<[^>]*>|\{[^}]*\}/g, ' ').split(/[^\p{L}\p{N}’'-]+/u).filter(Boolean);
  const theirs = ` ${words(of.text).join(' ')} `;
  const ours = words(own.text);
  for (let i = 0; i + IN_A_ROW <= ours.length; i += 1) {
    const run = ours.slice(i, i + IN_A_ROW).join(' ');
    if (theirs.includes(` ${run} `)) return [faultAt(locale, own, 'leftover', `words in ${source} are left: “${run} …”`)];
  }
  return [];
}
