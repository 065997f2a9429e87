import type { SourceId } from '../sources/index.ts';

/**
 * A quantity that prose may name. It lives in one place and is printed in the reader's language by `<Fact id="…"/>`, so a
 * correction never makes a translation stale. What exactly is measured is said in `content/<locale>/facts.yaml`.
 */
export interface Fact {
  /** One number, or a range. Money in US dollars, shares as fractions, spreads in basis points, days as milliseconds. */
  readonly value: number | readonly [number, number];
  readonly unit: 'usd' | 'usd-each' | 'percent' | 'percentage' | 'bp' | 'date' | 'count';
  /** The day, month or year it speaks of, in ISO 8601, or a period between two: `2025-09`, `2020/2024`. */
  readonly date: string;
  /** Where it was read; the first is the one that says it best. */
  readonly sources: readonly [SourceId, ...SourceId[]];
  /** A: a company's own release, a central bank, Reuters or Bloomberg. B: a reputable secondary source, or several that agree. Weaker figures are not printed. */
  readonly grade: 'A' | 'B';
  /** The day on which number and source were last held against each other, ISO. */
  readonly checked: string;
}

export type Facts = Readonly<Record<string, Fact>>;

/** A billion and a trillion, as English has them. */
export const bn = 1e9;
export const tn = 1e12;

/** A day as a fact: what it names is itself. */
export function day(iso: string) {
  return { value: Date.parse(`${iso}T00:00:00Z`), unit: 'date', date: iso } as const;
}
