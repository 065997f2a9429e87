import { glossary, type TermId } from '../data/glossary.ts';
import { initialOf } from './initial.ts';
import { messagesOf } from './locales.ts';
import { wordsOf } from './words.ts';

/** A term in one language. */
export interface TermWords {
  readonly id: TermId;
  readonly term: string;
  /** Its other names and its abbreviation. */
  readonly also?: string;
  /** What it means, in a sentence or two. */
  readonly means: string;
}

export function termWords(locale: string, id: TermId): TermWords {
  const messages = messagesOf(locale, 'glossary');
  const say = wordsOf(locale, messages);
  const also = typeof messages[id] === 'object' && 'also' in messages[id] ? { also: say(`${id}.also`) } : {};
  return { id, term: say(`${id}.term`), ...also, means: say(`${id}.means`) };
}

/** All terms in the language's own order, under the letters they begin with. */
export function glossaryOf(locale: string): ReadonlyArray<{ readonly initial: string; readonly terms: readonly TermWords[] }> {
  const { compare } = new Intl.Collator(locale);
  const terms = (Object.keys(glossary) as TermId[]).map((id) => termWords(locale, id)).sort((a, b) => compare(a.term, b.term));
  return [...Map.groupBy(terms, ({ term }) => initialOf(locale, term))].map(([initial, under]) => ({ initial, terms: under }));
}
