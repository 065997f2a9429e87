import type { SourceId } from '../sources/index.ts';

/** How a number came about. Left out of a point where a source reports it as it stands. */
export type How = 'rest' | 'growth' | 'guided' | 'tallied' | 'forecast' | 'scaled' | 'above' | 'about' | 'gap';

/** A dated number of a series, or a gap: nothing of grade A or B was found for that time, and nothing is drawn. */
export interface Point {
  /** ISO: a day, a month, a year, or a span of two of them (`2020/2024`). */
  readonly when: string;
  /** In the series' unit: one number, a range, or null for a gap. */
  readonly value: number | readonly [number, number] | null;
  readonly source: SourceId | readonly SourceId[] | null;
  /** As in `facts.ts`: A = company release, central bank, Reuters or Bloomberg text; B = a reputable secondary source, or several. */
  readonly grade: 'A' | 'B' | null;
  readonly how?: How;
}

/** Money in US dollars (`usd-each`: of one coin or share), yields and shares of a whole as fractions, spreads in basis points. */
export type Unit = 'usd' | 'usd-each' | 'percentage' | 'percent' | 'bp';

export interface Series {
  readonly unit: Unit;
  /** What exactly is measured. */
  readonly what: string;
  readonly points: readonly Point[];
}

/** Series by id, in the order in which their table lists them. */
export type DataSet = Readonly<Record<string, Series>>;

/** A time for which nothing was found that may be printed. */
export function gap(when: string): Point {
  return { when, value: null, source: null, grade: null, how: 'gap' };
}

/** What a whole leaves after its known parts, rounded to a tenth of a billion as they are. */
export function rest(whole: number, ...parts: readonly number[]): number {
  return Math.round(parts.reduce((left, part) => left - part, whole) / 1e8) * 1e8;
}

/** The ends of a value; a single number is both. */
export function ends(value: number | readonly [number, number]): readonly [number, number] {
  return typeof value === 'number' ? [value, value] : value;
}

/** A point's sources as a list. */
export function sourcesOf({ source }: Point): readonly SourceId[] {
  return source === null ? [] : typeof source === 'string' ? [source] : source;
}

/** The value of a series at a time. Throws where there is none, so that no drawing invents one. */
export function valueAt(series: Series, when: string): number | readonly [number, number] {
  const value = series.points.find((point) => point.when === when)?.value;
  if (value === undefined || value === null) throw new RangeError(`nothing is known of ${series.what} at ${when}`);
  return value;
}
