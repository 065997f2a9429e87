import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { file, locales, packed, page, pages, scriptsOf, sheetsOf, size } from './site.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Astro writes void elements, attribute quotes and white space its own way.
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'long-title': 'off',
    'no-inline-style': 'error',
    // Ids such as "financing/slack" are the addresses of steps.
    'valid-id': ['error', { relaxed: true }],
    'prefer-native-element': 'off',
    'require-sri': 'off',
    'no-raw-characters': 'off',
    // Knobs act as they are turned: there is nothing to submit.
    'wcag/h32': 'off',
  },
});

describe.each(pages().map((path) => [path]))('%s', (path) => {
  it('is valid HTML', async () => {
    const report = await validator.validateString(file(path));
    const messages = report.results.flatMap((result) => result.messages.filter((m) => m.severity === 2).map((m) => `${m.line}:${m.column} ${m.ruleId} ${m.message}`));
    expect(messages).toEqual([]);
  });

  it('asks nothing of other hosts', () => {
    const document = page(path);
    const wanted = [...document.querySelectorAll('[src], link[rel=stylesheet], link[rel=preload], link[rel=icon], link[rel=apple-touch-icon], link[rel=manifest], link[rel=modulepreload]')];
    for (const element of wanted) expect(element.getAttribute('src') ?? element.getAttribute('href')).toMatch(/^\/(?!\/)/);
  });

  it('forbids everything that it does not need', () => {
    const meta = page(path).querySelector('meta[http-equiv="content-security-policy"]')!;
    const policy = meta.getAttribute('content')!;
    expect(meta.previousElementSibling!.getAttribute('charset')).toBe('utf-8');
    expect(policy).toMatch(/^default-src 'none'; script-src 'self'/);
    expect(policy).toContain("base-uri 'none'; form-action 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(policy.includes('data:')).toBe(path.includes('/embed/'));
  });
});

describe('weight', () => {
  /** What a reader may ask for, with its limit in bytes; it is not loaded before. */
  const ON_DEMAND: Readonly<Record<string, number>> = { books: 3_000, faults: 600, field: 200, hand: 2_700, readings: 800 };
  const asked = (path: string): string | undefined => Object.keys(ON_DEMAND).find((name) => path.startsWith(`_astro/${name}.`));

  it.each(locales)('the scripts that reading the %s essay loads stay below 48.2 kB packed, all scenes included', (locale) => {
    const scripts = scriptsOf(file(`${locale}/index.html`)).filter((path) => !asked(path));
    expect(scripts.some((path) => path.includes('scenes'))).toBe(true);
    expect(scripts.reduce((sum, path) => sum + packed(path), 0)).toBeLessThanOrEqual(48_210);
  });

  it.each(locales)('what a reader of the %s essay may ask for besides stays small', (locale) => {
    const scripts = scriptsOf(file(`${locale}/index.html`)).filter(asked);
    expect(scripts.map(asked).toSorted()).toEqual(Object.keys(ON_DEMAND));
    for (const path of scripts) expect(packed(path), path).toBeLessThanOrEqual(ON_DEMAND[asked(path)!]!);
  });

  it.each([['ko', 88_200], ['en', 83_900]] as const)('the %s essay, its styles included, stays in its budget', (locale, budget) => {
    expect(packed(`${locale}/index.html`)).toBeLessThanOrEqual(budget);
  });

  it('no style sheet and no script stands between a page and its first paint', () => {
    for (const path of pages().filter((name) => !name.includes('/embed/'))) {
      expect(sheetsOf(file(path)), path).toEqual([]);
      expect(file(path), path).not.toMatch(/<script src=/);
    }
  });

  it.each([['ko', 200_000], ['en', 30_000]] as const)('the fonts of the %s essay stay in their budget', (locale, budget) => {
    const named = (pattern: RegExp): Set<string> => new Set([...file(`${locale}/index.html`).matchAll(pattern)].map(([, path]) => path!));
    const fonts = named(/url\("?\/([^")]+\.woff2)/g);
    expect(fonts.size).toBe(3);
    expect(named(/<link rel="preload" href="\/([^"]+)"/g), 'asked for in the head').toEqual(fonts);
    expect([...fonts].reduce((sum, path) => sum + size(path), 0)).toBeLessThanOrEqual(budget);
  });
});
