import { describe, expect, it } from 'vitest';
import { facts, type FactId } from '../../../src/data/facts/index.ts';
import { words } from '../../../src/i18n/locales.ts';
import { printFact } from '../../../src/i18n/quantity.ts';

const print = (locale: string, id: FactId): string => printFact(locale, words(locale), facts[id]);

describe('facts in print', () => {
  it.each([
    ['capex.2025', '$416 billion', '4,160억 달러'],
    ['cashflow.2025', '$602.8 billion', '6,028억 3,000만 달러'],
    ['rrp.peak', '$2.55 trillion', '2조 5,540억 달러'],
    ['openai.commitments', '$1.4 trillion', '1조 4,000억 달러'],
    ['bitcoin.low', '$60,033', '6만 33달러'],
    ['sandisk.eps', '$6.20', '6.20달러'],
    ['bitcoin.fall', '52%', '52%'],
    ['rest.capex', '3.4%', '3.4%'],
    ['treasury.high', '4.30%', '4.30%'],
    ['push.2025', '1–7 basis points', '1~7bp'],
    ['ig.spread', '71 basis points', '71bp'],
    ['day.essay', 'February 6, 2026', '2026년 2월 6일'],
  ] as const)('%s reads %s and %s', (id, english, korean) => {
    expect(print('en', id)).toBe(english);
    expect(print('ko', id)).toBe(korean);
  });
});
