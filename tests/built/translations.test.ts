import { describe, expect, it } from 'vitest';
import { placeOfUnit } from '../../src/i18n/place-of-unit.ts';
import { allEntries, catalogOf } from '../../src/translation/catalog.ts';
import { readTexts } from '../../src/translation/disk.ts';
import { unitsOf } from '../../src/translation/units.ts';
import { locales, page, pages } from './site.ts';

const catalog = catalogOf(readTexts(), unitsOf);

describe.each(locales)('how far %s is', (locale) => {
  const document = page(`${locale}/translations/index.html`);

  it('is told of every language, with a way to its own page', () => {
    const rows = [...document.querySelectorAll('[data-tongue]')];
    expect(rows.map((row) => row.getAttribute('data-tongue'))).toEqual(catalog.locales);
    for (const row of rows) {
      const tag = row.getAttribute('data-tongue')!;
      expect(row.querySelector('a')!.getAttribute('href')).toBe(`/${tag}/translations/`);
      expect(row.querySelector('b')!.getAttribute('lang')).toBe(tag);
      expect(row.querySelector('.tongue-done')!.textContent).toMatch(/\d+%/);
    }
  });

  it('is told of every file, with each text that nobody has reviewed', () => {
    expect([...document.querySelectorAll('[data-file]')].map((row) => row.getAttribute('data-file'))).toEqual(catalog.files(catalog.records(locale).source).filter((file) => catalog.entries(locale, file).length > 0));
    const left = allEntries(catalog, locale).filter(({ state }) => state !== 'reviewed');
    expect([...document.querySelectorAll('[data-unit]')].map((item) => [item.getAttribute('data-unit'), item.getAttribute('data-state')])).toEqual(left.map(({ id, state }) => [id, state]));
  });

  it('is led to from the essay, and search engines are led to it', () => {
    expect(page(`${locale}/index.html`).querySelector(`.credits a[href="/${locale}/translations/"]`)).not.toBeNull();
    expect(document.querySelector('meta[name=robots]')).toBeNull();
  });
});

describe('a unit', () => {
  const places = [...new Set(allEntries(catalog, 'en').flatMap(({ id }) => placeOfUnit(id) ?? []))];

  it('shows at a place that is there', () => {
    const ids = new Map<string, ReadonlySet<string>>();
    expect(places.length).toBeGreaterThan(100);
    for (const place of places) {
      const [path, id] = place.split('#') as [string, string?];
      if (!ids.has(path)) ids.set(path, new Set([...page(`en/${path}index.html`).querySelectorAll('[id]')].map((element) => element.id)));
      if (id !== undefined) expect(ids.get(path)!.has(id), place).toBe(true);
    }
  });

  it('of a step shows at the step, of a term in the glossary, of a claim in the ledger', () => {
    expect(placeOfUnit('essay/03-bathtub.mdx#bathtub/tap')).toBe('#bathtub/tap');
    expect(placeOfUnit('figures/bathtub.yaml#descriptions.tap')).toBe('#bathtub/tap');
    expect(placeOfUnit('glossary.yaml#capex.means')).toBe('glossary/#capex');
    expect(placeOfUnit('claims.yaml#c10.claim')).toBe('ledger/#c10');
    expect(placeOfUnit('strings.yaml#site.name')).toBeUndefined();
  });
});

describe('the languages', () => {
  const published = locales;

  it.each(pages().filter((path) => locales.some((locale) => path.startsWith(`${locale}/`)) && !path.includes('/embed/')))('that %s leads to are those that are published', (path) => {
    const document = page(path);
    const [locale] = path.split('/');
    expect([...document.querySelectorAll('link[hreflang]')].map((link) => link.getAttribute('hreflang'))).toEqual([...published, 'x-default']);
    const menu = [...document.querySelectorAll('.languages a')];
    if (menu.length > 0) expect(menu.map((link) => [link.getAttribute('data-language'), link.getAttribute('aria-current')])).toEqual(published.map((tag) => [tag, tag === locale ? 'page' : null]));
    expect(document.querySelector('.untranslated, link[href*=untranslated]'), 'nothing is missing, and nothing is said').toBeNull();
  });
});
