import { describe, expect, it } from 'vitest';
import { printDate } from '../../../src/i18n/date.ts';
import { compile } from '../../../src/i18n/compile.ts';
import { printNumber } from '../../../src/i18n/functions.ts';
import { list } from '../../../src/i18n/list.ts';
import { format } from '../../../src/i18n/message.ts';
import { lettersOfNumbers, printFact } from '../../../src/i18n/quantity.ts';
import type { Words } from '../../../src/figure/picture.ts';

/** Only the amount, without the unit that a translator puts to it. */
const bare: Words = (_key, values) => String(values!['amount']);
const large = (locale: string, value: number): string => printFact(locale, bare, { unit: 'usd', value });

/** Marks of direction, made visible: L, R and A. */
const seen = (text: string): string => text.replaceAll('\u200e', 'L').replaceAll('\u200f', 'R').replaceAll('\u061c', 'A').replaceAll('\u00a0', '_');

interface Sample {
  readonly number: string;
  readonly percent: string;
  readonly billions: string;
  readonly trillions: string;
  readonly each: string;
  readonly day: string;
  readonly month: string;
  readonly years: string;
}

/** As a newspaper in each language has it, with the digits and years of the whole site. */
const SAMPLES: Readonly<Record<string, Sample>> = {
  en: { number: '−1,234,567.5', percent: '−4.8%', billions: '602.8 billion', trillions: '2.55 trillion', each: '60,033', day: 'February 6, 2026', month: 'September 2025', years: '2020–2024' },
  ko: { number: '−1,234,567.5', percent: '−4.8%', billions: '6,028억', trillions: '2조 5,540억', each: '6만 33', day: '2026년 2월 6일', month: '2025년 9월', years: '2020년~2024년' },
  ja: { number: '−1,234,567.5', percent: '−4.8%', billions: '6,028億', trillions: '2兆5,540億', each: '6万33', day: '2026年2月6日', month: '2025年9月', years: '2020年～2024年' },
  zh: { number: '−1,234,567.5', percent: '−4.8%', billions: '6,028亿', trillions: '2万5,540亿', each: '6万33', day: '2026年2月6日', month: '2025年9月', years: '2020–2024年' },
  'zh-Hant': { number: '−1,234,567.5', percent: '−4.8%', billions: '6,028億', trillions: '2兆5,540億', each: '6萬33', day: '2026年2月6日', month: '2025年9月', years: '2020至2024' },
  ar: { number: 'L−1,234,567.5', percent: 'L−4.8L%L', billions: '602.8 مليار', trillions: '2.55 ترليون', each: '60,033', day: '6 فبراير 2026', month: 'سبتمبر 2025', years: '2020–2024' },
  'ar-EG': { number: 'L−1,234,567.5', percent: 'L−4.8L%L', billions: '602.8 مليار', trillions: '2.55 ترليون', each: '60,033', day: '6 فبراير 2026', month: 'سبتمبر 2025', years: '2020–2024' },
  he: { number: 'L−1,234,567.5', percent: 'L−4.8%', billions: 'R602.8 מיליארד', trillions: 'R2.55 טריליון', each: '60,033', day: '6 בפברואר 2026', month: 'ספטמבר 2025', years: '2020–2024' },
  fa: { number: 'L−1,234,567.5', percent: 'L−4.8%', billions: '602.8 میلیارد', trillions: '2.55 هزارمیلیارد', each: '60,033', day: '6 فوریهٔ 2026', month: 'سپتامبر 2025', years: '2020 تا 2024' },
  hi: { number: '−12,34,567.5', percent: '−4.8%', billions: '6.028 खरब', trillions: '25.5 खरब', each: '60,033', day: '6 फ़रवरी 2026', month: 'सितंबर 2025', years: '2020–2024' },
  fr: { number: '−1_234_567,5', percent: '−4,8_%', billions: '602,8 milliards', trillions: '2,55 billions', each: '60_033', day: '6 février 2026', month: 'septembre 2025', years: '2020–2024' },
  de: { number: '−1.234.567,5', percent: '−4,8_%', billions: '602,8 Milliarden', trillions: '2,55 Billionen', each: '60.033', day: '6. Februar 2026', month: 'September 2025', years: '2020–2024' },
  ru: { number: '−1_234_567,5', percent: '−4,8_%', billions: '602,8 миллиарда', trillions: '2,55 триллиона', each: '60_033', day: '6 февраля 2026 г.', month: 'сентябрь 2025 г.', years: '2020–2024' },
  th: { number: '−1,234,567.5', percent: '−4.8%', billions: '6.028 แสนล้าน', trillions: '2.55 ล้านล้าน', each: '60,033', day: '6 กุมภาพันธ์ ค.ศ. 2026', month: 'กันยายน 2025', years: '2020–2024' },
  tr: { number: '−1.234.567,5', percent: '−%4,8', billions: '602,8 milyar', trillions: '2,55 trilyon', each: '60.033', day: '6 Şubat 2026', month: 'Eylül 2025', years: '2020–2024' },
};

describe.each(Object.entries(SAMPLES))('numbers and dates in %s', (locale, sample) => {
  it('are written as the language writes them', () => {
    const printed: Sample = {
      number: printNumber(locale, -1234567.5, { maximumFractionDigits: 1 }),
      percent: printNumber(locale, -0.048, { style: 'percent', maximumFractionDigits: 1 }),
      billions: large(locale, 602.8e9),
      trillions: large(locale, 2.554e12),
      each: printFact(locale, bare, { unit: 'usd-each', value: 60_033 }),
      day: printDate(locale, '2026-02-06'),
      month: printDate(locale, '2025-09'),
      years: printDate(locale, '2020/2024'),
    };
    expect(Object.fromEntries(Object.entries(printed).map(([name, text]) => [name, seen(text)]))).toEqual(sample);
  });

  it('have the digits 0 to 9, and letters that the fonts are told of', () => {
    const letters = lettersOfNumbers(locale);
    expect(letters.replace(/[0-9]/g, '')).not.toMatch(/\p{Nd}/u);
    for (const value of [5.83e9, 602.8e9, 2.554e12, 60_033]) for (const letter of large(locale, value).replace(/[\d\s]/g, '')) expect(letters).toContain(letter);
  });
});

describe('other forms', () => {
  it.each([
    ['zh', 1e12, '1万亿'], ['zh', 1.4e12, '1万4,000亿'], ['ja', 1.00003e12, '1兆3,000万'], ['ko', 50.35e9, '503억 5,000만'], ['en', 416e9, '416 billion'], ['en', 1.5e6, '1.5 million'], ['fr', 5.83e9, '5,8 milliards'], ['bn', 602.8e9, '60,280 কোটি'], ['es', 602.8e9, '602,8 mil millones'],
  ])('in %s %d is %s', (locale, value, expected) => expect(seen(large(locale, value))).toBe(expected));

  it.each([['en', '1–7'], ['ko', '1~7'], ['ja', '1～7'], ['zh', '1-7'], ['he', '1–7']])('a range in %s is %s', (locale, expected) => {
    expect(printFact(locale, bare, { unit: 'bp', value: [1, 7] })).toBe(expected);
  });

  it('plurals are chosen by the language’s own rules', () => {
    const source = '.input {$n :integer} .match $n zero {{z{$n}}} one {{o{$n}}} two {{t{$n}}} few {{f{$n}}} many {{m{$n}}} * {{x{$n}}}';
    const forms = (locale: string): string => [0, 1, 2, 5, 11, 21, 100].map((n) => format(locale, compile(source), { n })).join(' ');
    expect(forms('en')).toBe('x0 o1 x2 x5 x11 x21 x100');
    expect(forms('ko')).toBe('x0 x1 x2 x5 x11 x21 x100');
    expect(forms('ar')).toBe('z0 o1 t2 f5 m11 m21 x100');
    expect(forms('ru')).toBe('m0 o1 f2 m5 m11 o21 m100');
    expect(forms('fr')).toBe('o0 o1 x2 x5 x11 x21 x100');
    expect(forms('he')).toBe('x0 o1 t2 x5 x11 x21 x100');
  });

  it('things in a row are joined as the language joins them', () => {
    const three = ['a', 'b', 'c'];
    expect([list('en', three), list('en', three, 'disjunction'), list('ko', three, 'disjunction'), list('ja', three), list('ar', three)]).toEqual(['a, b, and c', 'a, b, or c', 'a, b 또는 c', 'a、b、c', 'a وb وc']);
  });
});
