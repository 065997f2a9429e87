import { describe, expect, it } from 'vitest';
import { claims } from '../../src/data/claims.ts';
import { locales, page } from './site.ts';

const ids = (document: Document, name: string): string[] =>
  [...document.querySelectorAll(`[data-${name}]`)].map((element) => element.getAttribute(`data-${name}`)!);

const [english, korean] = locales.map((locale) => page(`${locale}/index.html`)) as [Document, Document];

describe.each([['English', english, 'en'], ['Korean', korean, 'ko']] as const)('the %s essay', (_name, document, locale) => {
  it('says its language', () => {
    expect(document.documentElement.getAttribute('lang')).toBe(locale);
    expect(document.documentElement.getAttribute('dir')).toBe('ltr');
    expect(document.documentElement.getAttribute('data-script')).toBe({ en: 'Latn', ko: 'Kore' }[locale]);
  });

  it('has four scenes and at least 22 steps', () => {
    expect(ids(document, 'scene')).toEqual(['financing', 'bathtub', 'cascade', 'duration']);
    expect(ids(document, 'step').length).toBeGreaterThanOrEqual(22);
  });

  it('states every claim once, with its verdict', () => {
    expect(ids(document, 'claim')).toEqual(Object.keys(claims));
    for (const [id, { chapter, verdict }] of Object.entries(claims)) {
      const claim = document.querySelector(`[data-claim="${id}"]`)!;
      expect(claim.closest('[data-chapter]')?.getAttribute('data-chapter') ?? 'opening').toBe(chapter);
      expect(claim.querySelector('.stamp')!.getAttribute('data-verdict')).toBe(verdict);
      expect(claim.querySelector('.verdict p')!.textContent!.length).toBeGreaterThan(10);
    }
  });

  it('has a picture and a description in words at every step', () => {
    for (const step of document.querySelectorAll('[data-step]')) {
      expect(step.querySelectorAll('.still svg > *').length, step.id).toBeGreaterThan(3);
      expect(step.querySelector('[data-description]')!.textContent!.length, step.id).toBeGreaterThan(40);
    }
  });

  it('asks one guess before every story, with its answer and a reason for whoever runs no script', () => {
    for (const scene of document.querySelectorAll('[data-scene]')) {
      const id = scene.getAttribute('data-scene')!;
      const forms = [...document.querySelectorAll(`[data-guess="${id}"]`)];
      expect(forms).toHaveLength(1);
      expect(forms[0]!.closest('[data-scene]')).toBe(scene);
      const answer = forms[0]!.getAttribute('data-answer')!;
      expect(forms[0]!.querySelector('details .plain')!.textContent).toContain(answer);
      expect(forms[0]!.querySelector('[data-why]')!.textContent!.length).toBeGreaterThan(20);
      // Document order: the lead, the guess, the first step.
      const order = [...scene.querySelectorAll('.lead, [data-guess], [data-step]')].map((element) => element.getAttribute('class'));
      expect(order.slice(0, 3)).toEqual(['lead', 'guess', 'step']);
    }
  });

  it('sets two or three challenges in every “your turn”, each with its ways, none found yet', () => {
    for (const id of ids(document, 'scene')) {
      const lists = [...document.querySelectorAll(`[data-challenges="${id}"]`)];
      expect(lists).toHaveLength(1);
      expect(lists[0]!.closest('[data-step]')!.id).toBe(`${id}/your-turn`);
      const challenges = [...lists[0]!.querySelectorAll('[data-challenge]')];
      expect(challenges.length).toBeGreaterThanOrEqual(2);
      expect(challenges.length).toBeLessThanOrEqual(3);
      for (const challenge of challenges) expect(challenge.querySelectorAll('[data-way]').length).toBeGreaterThan(0);
      expect(lists[0]!.querySelectorAll('.met, .found')).toHaveLength(0);
    }
  });

  it('prints every number: no placeholder, NaN, or undefined is left', () => {
    const text = document.body.textContent!;
    expect(text).not.toMatch(/NaN|undefined|\[object|\{\$/);
    expect(text).not.toContain('**');
  });

  it('gives every step and claim an address of its own', () => {
    const all = [...document.querySelectorAll('[id]')].map((element) => element.id);
    expect(new Set(all).size).toBe(all.length);
    for (const step of ids(document, 'step')) expect(document.getElementById(step)).not.toBeNull();
  });

  it('lists every chapter and every step once in its contents, by their own titles', () => {
    const listed = [...document.querySelectorAll('[data-contents] ol a')].map((link) => [link.getAttribute('href')!.slice(1), link.querySelector('.contents-name')!.textContent]);
    const chapters = [...document.querySelectorAll('[data-chapter]')].flatMap((chapter) => [
      [`chapter-${chapter.getAttribute('data-chapter')}`, chapter.querySelector('h2')!.textContent],
      ...[...chapter.querySelectorAll('[data-step]')].map((step) => [step.id, step.querySelector('h3')!.textContent]),
    ]);
    expect(listed).toEqual([['essay', document.querySelector('h1')!.textContent], ...chapters]);
  });

  it('credits its source and says that it is independent and no advice', () => {
    const credits = document.querySelector('.credits')!.textContent!;
    for (const name of ['plur daddy', 'AididiaoJP', 'TechFlow', 'MIT', 'CC BY 4.0']) expect(credits).toContain(name);
  });

  it('leads to the other language', () => {
    const other = locale === 'ko' ? 'en' : 'ko';
    expect(document.querySelector(`a[data-language="${other}"]`)!.getAttribute('href')).toBe(`/${other}/`);
    expect(document.querySelector(`link[hreflang="${other}"]`)!.getAttribute('href')).toContain(`/${other}/`);
    expect(document.querySelector('link[hreflang="x-default"]')).not.toBeNull();
  });
});

describe('the two languages', () => {
  it.each(['scene', 'step', 'guess', 'answer', 'challenge', 'way'])('have the same %s ids in the same order', (name) => {
    expect(ids(korean, name)).toEqual(ids(english, name));
  });

  it('state the same claims in the same order', () => {
    expect(ids(korean, 'claim')).toEqual(ids(english, 'claim'));
  });
});

describe('the open books', () => {
  it.each(['financing', 'bathtub', 'cascade', 'duration'])('of %s leak nothing', (scene) => {
    const residual = english.querySelector(`[data-books="${scene}"] [data-residual]`)!;
    expect(Number(residual.getAttribute('data-residual'))).toBeLessThan(1e-9);
  });

  it('of the two borrowers show both matrices of both, and every sum in them is zero', () => {
    const sheets = [...english.querySelectorAll('[data-books="financing"] table')];
    expect(sheets).toHaveLength(4);
    for (const sheet of sheets) {
      const sums = [...sheet.querySelectorAll('td.sum, tr.sum td')].map((cell) => cell.textContent).filter((text) => text !== '');
      expect(new Set(sums)).toEqual(new Set(['0']));
    }
  });
});
