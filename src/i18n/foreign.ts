/**
 * A text in another language than the page's says so itself, in Unicode's own invisible language tags, so that it can pass
 * through messages, attributes and drawings and still be marked as such where it is printed.
 */
const TAGS = 0xe0000;

export function foreign(tag: string, text: string): string {
  return `\u{e0001}${shifted(tag, TAGS)}${text}\u{e007f}`;
}

/** The language that a text begins in, if it says so. */
export function languageIn(text: string): string | undefined {
  const tag = /[\u{e0020}-\u{e007e}]+/u.exec(text);
  return tag ? shifted(tag[0], -TAGS) : undefined;
}

/** A text without its tags. */
export function untagged(text: string): string {
  return text.replace(/[\u{e0001}-\u{e007f}]/gu, '');
}

function shifted(text: string, by: number): string {
  return text.replace(/./gu, (letter) => String.fromCodePoint(letter.codePointAt(0)! + by));
}
