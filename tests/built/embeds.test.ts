import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { file, locales, packed, page, size } from './site.ts';

const SCENES = ['financing', 'bathtub', 'cascade', 'duration'];
const plain = readdirSync(new URL('../../dist/plain/', import.meta.url));
const cases = locales.flatMap((locale) => SCENES.map((scene) => [locale, scene] as const));

describe.each(cases)('the %s embed of %s', (locale, scene) => {
  const html = file(`${locale}/embed/${scene}/index.html`);
  const document = page(`${locale}/embed/${scene}/index.html`);
  const essay = page(`${locale}/index.html`);

  it('is kept from search engines, which are led to the essay', () => {
    expect(document.querySelector('meta[name=robots]')!.getAttribute('content')).toBe('noindex');
    expect(new URL(document.querySelector('link[rel=canonical]')!.getAttribute('href')!)).toMatchObject({ pathname: `/${locale}/`, hash: expect.stringMatching(`^#${scene}/`) });
  });

  it('has the essay’s steps, in its words', () => {
    const told = (of: Document): string[][] => [...of.querySelectorAll(`[data-scene="${scene}"] [data-step]`)].map((step) => [step.id, ...['h3', '.prose', '[data-description]'].map((part) => step.querySelector(part)!.textContent!)]);
    expect(told(document)).toEqual(told(essay));
    expect(document.querySelectorAll('[data-scene]')).toHaveLength(1);
    expect(document.querySelectorAll('[data-guess], [data-knobs], [data-challenges]')).toHaveLength(3);
  });

  it('loads nothing that a frame without an origin could not: no module, no font file', () => {
    expect(html).not.toMatch(/type="?module|\.woff2|modulepreload/);
    for (const script of document.querySelectorAll('script[src]')) expect(script.getAttribute('src')).toMatch(/^\/plain\/[\w.-]+\.js$/);
    expect(document.querySelectorAll('script[src]')).toHaveLength(2);
  });

  it('is told of by oEmbed, and tells where', () => {
    const address = new URL(document.querySelector('link[type="application/json+oembed"]')!.getAttribute('href')!);
    const oembed = JSON.parse(file(address.pathname.slice(1))) as Record<string, unknown>;
    expect(oembed).toMatchObject({ type: 'rich', version: '1.0', title: expect.any(String), provider_name: expect.any(String), author_name: expect.any(String), width: expect.any(Number), height: expect.any(Number) });
    expect(oembed['html']).toContain(`/${locale}/embed/${scene}/"`);
    const card = page(`${locale}/figures/${scene}/index.html`);
    expect(card.querySelector('link[type="application/json+oembed"]')!.getAttribute('href')).toBe(address.href);
    expect(essay.querySelectorAll('link[type="application/json+oembed"]')).toHaveLength(1);
  });
});

describe('what an embed loads', () => {
  it('tells its height by a script of at most 2 kB', () => {
    const [script, ...more] = plain.filter((name) => name.startsWith('height.'));
    expect(more).toEqual([]);
    expect(size(`plain/${script}`)).toBeLessThanOrEqual(2000);
  });

  it('is one classic script below 55 kB packed, all scenes included', () => {
    const [script] = plain.filter((name) => name.startsWith('embed.'));
    expect(file(`plain/${script}`)).not.toMatch(/\bimport\s*[({"']|^export /m);
    expect(packed(`plain/${script}`)).toBeLessThanOrEqual(55_000);
  });
});
