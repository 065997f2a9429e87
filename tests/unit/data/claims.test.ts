import { describe, expect, it } from 'vitest';
import { CHECKED, type Claim, type ClaimId, claims, type Evidence } from '../../../src/data/claims.ts';
import { facts, type FactId } from '../../../src/data/facts/index.ts';
import { sources } from '../../../src/data/sources/index.ts';
import { readings } from '../../../src/i18n/claims.ts';
import { locales, messagesOf, words } from '../../../src/i18n/locales.ts';
import type { CompiledMessages, Part } from '../../../src/i18n/message.ts';

const all = Object.entries(claims) as Array<[ClaimId, Claim]>;
const SIDES = ['for', 'against'] as const;
const MONTH = /^\d{4}-\d{2}$/;

const sourcesOf = (evidence: Evidence) => readings('en', evidence).flatMap((reading) => reading.sources);

/** The facts a message names, each once. */
function factsNamed(message: unknown): string[] {
  if (!Array.isArray(message)) return [];
  return [...new Set((message as Part[]).flatMap((part) => (typeof part === 'object' && part.of !== undefined && part.of in facts ? [part.of] : [])))];
}

it('nineteen claims, numbered as the source essay makes them', () => {
  expect(all.map(([id]) => id).toSorted()).toEqual(Array.from({ length: 19 }, (_, i) => `c${String(i + 1).padStart(2, '0')}`));
});

describe.each(all)('the claim %s', (_id, claim) => {
  it.each(SIDES)('has a source on the side %s, or says why there can be none', (side) => {
    const evidence = claim[side];
    if ('none' in evidence) {
      for (const locale of locales) expect(words(locale)(`ledger.none.${evidence.none}.${side}`).length).toBeGreaterThan(10);
      return;
    }
    const found = sourcesOf(evidence);
    expect(found.length).toBeGreaterThan(0);
    for (const source of found) expect(sources).toHaveProperty([source]);
  });

  it('was weighed up to a month, and rests on nothing later', () => {
    expect(claim.asOf).toMatch(MONTH);
    expect(claim.asOf < CHECKED).toBe(true);
    const sides = SIDES.map((side) => claim[side]).filter((side): side is Evidence => !('none' in side));
    for (const source of sides.flatMap(sourcesOf)) expect(sources[source].date.slice(0, 7) <= claim.asOf, source).toBe(true);
    for (const fact of claim.since ?? []) expect(facts[fact].date > claim.asOf, fact).toBe(true);
  });
});

describe.each(locales)('in %s', (locale) => {
  const told = messagesOf(locale, 'claims');

  it('every claim has its words, and no word is about another', () => {
    expect(Object.keys(told).toSorted()).toEqual(all.map(([id]) => id).toSorted());
  });

  it.each(all)('%s names the facts that its data names, side by side', (id, claim) => {
    const message = told[id] as CompiledMessages;
    const expected = (facts: readonly FactId[] | undefined): string[] => [...(facts ?? [])].sort();
    for (const side of SIDES) {
      const evidence = claim[side];
      expect(side in message, side).toBe(!('none' in evidence));
      expect(factsNamed(message[side]).sort(), side).toEqual('none' in evidence ? [] : expected(evidence.facts));
    }
    expect('since' in message).toBe(claim.since !== undefined);
    expect(factsNamed(message['since']).sort()).toEqual(expected(claim.since));
    expect(Object.keys(message).every((key) => ['claim', 'verdict', 'for', 'against', 'change', 'since'].includes(key))).toBe(true);
  });
});

it('what would change a verdict is said of the same claims in every language', () => {
  const [first, ...rest] = locales.map((locale) => all.filter(([id]) => 'change' in (messagesOf(locale, 'claims')[id] as CompiledMessages)).map(([id]) => id));
  for (const other of rest) expect(other).toEqual(first);
});
