import type { Fact } from '../data/facts/index.ts';
import type { Words } from '../figure/picture.ts';
import { memo } from '../memo.ts';
import { printDate } from './date.ts';
import { printNumber } from './functions.ts';
import { reckoned } from './reckoned.ts';

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
      return printDate(locale, new Date(value).toISOString().slice(0, 10));
    case 'bp':
      return printNumber(locale, value, { maximumFractionDigits: 1 });
    default:
      return printNumber(locale, value);
  }
}

/** What stands between the ends of a range: 1–7, 1~7. */
export const rangeSign = memo((locale: string): string =>
  new Intl.NumberFormat(reckoned(locale)).formatRangeToParts(1, 2).find(({ source, type }) => source === 'shared' && type === 'literal')!.value);

/** The step in which a language counts amounts of this size: a billion in English, 억 (a hundred million) in Korean. */
export function countedIn(locale: string, size: number): number {
  const count = compactParts(locale, size).find((part) => part.type === 'integer')!.value;
  return size / Number(count);
}

/** Large numbers in the language's own steps: 602.8 billion, 6,028억 3,000만, 2兆5,540億, 6.028 खरब. */
function printLarge(locale: string, value: number): string {
  if (countedIn(locale, 1e4) === 1e4 && countedIn(locale, 1e8) === 1e8) return printMyriads(locale, value);
  if (value < 1e6) return printNumber(locale, value);
  // A tenth of a million or a billion, a hundredth of a trillion, in whatever step the language counts.
  const power = Math.floor(Math.log10(value));
  const finest = value < 1e12 ? 10 ** (power - (power % 3) - 1) : 1e10;
  return printNumber(locale, value, { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: Math.max(0, Math.round(Math.log10(countedIn(locale, 10 ** power) / finest))) });
}

/** Languages that count by ten thousands write each group with its name. Intl writes only the first. */
function printMyriads(locale: string, value: number): string {
  const groups: string[] = [];
  let rest = Math.round(value);
  for (const size of [1e12, 1e8, 1e4, 1]) {
    const count = Math.floor(rest / size);
    rest -= count * size;
    if (count > 0) groups.push(printNumber(locale, count) + (size === 1 ? '' : myriad(locale, size, rest)));
  }
  return groups.join(spaceOf(locale));
}

/** The name of a group: 조, 兆. One that is made of a smaller one's, as 万亿 of 亿, leaves that to the group after it: 2万5,540亿. */
function myriad(locale: string, size: number, rest: number): string {
  const name = (of: number): string => compactParts(locale, of).find((part) => part.type === 'compact')!.value;
  const smaller = name(1e8);
  return size > 1e8 && rest >= 1e8 && name(size).endsWith(smaller) ? name(size).slice(0, -smaller.length) : name(size);
}

const compactParts = memo((locale: string, value: number): readonly Intl.NumberFormatPart[] =>
  new Intl.NumberFormat(reckoned(locale), { notation: 'compact', compactDisplay: 'long', useGrouping: false }).formatToParts(value));

/** What a language puts between words, which shows in how it joins two. */
const spaceOf = memo((locale: string): string => (new Intl.ListFormat(locale).format(['', '']).includes(' ') ? ' ' : ''));

/** All that the language may write beside the digits of a number: names of steps, signs, and what parts them. */
export function lettersOfNumbers(locale: string): string {
  return Array.from({ length: 14 }, (_, power) => printNumber(locale, -(10 ** power) * 1.5, { notation: 'compact', compactDisplay: 'long' }) + printLarge(locale, 10 ** power)).join('')
    + printNumber(locale, -1234567.5) + printNumber(locale, 0.5, { style: 'percent', signDisplay: 'always' }) + rangeSign(locale);
}
