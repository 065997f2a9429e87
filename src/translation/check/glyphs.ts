import { readFileSync } from 'node:fs';
import { create } from 'fontkitten';
import { fontFilesOf } from '../../integrations/font-files.ts';
import { type Catalog } from '../catalog.ts';
import { type Fault, short } from './fault.ts';

/** Characters that the fonts of a language lack, one fault a file: readers see them in whatever font their device has. */
export async function checkGlyphs(catalog: Catalog, locale: string, root: string): Promise<Fault[]> {
  const { sans, serif } = await fontFilesOf(root, locale);
  const fonts = [sans, ...serif].map(({ file }) => create(readFileSync(file)));
  const known = new Map<string, boolean>();
  const has = (character: string): boolean => {
    if (!known.has(character)) known.set(character, fonts.every((font) => 'hasGlyphForCodePoint' in font && font.hasGlyphForCodePoint(character.codePointAt(0)!)));
    return known.get(character)!;
  };
  return catalog.files(locale).filter((file) => /\.(?:mdx|yaml)$/.test(file)).flatMap((file): Fault[] => {
    const lines = catalog.text(locale, file)!.normalize('NFC').split('\n');
    const lacking = new Set([...lines.join('')].filter((character) => !/[\s\p{C}\p{M}]/u.test(character) && !has(character)));
    if (lacking.size === 0) return [];
    const line = lines.findIndex((text) => [...text].some((character) => lacking.has(character))) + 1;
    return [{ path: `content/${locale}/${file}`, line, kind: 'glyph', text: `${lacking.size} characters of this file are not in the fonts: ${short([...lacking].join(' '), 40)} (a language's own fonts go to content/${locale}/fonts/)` }];
  });
}
