import { facts, type FactId } from '../data/facts/index.ts';
import { foreign } from './foreign.ts';
import { memo } from '../memo.ts';
import { messagesOf, words } from './locales.ts';
import { type Compiled, format, type Part } from './message.ts';
import { printFact } from './quantity.ts';
import { findMessage } from './words.ts';

/** What exactly a fact measures, in the reader's language. */
export function factWords(locale: string, id: FactId): string {
  const message = messagesOf(locale, 'facts')[id];
  if (message === undefined) throw new Error(`content/${locale}/facts.yaml does not say what "${id}" measures`);
  return format(locale, message as Compiled, printedFacts(locale));
}

/** Every fact as printed, for messages that name some. A number stands in one line with its unit. */
export const printedFacts = memo((locale: string): Readonly<Record<FactId, string>> => {
  const t = words(locale);
  return Object.fromEntries(Object.entries(facts).map(([id, fact]) => [id, printFact(locale, t, fact).replaceAll(' ', '\u00a0')])) as Record<FactId, string>;
});

/** A message in pieces: text, and the facts named in it. */
export type Piece = string | { readonly fact: FactId };

export function piecesOf(locale: string, file: string, key: string): Piece[] {
  return pieces(locale, findMessage(messagesOf(locale, file), key));
}

function pieces(locale: string, message: Compiled): Piece[] {
  if (typeof message === 'object' && 'lang' in message) {
    return pieces(message.lang, message.message).map((piece) => (typeof piece === 'string' ? foreign(message.lang, piece) : piece));
  }
  const parts = Array.isArray(message) ? (message as readonly Part[]) : [];
  if (parts.length === 0) return [format(locale, message, printedFacts(locale))];
  return parts.map((part) => {
    if (typeof part === 'object' && part.call === undefined && part.of !== undefined && part.of in facts) return { fact: part.of as FactId };
    return format(locale, [part], printedFacts(locale));
  });
}
