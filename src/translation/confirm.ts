import { type Catalog } from './catalog.ts';
import type { Confirmed, Records } from './records.ts';
import { hashOf } from './unit.ts';

/** The units that a name stands for: itself, all of a file, all below a folder. */
export function unitsNamed(catalog: Catalog, locale: string, name: string): string[] {
  const ids = catalog.files(catalog.records(locale).source).flatMap((file) => catalog.entries(locale, file).map(({ id }) => id));
  const plain = name.replace(`content/${locale}/`, '').replace(/\/$/, '');
  const found = ids.filter((id) => id === plain || id.startsWith(`${plain}#`) || id.startsWith(`${plain}/`));
  if (found.length > 0) return found;
  const near = ids.filter((id) => id.includes(plain.split('#').at(-1)!)).slice(0, 5);
  throw new Error(`There is no unit, file or folder "${name}"${near.length > 0 ? `. There are: ${near.join(', ')}` : '; units are such as strings.yaml#site.name or essay/03-bathtub.mdx#bathtub/tap'}`);
}

/**
 * The records of a language once some units are confirmed: that both sides, as they are now, say the same. Confirming a unit of an original
 * confirms it for its counterpart too. Units that are not there are left out.
 */
export function confirmed(catalog: Catalog, locale: string, ids: readonly string[], by?: 'machine'): Readonly<Record<string, Records>> {
  const { source } = catalog.records(locale);
  const own: Record<string, Confirmed> = {};
  const mirrored: Record<string, Confirmed> = {};
  const wanted = new Set(ids);
  for (const entry of catalog.files(source).flatMap((file) => catalog.entries(locale, file))) {
    if (!wanted.has(entry.id) || entry.own === undefined || entry.own.text === '') continue;
    const [theirs, ours] = [hashOf(entry.source), hashOf(entry.own)];
    own[entry.id] = by ? [theirs, ours, by] : [theirs, ours];
    mirrored[entry.id] = [ours, theirs];
  }
  return {
    [locale]: withUnits(catalog, locale, own),
    ...(catalog.originals.includes(locale) ? { [source]: withUnits(catalog, source, mirrored) } : {}),
  };
}

/** Records with some units set, without those that are in no file any more. */
function withUnits(catalog: Catalog, locale: string, units: Readonly<Record<string, Confirmed>>): Records {
  const { source, units: before } = catalog.records(locale);
  const ids = new Set(catalog.files(source).flatMap((file) => catalog.entries(locale, file).map(({ id }) => id)));
  return { source, units: Object.fromEntries(Object.entries({ ...before, ...units }).filter(([id]) => ids.has(id))) };
}
