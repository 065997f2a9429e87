import { memo } from '../memo.ts';
import { readRecords, type Records } from './records.ts';
import { stateOf, type State } from './state.ts';
import { canonicalTag } from './tag.ts';
import type { Unit } from './unit.ts';

/** What is written: files by their path from the project's root, `content/ko/strings.yaml` and `translations/ko.json`. */
export type Texts = Readonly<Record<string, string>>;

/** A unit of the source beside the one that translates it. */
export interface Entry {
  readonly id: string;
  readonly source: Unit;
  readonly own: Unit | undefined;
  readonly state: State;
}

/** All languages, what each is translated from, and how far. Made from texts alone, for the build and for the commands. */
export interface Catalog {
  /** Their tags, sorted: the folders of `content/`. */
  readonly locales: readonly string[];
  /** Languages that were written, not translated: each is the other's source. */
  readonly originals: readonly string[];
  records(locale: string): Records;
  /** The files of a language below its folder. */
  files(locale: string): readonly string[];
  text(locale: string, file: string): string | undefined;
  /** The units of one file as a language has them, by id. */
  units(locale: string, file: string): ReadonlyMap<string, Unit>;
  /** Every unit that a language should have in a file, in the order of its source. */
  entries(locale: string, file: string): readonly Entry[];
}

/** A catalog of texts whose units `read` finds: `read('strings.yaml', text)`. */
export function catalogOf(texts: Texts, read: (file: string, text: string) => readonly Unit[]): Catalog {
  const paths = Object.keys(texts).sort();
  const locales = [...new Set(paths.flatMap((path) => /^content\/([^/]+)\//.exec(path)?.[1] ?? []))];
  for (const locale of locales) refuseOddFolder(locale);
  const written = memo((locale: string) => (texts[`translations/${locale}.json`] === undefined ? undefined : readRecords(`translations/${locale}.json`, texts[`translations/${locale}.json`]!)));
  const originals = locales.filter((locale) => written(written(locale)?.source ?? '')?.source === locale);
  const records = memo((locale: string): Records => {
    const found = written(locale) ?? { source: originals[0] ?? locales[0]!, units: {} };
    if (locales.length > 1 && (found.source === locale || !locales.includes(found.source))) {
      throw new Error(`translations/${locale}.json: the source "${found.source}" is none of ${locales.filter((other) => other !== locale).join(', ')}`);
    }
    return found;
  });
  // Languages begin as copies of others: the same text is read once.
  const reading = memo((file: string, text: string) => new Map(read(file, text).map((unit) => [unit.id, unit] as const)));
  const text = (locale: string, file: string): string | undefined => texts[`content/${locale}/${file}`];
  const units = (locale: string, file: string): ReadonlyMap<string, Unit> => {
    try {
      return reading(file, text(locale, file) ?? '');
    } catch (error) {
      throw new Error(`content/${locale}/${(error as Error).message}`);
    }
  };
  const files = memo((locale: string) => paths.filter((path) => path.startsWith(`content/${locale}/`)).map((path) => path.slice(`content/${locale}/`.length)));
  const entries = memo((locale: string, file: string): readonly Entry[] => {
    const { source, units: confirmed } = records(locale);
    const own = units(locale, file);
    // What only one original has is that language's own, such as an abbreviation.
    const others = originals.map((original) => units(original, file));
    const wanted = [...units(source, file).values()].filter(({ id }) => others.every((other) => other.has(id)));
    return wanted.map((of) => ({ id: of.id, source: of, own: own.get(of.id), state: stateOf(of, own.get(of.id), confirmed[of.id]) }));
  });
  return { locales, originals, records, files, text, units, entries };
}

/** All that a language should have, file by file as its source has them. */
export function allEntries(catalog: Catalog, locale: string): Entry[] {
  return catalog.files(catalog.records(locale).source).flatMap((file) => catalog.entries(locale, file));
}

/** How often each state occurs. */
export function tally(entries: readonly Entry[]): Record<State, number> {
  const counts: Record<State, number> = { missing: 0, draft: 0, machine: 0, stale: 0, reviewed: 0 };
  for (const { state } of entries) counts[state] += 1;
  return counts;
}

/** How much of some units is there, in whole percent; 100 only where nothing is missing. */
export function percentOf(entries: readonly Entry[]): number {
  const there = entries.length - tally(entries).missing;
  return entries.length === 0 ? 100 : Math.floor((100 * there) / entries.length);
}

function refuseOddFolder(locale: string): void {
  let usual: string;
  try {
    usual = canonicalTag(locale);
  } catch (error) {
    throw new Error(`content/${locale}/: ${(error as Error).message}`);
  }
  if (usual !== locale) throw new Error(`content/${locale}/: the folder of this language is called ${usual}`);
}
