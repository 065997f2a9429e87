import { describe, expect, it } from 'vitest';
import { headersOf, rulesIn } from '../../scripts/host/headers.ts';
import { headersFor } from '../../src/integrations/headers.ts';
import { file, files, pages } from './site.ts';

const rules = rulesIn(file('_headers'));

const headerOf = (address: string, name: string): string | undefined => headersOf(rules, address).find(([candidate]) => candidate === name)?.[1];
const addressesOf = (path: string): string[] => [`/${path}`, `/${path.replace(/(^|\/)index\.html$/, '$1')}`];

describe('the headers of the static hosts', () => {
  it('never give one header twice: hosts would join the two', () => {
    for (const path of files()) {
      for (const address of addressesOf(path)) {
        const names = headersOf(rules, address).map(([name]) => name);
        expect(new Set(names).size, address).toBe(names.length);
      }
    }
  });

  it('stay few enough for Cloudflare, however many languages there are', () => {
    expect(rules.length).toBeLessThan(100);
    const many = Array.from({ length: 40 }, (_, i) => pages().map((path) => path.replace(/^en\//, `l${i}/`))).flat();
    expect(rulesIn(headersFor([...pages(), ...many], '/'))).toHaveLength(rules.length);
  });

  it('name the base of a site that is not at the root', () => {
    for (const { pattern } of rulesIn(headersFor(pages(), '/some/base'))) expect(pattern).toMatch(/^\/some\/base\//);
  });
});

describe.each(pages().flatMap(addressesOf).map((address) => [address]))('%s', (address) => {
  const embed = address.includes('/embed/');

  it(embed ? 'may stand in any page' : 'may stand in no other page', () => {
    expect(headerOf(address, 'Content-Security-Policy')).toBe(embed ? undefined : "frame-ancestors 'none'");
    expect(headerOf(address, 'X-Frame-Options')).toBe(embed ? undefined : 'DENY');
  });

  it('is asked for anew, as what it says, without telling more than needed', () => {
    expect(headerOf(address, 'Cache-Control')).toBe('no-cache');
    expect(headerOf(address, 'X-Content-Type-Options')).toBe('nosniff');
    expect(headerOf(address, 'Referrer-Policy')).toBe('strict-origin-when-cross-origin');
    expect(headerOf(address, 'Permissions-Policy')).toContain('geolocation=()');
  });
});

describe('what pages load', () => {
  it('is kept for good where its name holds a hash, and nothing else is', () => {
    for (const path of files().filter((name) => !name.endsWith('.html'))) {
      const hashed = /^(_astro|plain)\//.test(path);
      expect(headerOf(`/${path}`, 'Cache-Control')?.includes('immutable') ?? false, path).toBe(hashed);
      if (hashed) expect(path).toMatch(/[.\/-][\w-]{8,}\.(js|css|woff2)$/);
    }
    expect(headerOf('/sw.js', 'Cache-Control')).toBe('no-cache');
  });

  it('is given to every page where it is meant for every page', () => {
    for (const path of files().filter((name) => /^(data|oembed)\//.test(name))) expect(headerOf(`/${path}`, 'Access-Control-Allow-Origin'), path).toBe('*');
  });
});
