import type { FactId } from './facts/index.ts';
import type { SourceId } from './sources/index.ts';

/** How a claim of the essay stands beside mainstream economics and the record, from best to worst; the last cannot be tested. */
export const VERDICTS = ['supported', 'partly', 'contested', 'contradicted', 'definition'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What one side of a claim rests on: the facts its words name, and what else was read. A fact brings its own source. */
export interface Evidence {
  readonly facts: readonly FactId[];
  readonly sources: readonly SourceId[];
}

/** That there can be no evidence, and why: a key of `ledger.none` in `content/<locale>/strings.yaml`. */
export interface NoEvidence {
  readonly none: 'stance';
}

export interface Claim {
  /** The chapter of our essay that tells it. */
  readonly chapter: 'opening' | 'financing' | 'bathtub' | 'cascade' | 'duration' | 'closing';
  readonly verdict: Verdict;
  /** The month, ISO, up to which the record was weighed. */
  readonly asOf: string;
  readonly for: Evidence | NoEvidence;
  readonly against: Evidence | NoEvidence;
  /** Facts of what has happened since, where the words tell of it. They do not weigh in the verdict. */
  readonly since?: readonly FactId[];
}

/** The day on which the whole ledger was last gone through. */
export const CHECKED = '2026-11-22';

/**
 * The source essay's claims, numbered in its order and listed in ours, the same in every language. Their words are in
 * `content/<locale>/claims.yaml`.
 */
export const claims = {
  c01: {
    chapter: 'opening', verdict: 'partly', asOf: '2026-02',
    for: { facts: ['capex.2024', 'capex.2025', 'capex.2026.guided'], sources: ['bernanke.2005', 'summers.2015'] },
    against: { facts: ['ig.spread', 'cashflow.2025'], sources: [] },
  },
  c02: {
    chapter: 'financing', verdict: 'supported', asOf: '2026-02',
    for: { facts: [], sources: ['furman.2025'] },
    against: { facts: [], sources: ['techradar.2026', 'haavelmo.1945'] },
  },
  c03: {
    chapter: 'financing', verdict: 'contested', asOf: '2026-02',
    for: { facts: [], sources: ['auerbach.2012'] },
    against: { facts: [], sources: ['ramey.2018', 'greenwood.2014'] },
  },
  c04: {
    chapter: 'financing', verdict: 'partly', asOf: '2026-02',
    for: { facts: ['bonds.2025', 'bonds.average', 'alphabet.century'], sources: ['greenwood.2014'] },
    against: { facts: ['cashflow.2025', 'push.2025'], sources: [] },
  },
  c05: {
    chapter: 'financing', verdict: 'partly', asOf: '2026-02',
    for: { facts: ['rrp.peak', 'rrp.low', 'srf.october'], sources: ['furman.2025'] },
    against: { facts: ['fed.assets.peak', 'fed.assets.2025'], sources: ['kansascity.2023', 'techradar.2026'] },
  },
  c06: {
    chapter: 'financing', verdict: 'partly', asOf: '2026-02',
    for: { facts: ['rest.capex'], sources: ['furman.2025'] },
    against: { facts: [], sources: ['keynes.1937', 'jakab.2015'] },
  },
  c08: {
    chapter: 'financing', verdict: 'partly', asOf: '2026-02',
    for: { facts: [], sources: ['bankofengland.2023'] },
    against: { facts: ['fed.assets.peak', 'fed.assets.2025', 'cbo.crowding'], sources: ['huntley.2014', 'ma.2022'] },
  },
  c07: {
    chapter: 'financing', verdict: 'partly', asOf: '2026-02',
    for: { facts: ['bitcoin.fall', 'oracle.spread'], sources: ['gagnon.2011', 'greenwood.2014'] },
    against: { facts: ['push.2025', 'push.2026'], sources: ['krishnamurthy.2011'] },
  },
  c09: {
    chapter: 'bathtub', verdict: 'definition', asOf: '2026-02',
    for: { facts: [], sources: ['brunnermeier.2009'] },
    against: { facts: [], sources: ['brunnermeier.2009', 'mcleay.2014'] },
  },
  c10: {
    chapter: 'bathtub', verdict: 'partly', asOf: '2026-02',
    for: { facts: [], sources: ['gagnon.2011', 'copeland.2021', 'gabaix.2021'] },
    against: { facts: [], sources: ['mcleay.2014', 'jakab.2015'] },
  },
  c11: {
    chapter: 'bathtub', verdict: 'contested', asOf: '2026-02',
    for: { facts: ['rest.capex'], sources: ['fortune.2025.crowding'] },
    against: { facts: ['ig.spread'], sources: ['mcleay.2014', 'jakab.2015'] },
  },
  c12: {
    chapter: 'cascade', verdict: 'partly', asOf: '2026-02',
    for: { facts: ['softbank.nvidia', 'softbank.tmobile'], sources: ['nyt.2025.pif', 'bofa.2026.survey'] },
    against: { facts: ['pif.cash', 'hedge.inflows'], sources: ['vcpost.2025', 'bofa.2026.survey'] },
  },
  c13: {
    chapter: 'cascade', verdict: 'contested', asOf: '2026-02',
    for: { facts: ['day.bitcoin.fall'], sources: ['coval.2007', 'brunnermeier.2009', 'greenwood.2015', 'ben-david.2012', 'park.2026'] },
    against: { facts: ['softbank.nvidia', 'softbank.tmobile', 'day.winners', 'hedge.inflows'], sources: ['ma.2022', 'marketwatch.2026'] },
  },
  c14: {
    chapter: 'cascade', verdict: 'partly', asOf: '2026-02',
    for: { facts: ['day.nomination'], sources: ['warsh.2025', 'national.2026'] },
    against: { facts: ['day.software'], sources: ['warsh.2025', 'macenews.2025', 'park.2026'] },
    since: ['day.confirmed', 'day.sworn'],
  },
  c15: {
    chapter: 'duration', verdict: 'partly', asOf: '2026-02',
    for: { facts: ['micron.revenue.before', 'micron.revenue'], sources: ['gormsen.2023'] },
    against: { facts: ['sandisk.eps.before', 'sandisk.eps', 'day.winners'], sources: ['marketwatch.2026'] },
  },
  c16: {
    chapter: 'duration', verdict: 'contested', asOf: '2026-02',
    for: { facts: ['bitcoin.peak', 'bitcoin.low', 'day.bitcoin'], sources: ['che.2023'] },
    against: { facts: ['day.bitcoin.fall'], sources: ['benigno.2023', 'park.2026'] },
  },
  c17: {
    chapter: 'duration', verdict: 'contested', asOf: '2026-02',
    for: { facts: ['software.day', 'day.software'], sources: ['marketwatch.2026'] },
    against: { facts: ['sandisk.rise'], sources: [] },
  },
  c18: {
    chapter: 'closing', verdict: 'contradicted', asOf: '2026-02',
    for: { facts: ['treasury.high', 'jgb.forty', 'oracle.spread'], sources: ['reuters.2026.yields'] },
    against: { facts: ['treasury.later', 'ig.spread'], sources: ['reuters.2026.yields'] },
  },
  c19: { chapter: 'closing', verdict: 'definition', asOf: '2026-02', for: { none: 'stance' }, against: { none: 'stance' } },
} as const satisfies Readonly<Record<string, Claim>>;

export type ClaimId = keyof typeof claims;
