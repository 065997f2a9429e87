import { describe, expect, it } from 'vitest';
import { file, locales, page } from './site.ts';

const texts = (document: Document, name: string): string[] => [...document.querySelectorAll(name)].map((element) => element.textContent!.trim());

describe.each(locales)('the flat page in %s', (locale) => {
  const flat = page(`${locale}/print/index.html`);
  const essay = page(`${locale}/index.html`);

  it.each(['h1', 'h2', '[data-step] h3', '.prose', '.lead', '.verdict', '[data-description]', '.question', '.chart-title', '.note', '.challenges li', '.credits p'])('says what the essay says: %s', (name) => {
    const own = (document: Document): string[] => [...document.querySelectorAll(name)].filter((element) => element.id !== 'flat-contents').map((element) => element.textContent!.trim());
    expect(own(essay).length).toBeGreaterThan(0);
    expect(own(flat)).toEqual(own(essay));
  });

  it('shows each step in the essay’s own picture, named by its title', () => {
    const pictures = (document: Document): string[] => [...document.querySelectorAll('.still svg')].map((svg) => svg.innerHTML);
    expect(pictures(flat)).toEqual(pictures(essay));
    for (const svg of flat.querySelectorAll('.still svg')) expect(flat.getElementById(svg.getAttribute('aria-labelledby')!)).toBe(svg.closest('[data-step]')!.querySelector('h3'));
  });

  it('needs no script and has nothing to press', () => {
    expect(flat.querySelectorAll('script[src], script[type="module"], form, input, main button, .stage, [popovertarget]')).toHaveLength(0);
  });

  it('sends search engines to the essay', () => {
    expect(flat.querySelector('meta[name="robots"]')!.getAttribute('content')).toBe('noindex');
    expect(flat.querySelector('link[rel="canonical"]')!.getAttribute('href')).toMatch(new RegExp(`/${locale}/$`));
    expect(essay.querySelector('meta[name="robots"]')).toBeNull();
  });

  it('lists its chapters and steps, each link with its target', () => {
    const links = [...flat.querySelectorAll('.flat-contents a')];
    expect(links.map((link) => link.textContent)).toEqual(texts(flat, '.chapter-head h2, [data-step] h3'));
    for (const link of links) expect(flat.getElementById(link.getAttribute('href')!.slice(1))).not.toBeNull();
  });

  it('is led to from the essay', () => {
    expect(file(`${locale}/index.html`)).toContain(`href="/${locale}/print/"`);
  });
});
