import type { Fact } from '../data/facts/index.ts';
import type { Words } from '../figure/picture.ts';
import { printNumber } from './functions.ts';

/** A fact's value as a reader of this language writes it: $416 billion, 4,160억 달러, 2026년 2월 6일. */
export function printFact(locale: string, words: Words, fact: Pick<Fact, 'value' | 'unit'>): string {
  const [from, to] = typeof fact.value === 'number' ? [fact.value, undefined] : fact.value;
  const amount = printAmount(locale, fact.unit, from);
  return words(`units.${fact.unit}`, { value: Number(to ?? from), amount: to === undefined ? amount : amount + rangeSign(locale) + printAmount(locale, fact.unit, to) });
}

function printAmount(locale: string, unit: Fact['unit'], value: number): string {
  switch (unit) {
    case 'usd':
      return printLarge(locale, value);
    case 'usd-each':
      return value >= 1000 ? printLarge(locale, value) : printNumber(locale, value, { minimumFractionDigits: 2 });
    case 'percent':
      // Prose says "fell" or "rose"; the number carries no sign of its own.
      return printNumber(locale, Math.abs(value) * 100, { maximumFractionDigits: 1 });
    case 'percentage':
      return printNumber(locale, value * 100, { minimumFractionDigits: 2 });
    case 'date':
      return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(value);
    case 'bp':
      return printNumber(locale, value, { maximumFractionDigits: 1 });
    default:
      return printNumber(locale, value);
  }
}

/** What stands between the ends of a range: 1–7, 1~7. */
export function rangeSign(locale: string): string {
  return new Intl.NumberFormat(locale).formatRangeToParts(1, 2).find(({ source, type }) => source === 'shared' && type === 'literal')!.value;
}

/** The step in which a language counts amounts of this size: a billion in English, 억 (a hundred million) in Korean. */
export function countedIn(locale: string, size: number): number {
  const count = new Intl.NumberFormat(locale, { notation: 'compact', useGrouping: false }).formatToParts(size).find((part) => part.type === 'integer')!.value;
  return size / Number(count);
}

/** Large numbers in the language's own steps: 602.8 billion, 6,028억 3,000만. */
function printLarge(locale: string, value: number): string {
  const myriads = new Intl.NumberFormat(locale, { notation: 'compact' }).formatToParts(1e8).find((p) => p.type === 'compact')?.value;
  if (myriads === '억') return printMyriads(locale, value);
  if (value < 1e6) return printNumber(locale, value);
  return printNumber(locale, value, { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: value < 1e12 ? 1 : 2 });
}

/** Korean groups by ten thousands, and writes each group with its name. Intl writes only the first. */
function printMyriads(locale: string, value: number): string {
  const groups: string[] = [];
  let rest = Math.round(value);
  for (const [size, name] of [[1e12, '조'], [1e8, '억'], [1e4, '만'], [1, '']] as const) {
    const count = Math.floor(rest / size);
    if (count > 0) groups.push(printNumber(locale, count) + name);
    rest -= count * size;
  }
  return groups.join(' ');
}
