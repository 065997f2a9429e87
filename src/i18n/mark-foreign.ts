import { languageIn, untagged } from './foreign.ts';
import { languageOf } from './language.ts';

/** A foreign text that holds no other. */
const FOREIGN = /\u{e0001}[\u{e0020}-\u{e007e}]+[^\u{e0001}\u{e007f}]*\u{e007f}/gu;
/** What is no running text: scripts, of whose data the page's own code marks what is foreign; elements that hold nothing but text; tags with their attributes. */
const APART = /(<script[^>]*>[\s\S]*?<\/script>|<(title|option|textarea|style)\b[^>]*>[\s\S]*?<\/\2>|<[^>]*>)/u;

/** Foreign text of a page put into elements that say its language; what cannot hold elements is left as it is, without its tags. */
export function markForeign(html: string): string {
  if (untagged(html) === html) return html;
  return html.split(APART).filter((_, i) => i % 3 !== 2).map((piece, i) => {
    if (i % 2 === 0) return marked(piece);
    return piece.startsWith('<script type="application/json"') ? piece : untagged(piece);
  }).join('');
}

function marked(text: string): string {
  const inner = text.replace(FOREIGN, (piece) => `<span lang="${languageIn(piece)}" dir="${languageOf(languageIn(piece)!).direction}">${untagged(piece)}</span>`);
  return inner === text ? untagged(text) : marked(inner);
}
