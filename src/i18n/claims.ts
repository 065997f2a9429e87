import type { ClaimId } from '../data/claims.ts';
import { facts } from '../data/facts.ts';
import { messagesOf, words } from './locales.ts';
import { printFact } from './quantity.ts';
import { wordsOf } from './words.ts';

/** A claim and what speaks against it, with the facts it names printed in the reader's language. */
export function claimWords(locale: string, id: ClaimId): { claim: string; verdict: string } {
  const say = wordsOf(locale, messagesOf(locale, 'claims'));
  const printed = printedFacts(locale);
  return { claim: say(`${id}.claim`, printed), verdict: say(`${id}.verdict`, printed) };
}

/** In a verdict a number stands in one line with its unit. */
function printedFacts(locale: string): Record<string, string> {
  const t = words(locale);
  return Object.fromEntries(Object.entries(facts).map(([id, fact]) => [id, printFact(locale, t, fact).replaceAll(' ', '\u00a0')]));
}
