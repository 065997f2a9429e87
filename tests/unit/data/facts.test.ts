import { describe, expect, it } from 'vitest';
import { facts, type FactId } from '../../../src/data/facts/index.ts';
import { sources, type Source } from '../../../src/data/sources/index.ts';
import { printDate } from '../../../src/i18n/date.ts';
import { factWords, printedFacts } from '../../../src/i18n/facts.ts';
import { locales, messagesOf } from '../../../src/i18n/locales.ts';

const ids = Object.keys(facts) as FactId[];
const DAY = /^\d{4}-\d{2}-\d{2}$/;

describe.each(ids)('the fact %s', (id) => {
  const fact = facts[id];

  it('has a value, a date and a source that exists', () => {
    for (const value of [fact.value].flat()) expect(Number.isFinite(value)).toBe(true);
    if (typeof fact.value !== 'number') expect(fact.value[0]).toBeLessThan(fact.value[1]);
    expect(fact.sources.length).toBeGreaterThan(0);
    for (const source of fact.sources) expect(sources).toHaveProperty([source]);
    expect(printDate('en', fact.date)).toMatch(/\d{4}/);
    const [from, to = from] = fact.date.split('/') as [string, string?];
    expect(from <= to).toBe(true);
  });

  it('was checked on a day, and not before its first source was out', () => {
    expect(fact.checked).toMatch(DAY);
    printDate('en', fact.checked);
    expect(sources[fact.sources[0]].date <= fact.checked).toBe(true);
  });

  it.each(locales)('says in %s what it measures', (locale) => {
    const words = factWords(locale, id);
    expect(words.length).toBeGreaterThan(5);
    expect(words).toMatch(/[.]$/);
    expect(printedFacts(locale)[id]).toMatch(/\d/);
  });
});

it.each(locales)('every word about a fact in %s is about one that exists', (locale) => {
  expect(Object.keys(messagesOf(locale, 'facts'))).toEqual(expect.arrayContaining(ids));
  expect(Object.keys(messagesOf(locale, 'facts')).length).toBe(ids.length);
});

describe.each(Object.entries(sources) as Array<[string, Source]>)('the source %s', (_id, source) => {
  it('has a title, a publisher and a date', () => {
    expect(source.title.trim()).toBe(source.title);
    expect(source.title.length).toBeGreaterThan(5);
    expect(source.publisher.length).toBeGreaterThan(2);
    expect(source.date).toMatch(/^\d{4}(-\d{2}){0,2}$/);
    expect(printDate('ko', source.date)).toContain('년');
  });

  it('has an address that a browser can go to, or none', () => {
    if (source.address === undefined) return;
    const address = new URL(source.address);
    expect(address.protocol).toBe('https:');
    expect(address.hostname).toMatch(/^[\w-]+(\.[\w-]+)+$/);
    expect(address.username + address.password + address.port).toBe('');
    expect(source.address).not.toMatch(/\s/);
  });
});

describe('a date in print', () => {
  it.each([
    ['2025', '2025', '2025년'],
    ['2025-09', 'September 2025', '2025년 9월'],
    ['2025-09-24', 'September 24, 2025', '2025년 9월 24일'],
    ['2020/2024', '2020–2024', '2020년~2024년'],
    ['2025-10/2025-12', 'October–December 2025', '2025년 10월~12월'],
    ['2025-09-01/2025-11-14', 'September 1–November 14, 2025', '2025년 9월 1일~11월 14일'],
    ['2025-10-04/2026-01-02', 'October 4, 2025–January 2, 2026', '2025년 10월 4일~2026년 1월 2일'],
  ])('%s reads %s and %s', (iso, english, korean) => {
    expect(printDate('en', iso)).toBe(english);
    expect(printDate('ko', iso)).toBe(korean);
  });

  it.each(['2025-13', '2025-02-30', '25', 'May', ''])('refuses "%s"', (iso) => {
    expect(() => printDate('en', iso)).toThrow();
  });
});
