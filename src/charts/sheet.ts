import type { Layout, Words } from '../figure/picture.ts';
import { printNumber } from '../i18n/functions.ts';
import { words } from '../i18n/locales.ts';
import { countedIn, printFact, rangeSign } from '../i18n/quantity.ts';
import { reckoned } from '../i18n/reckoned.ts';
import { memo } from '../memo.ts';
import { ends } from '../data/series/series.ts';

/** All that a chart's drawing may know besides the data: where, and in which words. */
export interface Sheet {
  readonly layout: Layout;
  readonly locale: string;
  /** The chart's own words: `say('labels.gap')`. */
  readonly say: Words;
}

/** Sizes of letters. The smallest are still legible when a chart is as narrow as its layout is ever shown. */
export const TYPE = { wide: { tick: 14, note: 14.5, name: 16, value: 17 }, compact: { tick: 13, note: 13, name: 13.5, value: 14 } } as const;

/** Money as a label: in the step in which the language counts money of this size, without the unit, which the axis names. */
export function money({ locale }: Sheet, value: number | readonly [number, number], size: number, digits = 0): string {
  return spread(locale, value, (end) => printNumber(locale, end / countedIn(locale, size), { maximumFractionDigits: digits }));
}

/** Money with its unit, as running text has it. */
export function dollars({ locale }: Sheet, value: number): string {
  return printFact(locale, words(locale), { unit: 'usd', value });
}

/** A number as a label, with a fixed number of decimals. */
export function plain({ locale }: Sheet, value: number | readonly [number, number], digits = 0): string {
  return spread(locale, value, (end) => printNumber(locale, end, { minimumFractionDigits: digits, maximumFractionDigits: digits }));
}

function spread(locale: string, value: number | readonly [number, number], print: (end: number) => string): string {
  const [low, high] = ends(value).map(print) as [string, string];
  return low === high ? low : low + rangeSign(locale) + high;
}

/** A day or month as short as a chart's axis wants it: Jan 16, 1월 16일. */
export function shortDate({ locale }: Sheet, iso: string): string {
  return shortStyleOf(locale, iso.length).format(new Date(`${iso}${'-01'.repeat((10 - iso.length) / 3)}T12:00:00Z`));
}

/** By how much of a date is known: the length of its ISO form. */
const shortStyleOf = memo((locale: string, length: number) => {
  const style: Intl.DateTimeFormatOptions = length > 7 ? { month: 'short', day: 'numeric' } : length > 4 ? { month: 'short', year: 'numeric' } : { year: 'numeric' };
  return new Intl.DateTimeFormat(reckoned(locale), { timeZone: 'UTC', ...style });
});
