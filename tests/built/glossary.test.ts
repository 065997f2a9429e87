import { describe, expect, it } from 'vitest';
import { glossary } from '../../src/data/glossary.ts';
import { locales, page, pages } from './site.ts';

describe.each(locales)('the glossary in %s', (locale) => {
  const document = page(`${locale}/glossary/index.html`);
  const essay = page(`${locale}/index.html`);
  const entries = [...document.querySelectorAll('.entry')];

  it('has every term at an address of its own, with its name in the other language and what it means', () => {
    expect(entries.map(({ id }) => id).sort()).toEqual(Object.keys(glossary).sort());
    for (const entry of entries) {
      expect(entry.querySelector('dfn')!.textContent, entry.id).toMatch(/\S/);
      expect(entry.querySelector('dd > p')!.textContent, entry.id).toMatch(/\.$/);
      expect(entry.querySelector('[hreflang]')!.getAttribute('href'), entry.id).toBe(`/${locale === 'ko' ? 'en' : 'ko'}/glossary/#${entry.id}`);
    }
  });

  it('leads to terms, letters and places of the essay that are there', () => {
    const ids = [...document.querySelectorAll('[id]')].map((element) => element.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const link of document.querySelectorAll('main a[href^="#"]')) expect(ids).toContain(decodeURIComponent(link.getAttribute('href')!.slice(1)));
    const places = [...document.querySelectorAll(`.entry a[href^="/${locale}/#"]`)].map((link) => link.getAttribute('href')!.split('#')[1]!);
    expect(places).toHaveLength(Object.values(glossary).filter(({ where }) => where).length);
    for (const place of places) expect(essay.getElementById(place), place).not.toBeNull();
  });

  it('tells machines the same terms', () => {
    const data = JSON.parse(document.querySelector('script[type="application/ld+json"]')!.textContent!) as { hasDefinedTerm: Array<{ termCode: string; description: string }> };
    expect(data.hasDefinedTerm.map(({ termCode, description }) => [termCode, description])).toEqual(entries.map((entry) => [entry.id, entry.querySelector('dd > p')!.textContent]));
  });

  it('is led to from the essay', () => {
    expect(essay.querySelector(`.credits a[href="/${locale}/glossary/"]`)).not.toBeNull();
  });
});

describe.each(locales)('the terms marked in %s', (locale) => {
  it.each(pages().filter((path) => path.startsWith(`${locale}/`)))('have one note each, which leads to the glossary: %s', (path) => {
    const document = page(path);
    const marked = new Set([...document.querySelectorAll('.term')].map((button) => button.getAttribute('popovertarget') ?? button.getAttribute('href')!.slice(1)));
    expect([...document.querySelectorAll('.notes-terms .note')].map(({ id }) => id)).toEqual([...marked]);
    for (const id of marked) expect(document.querySelector(`[id="${id}"] a`)!.getAttribute('href')).toBe(`/${locale}/glossary/#${id.replace('term-', '')}`);
  });
});
