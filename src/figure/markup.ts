import type { Mark } from './mark.ts';
import { attributesOf } from './join.ts';

/** The marks as SVG text, for the page's HTML and for `.svg` files. */
export function markup(marks: readonly Mark[]): string {
  return marks.map(element).join('');
}

function element(mark: Mark): string {
  const attributes = attributesOf(mark).map(([name, value]) => ` ${name}="${escape(value)}"`).join('');
  const inside = mark.text === undefined ? markup(mark.children) : escape(mark.text);
  return inside === '' ? `<${mark.tag}${attributes}/>` : `<${mark.tag}${attributes}>${inside}</${mark.tag}>`;
}

/** Text as it may stand in markup, between tags and in attributes. */
export function escape(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character]!);
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
