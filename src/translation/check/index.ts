import type { Catalog } from '../catalog.ts';
import { type Fault } from './fault.ts';
import { checkGlyphs } from './glyphs.ts';
import { checkLinks } from './links.ts';
import { checkOverflow } from './overflow.ts';
import { checkUnits } from './units.ts';

/** Everything that a translator of a language has to look at, file by file from top to bottom. */
export async function checkLocale(catalog: Catalog, locale: string, root = '.'): Promise<Fault[]> {
  const units = checkUnits(catalog, locale);
  // A file or message that cannot be read could not be drawn either.
  const readable = units.every(({ kind }) => kind !== 'message');
  const faults = [...units, ...checkLinks(catalog, locale), ...(await checkGlyphs(catalog, locale, root)), ...(readable ? checkOverflow(catalog, locale) : [])];
  return faults.toSorted((a, b) => a.path.localeCompare(b.path) || a.line - b.line);
}
