import type { ClaimId } from '../data/claims.ts';
import { printedFacts } from './facts.ts';
import { messagesOf } from './locales.ts';
import { wordsOf } from './words.ts';

/** A claim and what speaks against it, with the facts it names printed in the reader's language. */
export function claimWords(locale: string, id: ClaimId): { claim: string; verdict: string } {
  const say = wordsOf(locale, messagesOf(locale, 'claims'));
  const printed = printedFacts(locale);
  return { claim: say(`${id}.claim`, printed), verdict: say(`${id}.verdict`, printed) };
}
