import { describe, expect, it } from 'vitest';
import { type Claim, type ClaimId, claims } from '../../src/data/claims.ts';
import { sources, type SourceId } from '../../src/data/sources/index.ts';
import { readings } from '../../src/i18n/claims.ts';
import { printedFacts } from '../../src/i18n/facts.ts';
import { file, locales, page, scriptsOf } from './site.ts';

const all = Object.entries(claims) as Array<[ClaimId, Claim]>;
const ids = (document: Document): string[] => [...document.querySelectorAll('[data-claim]')].map((element) => element.id);
const spaces = (text: string): string => text.replace(/[\s\u2060]+/g, ' ').trim();

describe.each(locales)('the ledger in %s', (locale) => {
  const document = page(`${locale}/ledger/index.html`);
  const essay = page(`${locale}/index.html`);
  const other = locale === 'ko' ? 'en' : 'ko';

  it('has the rows of the essay’s claims, in its order and in the other language’s', () => {
    expect(ids(document)).toEqual(ids(essay));
    expect(ids(document)).toEqual(ids(page(`${other}/ledger/index.html`)));
  });

  it.each(all)('tells %s with its verdict, both sides and every source', (id, claim) => {
    const row = document.querySelector(`#${id}`)!;
    expect(row.getAttribute('data-verdict')).toBe(claim.verdict);
    expect(row.querySelector('.stamp')!.getAttribute('data-verdict')).toBe(claim.verdict);
    expect(row.querySelector('h3')!.textContent!.length).toBeGreaterThan(15);
    for (const side of ['for', 'against'] as const) {
      const evidence = claim[side];
      const section = row.querySelector(`[data-side="${side}"]`)!;
      if ('none' in evidence) {
        expect(section.querySelector('[data-none]')!.textContent!.length).toBeGreaterThan(10);
        continue;
      }
      expect(spaces(section.querySelector('p')!.textContent!).length).toBeGreaterThan(80);
      const told = [...section.querySelectorAll('[data-source]')].map((source) => source.getAttribute('data-source')!);
      expect(told).toEqual(readings(locale, evidence).flatMap((reading) => reading.sources));
      for (const source of section.querySelectorAll('[data-source]')) {
        const { title, address } = sources[source.getAttribute('data-source') as SourceId] as { title: string; address?: string };
        expect(source.textContent).toContain(title);
        expect(source.querySelector('a')?.getAttribute('href')).toBe(address);
      }
    }
  });

  it('takes every number from the facts', () => {
    const printed = printedFacts(locale);
    const numbers = [...document.querySelectorAll('[data-claim] [data-fact]')];
    expect(numbers.length).toBeGreaterThan(60);
    for (const number of numbers) expect(spaces(number.textContent!)).toBe(spaces(printed[number.getAttribute('data-fact') as keyof typeof printed]));
  });

  it('leads from every claim in the essay to its row, and back', () => {
    for (const [id] of all) {
      expect(essay.querySelectorAll(`#${id} a[href="/${locale}/ledger/#${id}"]`)).toHaveLength(1);
      expect(document.querySelectorAll(`#${id} a[href="/${locale}/#${id}"]`)).toHaveLength(1);
      expect(document.querySelectorAll(`#${id} a[href="#${id}"]`)).toHaveLength(1);
    }
    expect(essay.querySelector(`[data-contents] a[href="/${locale}/ledger/"]`)).not.toBeNull();
  });

  it('counts the verdicts at its head and in the essay, a tile for every claim', () => {
    for (const [place, at] of [[document, ''], [essay, `/${locale}/ledger/`]] as const) {
      const tiles = [...place.querySelectorAll('[data-tally] .tiles a')];
      expect(tiles.map((tile) => tile.getAttribute('href')).toSorted()).toEqual(all.map(([id]) => `${at}#${id}`).toSorted());
      for (const list of place.querySelectorAll('[data-tally] .tiles')) {
        const verdict = list.getAttribute('data-verdict')!;
        const expected = all.filter(([, claim]) => claim.verdict === verdict).map(([id]) => id);
        expect([...list.querySelectorAll('a')].map((tile) => tile.getAttribute('href')!.split('#')[1])).toEqual(expected);
        expect(list.closest('tr')!.querySelector('.tally-count')!.textContent).toBe(String(expected.length));
      }
    }
  });

  it('says what page it is, and where it is in the other language', () => {
    expect(document.querySelector('title')!.textContent).toContain(document.querySelector('h1')!.textContent!);
    expect(document.querySelector('meta[name="description"]')!.getAttribute('content')!.length).toBeGreaterThan(40);
    expect(document.querySelector('link[rel="canonical"]')!.getAttribute('href')).toMatch(new RegExp(`/${locale}/ledger/$`));
    expect(document.querySelector(`link[hreflang="${other}"]`)!.getAttribute('href')).toMatch(new RegExp(`/${other}/ledger/$`));
    expect(document.querySelector(`a[data-language="${other}"]`)!.getAttribute('href')).toBe(`/${other}/ledger/`);
    expect(document.querySelector('meta[name="robots"]')).toBeNull();
  });

  it('dates what has happened since in the row it concerns', () => {
    const since = document.querySelector('#c14')!.textContent!;
    for (const day of ['day.confirmed', 'day.sworn'] as const) expect(spaces(since)).toContain(spaces(printedFacts(locale)[day]));
  });

  it('loads no script of the scenes', () => {
    expect(scriptsOf(file(`${locale}/ledger/index.html`)).some((path) => path.includes('scenes'))).toBe(false);
  });
});
