import type { ClaimId, Evidence } from '../data/claims.ts';
import { facts } from '../data/facts/index.ts';
import type { SourceId } from '../data/sources/index.ts';
import { printedFacts } from './facts.ts';
import { messagesOf } from './locales.ts';
import { wordsOf } from './words.ts';

/** A claim and what speaks against it, with the facts it names printed in the reader's language. */
export function claimWords(locale: string, id: ClaimId): { claim: string; verdict: string } {
  const say = wordsOf(locale, messagesOf(locale, 'claims'));
  const printed = printedFacts(locale);
  return { claim: say(`${id}.claim`, printed), verdict: say(`${id}.verdict`, printed) };
}

/** Everything one side rests on, each source once: what was read for it, then what its facts were read in. */
export function sourcesOf({ facts: named, sources }: Evidence): SourceId[] {
  return [...new Set([...sources, ...named.flatMap((id) => facts[id].sources)])];
}
