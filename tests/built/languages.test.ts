import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, it } from 'vitest';
import { sources } from '../../src/data/sources/index.ts';
import { BEGUN } from '../fixtures/begun.ts';
import { buildLanguages, DIST, filesBelow, filesTouched } from '../fixtures/languages.ts';
import { PSEUDO } from '../fixtures/pseudo.ts';

beforeAll(buildLanguages, 600_000);

const htmlOf = (path: string): string => readFileSync(join(DIST, path), 'utf8');
const pagesOf = (tag: string): string[] => filesBelow(join(DIST, tag)).filter((path) => path.endsWith('.html')).map((path) => path.slice(DIST.length));

/** Nothing that is translated: elements, each with the reason. */
const APART = [
  // Read by machines.
  'script', 'style', 'meta:not([name="description"]):not([property$="title"]):not([property$="description"]):not([property$="alt"])',
  // Ids, addresses and values as they are typed.
  'code', '.citation-text',
  // Formulas.
  'math',
  // Each language by its own name, and how others call a term.
  'nav.languages', '.tongue-name b', '.entry-other',
  // The ids of units, by which translators know them.
  '[data-unit] > [dir="ltr"]',
].join(', ');

/** What stands in every language as it is: titles, publishers and authors of sources, longest first, and names. */
const NAMES = [
  ...Object.values(sources).flatMap((source) => Object.values(source).filter((value) => typeof value === 'string')),
  'CC BY 4.0',
  // What an address of the ledger may say.
  'verdict', 'supported', 'partly', 'contested', 'contradicted', 'definition',
].flatMap((name) => [name, ...name.split(/, | · | in /)]).filter((name) => /\p{L}{2}/u.test(name)).sort((a, b) => b.length - a.length);

/** Attributes that are read or spoken. */
const READ = ['aria-label', 'aria-description', 'aria-valuetext', 'alt', 'title', 'content', 'placeholder', 'data-description'];

/** The words of a page in Latin letters that are not marked as words from right to left; with `but`, only text that is not marked as being in that language. */
function latinWords(path: string, but?: string): string[] {
  const { document } = parseHTML(htmlOf(path));
  const found: string[] = [];
  const say = (text: string, where: Element): void => {
    const bare = NAMES.reduce((rest, name) => rest.replaceAll(name, ''), text.replace(/\u202e[^\u202c]*\u202c/g, '').replace(/https?:\S+/g, ''));
    if (/\p{Script=Latin}{2}/u.test(bare)) found.push(`${path} ${where.localName}${where.className ? `.${where.getAttribute('class')}` : ''}: ${text.trim().slice(0, 160)}`);
  };
  const walk = (element: Element): void => {
    // Titles and options cannot hold an element that says a language, nor can attributes.
    if (element.matches(APART) || (but && element.matches(`[lang="${but}"], title, option`))) return;
    if (!but) for (const name of READ) if (element.hasAttribute(name)) say(element.getAttribute(name)!, element);
    say([...element.childNodes].filter(({ nodeType }) => nodeType === 3).map(({ textContent }) => textContent).join(''), element);
    for (const child of element.children) walk(child);
  };
  walk(document.documentElement);
  return found;
}

describe('a language from right to left, made of English', () => {
  it('has a page for each English one', () => {
    expect(pagesOf('ar-XB').map((path) => path.replace('ar-XB', 'en'))).toEqual(pagesOf('en'));
  });

  it('has no word on any page that is not its own', () => {
    expect(pagesOf('ar-XB').flatMap((path) => latinWords(path))).toEqual([]);
  });
});

it.each(Object.keys(PSEUDO))('%s says its language and direction on every page', (tag) => {
  for (const path of pagesOf(tag)) {
    const { documentElement } = parseHTML(htmlOf(path)).document;
    expect([documentElement.lang, documentElement.dir], path).toEqual([tag, tag === 'ar-XB' ? 'rtl' : 'ltr']);
  }
});

describe.each(Object.entries(BEGUN))('%s, added by the command, with two strings and one step translated', (tag, { skip, contents, step }) => {
  const essay = (): Document => parseHTML(htmlOf(`${tag}/index.html`)).document;
  const languageAt = (element: Element): string | null => element.closest('[lang]')!.getAttribute('lang');

  it('took no file outside its folder and its records', () => {
    const its = filesTouched().filter((path) => !Object.keys(BEGUN).some((other) => other !== tag && (path.startsWith(`content/${other}/`) || path === `translations/${other}.json`)));
    expect(its.length).toBeGreaterThan(10);
    for (const path of its) expect(path).toMatch(new RegExp(`^(?:content/${tag}/|translations/${tag}\\.json$)`));
  });

  it('says them as its own', () => {
    const document = essay();
    expect(document.documentElement.lang).toBe(tag);
    expect(document.documentElement.dir).toBe(tag === 'he' ? 'rtl' : 'ltr');
    const [jump, list, told] = [document.querySelector('a[href="#essay"]')!, document.querySelector('[data-contents]')!, document.querySelector('[data-step="bathtub/tap"]')!];
    expect(jump.textContent).toContain(skip);
    expect(list.outerHTML).toContain(contents);
    expect(told.textContent).toContain(step.title);
    expect(told.textContent).toContain(step.text);
    const paragraph = [...told.querySelectorAll('p')].find(({ textContent }) => textContent.includes(step.text))!;
    for (const own of [jump, paragraph]) expect(languageAt(own)).toBe(tag);
  });

  it('is not offered yet: no menu, no list of languages for search engines, no sitemap leads there', () => {
    for (const path of ['en/index.html', 'ko/index.html', 'sitemap.xml']) expect(htmlOf(path), path).not.toMatch(new RegExp(`(?:href|hreflang)="(?:[^"]*/)?${tag}[/"]|/${tag}/`));
    expect(essay().querySelector('meta[name="robots"]')?.getAttribute('content')).toContain('noindex');
  });

  it('has all other words from English, each marked as such with its direction', () => {
    const document = essay();
    const step = document.querySelector('[data-step="bathtub/pipe"] .prose p')!;
    expect(step.textContent).toContain('Water can be made');
    expect([languageAt(step), step.closest('[lang]')!.getAttribute('dir')]).toEqual(['en', 'ltr']);
    for (const marked of document.querySelectorAll('[lang="en"][dir]')) expect(marked.getAttribute('dir')).toBe('ltr');
    expect(pagesOf(tag).flatMap((path) => latinWords(path, 'en'))).toEqual([]);
  });
});

