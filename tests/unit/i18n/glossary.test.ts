import { describe, expect, it } from 'vitest';
import { glossary, type TermId } from '../../../src/data/glossary.ts';
import { glossaryOf, termWords } from '../../../src/i18n/glossary.ts';
import { initialOf } from '../../../src/i18n/initial.ts';
import { locales, messagesOf } from '../../../src/i18n/locales.ts';

const ids = Object.keys(glossary) as TermId[];
/** Most letters of a definition: what a note can hold on a phone. Hangul says more with fewer. */
const LONGEST: Readonly<Record<string, number>> = { en: 200, ko: 120 };

describe('the glossary', () => {
  it.each(locales)('says in %s what each term means, and no other', (locale) => {
    expect(Object.keys(messagesOf(locale, 'glossary')).sort()).toEqual([...ids].sort());
  });

  it.each(locales)('defines every term in %s in one sentence or two', (locale) => {
    for (const id of ids) {
      const { term, also, means } = termWords(locale, id);
      expect(term, id).toMatch(/\S/);
      expect(means, id).toMatch(/\S.*\.$/);
      expect(means.length, id).toBeLessThanOrEqual(LONGEST[locale] ?? 200);
      expect(means.split(/(?<=[.?!]) /).length, id).toBeLessThanOrEqual(3);
      expect(also?.split(', ') ?? [], id).not.toContain(term);
    }
  });

  it.each(locales)('has no two terms of one name in %s', (locale) => {
    const names = ids.map((id) => termWords(locale, id).term);
    expect(new Set(names).size).toBe(names.length);
  });

  it('leads from every term to others, each once and never to itself', () => {
    for (const id of ids) {
      const { see } = glossary[id];
      expect(see.length, id).toBeGreaterThan(0);
      expect(new Set(see).size, id).toBe(see.length);
      expect(see, id).not.toContain(id);
      for (const next of see) expect(ids).toContain(next);
    }
  });

  it.each([['ko', 'ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ'], ['en', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ']])('is sorted in %s as its dictionaries are, each letter once', (locale, alphabet) => {
    const initials = glossaryOf(locale).map(({ initial }) => initial);
    expect(initials).toEqual([...alphabet].filter((letter) => initials.includes(letter)));
    const { compare } = new Intl.Collator(locale);
    const terms = glossaryOf(locale).flatMap(({ terms: under }) => under.map(({ term }) => term));
    expect(terms).toEqual([...terms].sort(compare));
    expect(terms).toHaveLength(ids.length);
  });

  it.each([['ko', '듀레이션', 'ㄷ'], ['ko', '까닭', 'ㄱ'], ['ko', '힘', 'ㅎ'], ['en', 'yield', 'Y'], ['fr', 'équité', 'E']])('files in %s %s under %s', (locale, word, initial) => {
    expect(initialOf(locale, word)).toBe(initial);
  });
});
