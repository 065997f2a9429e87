import type { ClaimId, Evidence } from '../data/claims.ts';
import { facts } from '../data/facts/index.ts';
import type { SourceId } from '../data/sources/index.ts';
import { printedFacts } from './facts.ts';
import { messagesOf } from './locales.ts';
import type { CompiledMessages } from './message.ts';

/** Whether a claim has words of this kind: not everything can change a verdict, and little has happened since. */
export function claimHas(locale: string, id: ClaimId, key: 'change' | 'since'): boolean {
  return key in (messagesOf(locale, 'claims')[id] as CompiledMessages);
}

/** Sources, and the numbers of one side that were read in them, as printed. */
export interface Reading {
  readonly numbers: readonly string[];
  readonly sources: readonly SourceId[];
}

/** Everything one side rests on: what was read for it, then its facts, those that were read in the same place together. */
export function readings(locale: string, { facts: named, sources }: Evidence): Reading[] {
  const printed = printedFacts(locale);
  const places = [...new Set(named.map((id) => facts[id].sources.join()))];
  const measured = places.map((place) => {
    const ids = named.filter((id) => facts[id].sources.join() === place);
    return { numbers: ids.map((id) => printed[id]), sources: facts[ids[0]!].sources };
  });
  const known = new Set<SourceId>(measured.flatMap((reading) => reading.sources));
  return [...sources.filter((source) => !known.has(source)).map((source) => ({ numbers: [], sources: [source] })), ...measured];
}
