import temml from 'temml';
import { memo } from '../memo.ts';

/**
 * TeX as MathML, at build: no script, and no style of its own, which the site's policy forbids. What Temml would write as
 * style attributes stands in `styles/math.css`. Throws on TeX that Temml cannot read.
 */
export function mathml(tex: string, { display = false }: { readonly display?: boolean } = {}): string {
  return written(tex, display);
}

/** Equations are the same in every language. */
const written = memo((tex: string, display: boolean): string => {
  const rendered = temml.renderToString(tex, { displayMode: display, throwOnError: true, strict: true });
  const plain = rendered.replace(' style="display:block math;"', '').replaceAll(' style="math-depth:0;"', '');
  if (plain.includes('style=')) throw new Error(`Temml sets a style for ${tex} that styles/math.css does not know`);
  return plain;
});
