import { createHash } from 'node:crypto';
import { scripts } from 'virtual:classic-scripts';
import { fontFaces } from 'virtual:font-faces';
import { localizedPath } from './i18n/path.ts';

/**
 * What a frame without an origin may load from a plain static host: classic scripts, and style sheets that carry their
 * fonts. The slides' script is bundled in the same way, so that what it shares is not cut out of the essay's. By name, which with the hash of the text and the ending is the file's.
 */
const sheets: Readonly<Record<string, string>> = Object.fromEntries(Object.entries(fontFaces).map(([locale, css]) => [`fonts-${locale}`, css]));

/** The files of one ending, by the name with the hash. */
export function plainFiles(ending: 'js' | 'css'): ReadonlyMap<string, string> {
  return new Map(Object.entries(ending === 'js' ? scripts : sheets).map(([name, text]) => [hashed(name, text), text]));
}

/** Path of a script: `plainScript('embed')`. */
export function plainScript(name: string): string {
  return localizedPath(undefined, `plain/${hashed(name, scripts[name]!)}.js`);
}

/** Path of the style sheet with a language's fonts. */
export function plainFonts(locale: string): string {
  const name = `fonts-${locale}`;
  return localizedPath(undefined, `plain/${hashed(name, sheets[name]!)}.css`);
}

function hashed(name: string, text: string): string {
  return `${name}.${createHash('sha256').update(text).digest('hex').slice(0, 8)}`;
}
