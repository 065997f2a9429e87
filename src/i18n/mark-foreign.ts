import { languageIn, untagged } from './foreign.ts';
import { languageOf } from './language.ts';

/** The first half of every language tag's characters in UTF-8, for which pages are searched in no time. */
const TAG_BEGINS = Buffer.from([0xf3, 0xa0]);

/** Whether a page may have foreign text in it. */
export function hasTags(page: Buffer): boolean {
  return page.includes(TAG_BEGINS);
}

/** Where a foreign text begins, with its language, and where it ends. */
const EDGE = /(\u{e0001}[\u{e0020}-\u{e007e}]+|\u{e007f})/u;
/** A foreign text that holds elements ends with the block that it stands in, whatever was cut from it. */
const BLOCK_END = /^<\/(?:p|li|div|section|article|main|td|th|caption|figcaption|h[1-6]|dt|dd|text)>/;
/** What is no running text: scripts, of whose data the page's own code marks what is foreign; elements that hold nothing but text; tags with their attributes. */
const APART = /(<script[^>]*>[\s\S]*?<\/script>|<(title|option|textarea|style)\b[^>]*>[\s\S]*?<\/\2>|<[^>]*>)/u;

/** Foreign text of a page put into elements that say its language; what cannot hold elements is left as it is, without its tags. */
export function markForeign(html: string): string {
  const languages: string[] = [];
  return html.split(APART).filter((_, i) => i % 3 !== 2).map((piece, i) => {
    if (i % 2 === 0) return marked(piece, languages);
    if (BLOCK_END.test(piece)) languages.length = 0;
    return piece.startsWith('<script type="application/json"') ? piece : untagged(piece);
  }).join('');
}

/** A run of text between two elements. `languages` are those that it begins in, the innermost last, and then those in which it ends. */
function marked(text: string, languages: string[]): string {
  return text.split(EDGE).map((piece, i) => {
    if (i % 2 === 1) {
      if (piece === END) languages.pop();
      else languages.push(languageIn(piece)!);
      return '';
    }
    const tag = languages.at(-1);
    return tag === undefined || piece.trim() === '' ? untagged(piece) : `<span lang="${tag}" dir="${languageOf(tag).direction}">${untagged(piece)}</span>`;
  }).join('');
}

const END = '\u{e007f}';
