import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { claims } from '../../src/data/claims.ts';
import { project } from '../../src/data/project.ts';
import { scenes } from '../../src/scenes/all.ts';
import { guesses } from '../../src/scenes/guesses.ts';
import { minutesOf, plans } from '../../src/teach/plans.ts';
import { readAddress } from '../../src/stage/address.ts';
import { outlineOf, readOutline } from '../../src/stage/outline.ts';
import { file, locales, page } from './site.ts';

const outline = readOutline(outlineOf(Object.values(scenes)));
const teach = locales.map((locale) => page(`${locale}/teach/index.html`));
const ids = (document: Document, name: string): string[] => [...document.querySelectorAll(`[data-${name}]`)].map((element) => element.getAttribute(`data-${name}`)!);
const linksIn = (element: Element, locale: string): string[] => [...element.querySelectorAll('a.place')].map((link) => link.getAttribute('href')!.replace(`/${locale}/`, '/'));

describe.each(locales.map((locale, index) => [locale, teach[index]!] as const))('the teachers’ page in %s', (locale, document) => {
  it('has lessons of 15, 45 and 90 minutes, and every stage of them', () => {
    expect(Object.values(plans).map(minutesOf)).toEqual([15, 45, 90]);
    expect(ids(document, 'plan')).toEqual(Object.keys(plans));
    expect(ids(document, 'stage')).toEqual(Object.entries(plans).flatMap(([plan, { stages }]) => Object.keys(stages).map((stage) => `${plan}/${stage}`)));
    for (const plan of document.querySelectorAll('[data-plan]')) {
      const printed = [...plan.querySelectorAll('.stage-minutes b')].map((minutes) => Number(minutes.textContent));
      expect(printed.reduce((sum, minutes) => sum + minutes, 0)).toBe(parseInt(plan.querySelector('.plan-minutes')!.textContent!));
      expect(plan.querySelectorAll('.predict').length).toBeGreaterThan(0);
      expect(plan.querySelectorAll('.ask').length).toBeGreaterThan(0);
      expect(plan.querySelector('svg.figure > use, svg.figure > g, svg.figure > path')).not.toBeNull();
    }
  });

  it('leads only to places and states that the essay knows, with the version where a value is set', () => {
    const hrefs = [...document.querySelectorAll('a.place, .plan-still a')].map((link) => link.getAttribute('href')!);
    expect(hrefs.length).toBeGreaterThan(50);
    for (const href of hrefs) {
      const { pathname, search, hash } = new URL(href, 'https://example.org');
      if (pathname === `/${locale}/ledger/`) expect(Object.keys(claims)).toContain(hash.slice(1));
      else if (pathname !== `/${locale}/`) expect(file(`${pathname.slice(1)}index.html`)).toContain('data-card');
      else {
        const { place, faults } = readAddress(outline, search, hash);
        expect({ href, faults }).toEqual({ href, faults: [] });
        expect(place.scene).toBeDefined();
        if (search !== '') expect(search).toMatch(/[?&]v=\d/);
      }
    }
  });

  it('collects the four guesses and all challenges, and folds every answer', () => {
    expect(ids(document, 'prediction')).toEqual(Object.keys(guesses));
    for (const [id, scene] of Object.entries(scenes)) expect(document.querySelectorAll(`[data-challenge-row="${id}"] > ul > li`)).toHaveLength(scene.challenges.length);
    for (const each of document.querySelectorAll('[data-prediction], [data-question], [data-misconception]')) {
      expect(each.querySelectorAll('details.answer:not([open])')).toHaveLength(1);
      expect(each.querySelector('.answer-text')!.textContent!.length).toBeGreaterThan(30);
    }
    expect(document.body.textContent).not.toMatch(/NaN|undefined|\[object|\{\$|\*\*/);
  });

  it('is found: by the essay, by the other pages, by the other language and by search engines', () => {
    for (const from of [`${locale}/index.html`, `${locale}/ledger/index.html`, `${locale}/glossary/index.html`]) expect(page(from).querySelector(`a[href="/${locale}/teach/"]`), from).not.toBeNull();
    expect(document.querySelector('link[rel="canonical"]')!.getAttribute('href')).toMatch(new RegExp(`/${locale}/teach/$`));
    for (const other of locales) {
      expect(document.querySelector(`link[hreflang="${other}"]`)!.getAttribute('href')).toMatch(new RegExp(`/${other}/teach/$`));
      expect(document.querySelector(`a[data-language="${other}"]`)!.getAttribute('href')).toBe(`/${other}/teach/`);
    }
  });
});

it('both languages have the same parts, links, numbers and cues', () => {
  const [english, korean] = teach as [Document, Document];
  for (const name of ['sheet', 'plan', 'stage', 'question', 'misconception', 'prediction', 'fact', 'reading']) expect(ids(korean, name).toSorted(), name).toEqual(ids(english, name).toSorted());
  for (const selector of ['[data-stage]', '[data-question]', '[data-misconception]', '[data-sheet]']) {
    const [own, others] = teach.map((document) => [...document.querySelectorAll(selector)]) as [Element[], Element[]];
    expect(others.map((element) => linksIn(element, 'ko').toSorted())).toEqual(own.map((element) => linksIn(element, 'en').toSorted()));
    for (const cue of ['.ask', '.predict', '.answer']) expect(others.map((element) => element.querySelectorAll(cue).length), cue).toEqual(own.map((element) => element.querySelectorAll(cue).length));
  }
  expect(korean.querySelectorAll('.goals li').length).toBe(english.querySelectorAll('.goals li').length);
});

describe('for machines that read', () => {
  const dataOf = (path: string): Record<string, unknown> => JSON.parse(page(path).querySelector('script[type="application/ld+json"]')!.textContent!) as Record<string, unknown>;
  const address = /^https?:\/\/\S+$/;
  const duration = /^PT\d+M$/;

  it.each(locales)('the %s essay is an Article, in few bytes', (locale) => {
    const data = dataOf(`${locale}/index.html`);
    expect(data).toMatchObject({ '@context': 'https://schema.org', '@type': 'Article', inLanguage: locale, license: project.license, author: { '@type': 'Organization', name: project.author } });
    expect(data['headline']).toMatch(/\S/);
    expect(data['url']).toMatch(new RegExp(`/${locale}/$`));
    expect(JSON.stringify(data).length).toBeLessThan(600);
  });

  it.each(locales.flatMap((locale) => ['teach', ...Object.keys(scenes).map((scene) => `figures/${scene}`)].map((path) => [locale, path] as const)))('%s/%s/ is a LearningResource', (locale, path) => {
    const data = dataOf(`${locale}/${path}/index.html`);
    expect(data).toMatchObject({ '@context': 'https://schema.org', '@type': 'LearningResource', inLanguage: locale, license: project.license, isAccessibleForFree: true });
    for (const name of ['name', 'description', 'educationalLevel', 'learningResourceType']) expect(data[name], name).toMatch(/\S/);
    expect(data['url']).toMatch(new RegExp(`/${locale}/${path}/$`));
    expect(data['timeRequired']).toMatch(duration);
    expect((data['teaches'] as string[]).every((goal) => goal.length > 5)).toBe(true);
    for (const work of [data['isBasedOn']].flat() as Array<string | { url?: string; name: string }>) {
      if (typeof work === 'string') expect(work).toMatch(address);
      else expect(work.name).toMatch(/\S/);
    }
  });

  it.each(locales)('the %s lessons are parts of the teachers’ page', (locale) => {
    const parts = dataOf(`${locale}/teach/index.html`)['hasPart'] as Array<Record<string, string>>;
    expect(parts.map(({ timeRequired }) => timeRequired)).toEqual(['PT15M', 'PT45M', 'PT90M']);
    for (const { url } of parts) expect(page(`${locale}/teach/index.html`).getElementById(new URL(url!).hash.slice(1))).not.toBeNull();
  });
});

describe('citing', () => {
  const cff = parse(readFileSync('CITATION.cff', 'utf8')) as Record<string, unknown>;

  it('CITATION.cff has what the format asks for, names no person, and agrees with package.json and LICENSE', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    const license = readFileSync('LICENSE', 'utf8');
    expect(cff).toMatchObject({ 'cff-version': '1.2.0', type: 'software', version, authors: [{ name: project.author }], license: ['MIT', 'CC-BY-4.0'] });
    for (const name of ['message', 'title', 'abstract']) expect(cff[name]).toMatch(/\S/);
    const known = ['abstract', 'authors', 'cff-version', 'commit', 'contact', 'date-released', 'doi', 'identifiers', 'keywords', 'license', 'license-url', 'message', 'preferred-citation', 'references', 'repository', 'repository-artifact', 'repository-code', 'title', 'type', 'url', 'version'];
    expect(Object.keys(cff).filter((name) => !known.includes(name))).toEqual([]);
    expect(license).toContain('MIT License');
    expect(license).toContain(project.license);
    expect(license).toContain(`Copyright (c) ${project.year} the authors of ${project.author}`);
    expect(project.version).toBe(version);
  });

  it.each(locales.flatMap((locale) => ['teach', ...Object.keys(scenes).map((scene) => `figures/${scene}`)].map((path) => [locale, path] as const)))('%s/%s/ says how, without scripts too', (locale, path) => {
    const section = page(`${locale}/${path}/index.html`).querySelector('[data-cite]')!;
    const [plain, bibtex] = ['plain', 'bibtex'].map((name) => section.querySelector(`[data-citation="${name}"]`)!.textContent!) as [string, string];
    for (const text of [plain, bibtex]) {
      expect(text).toContain(`/${locale}/${path}/`);
      expect(text).toContain(project.version);
      expect(text).toContain(String(project.year));
    }
    expect(bibtex).toMatch(/^@misc\{[\w-]+,\n( {2}\w+ = \{.+\},?\n)+\}$/);
    expect(plain + bibtex).not.toMatch(/[\uE000\uE001]|urldate|Retrieved|열람/);
    expect([...section.querySelectorAll('button')].every((button) => button.hasAttribute('hidden'))).toBe(true);
  });
});
