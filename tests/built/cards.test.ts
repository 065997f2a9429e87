import { describe, expect, it } from 'vitest';
import { guides, PARTS } from '../../src/guides/index.ts';
import { references } from '../../src/models/references/index.ts';
import { scenes } from '../../src/scenes/all.ts';
import { breaks } from '../../src/scenes/breaks.ts';
import type { SceneId } from '../../src/scenes/scene.ts';
import { readSetup } from '../../src/lab/address.ts';
import { statesOf } from '../../src/lab/presets.ts';
import { solutions } from '../../src/scenes/solutions.ts';
import { readOutline } from '../../src/stage/outline.ts';
import { file, locales, page, scriptsOf } from './site.ts';

const ids = (document: Document, name: string): string[] => [...document.querySelectorAll(`[data-${name}]`)].map((element) => element.getAttribute(`data-${name}`)!);

describe.each(locales.flatMap((locale) => (Object.keys(scenes) as SceneId[]).map((scene) => [locale, scene] as const)))('the model card in %s of %s', (locale, scene) => {
  const path = `${locale}/figures/${scene}/index.html`;
  const document = page(path);
  const outline = readOutline(JSON.parse(document.getElementById('messages')!.textContent!).outline)[0]!;

  it('has every part once, in order, and a list that leads to them', () => {
    expect(ids(document, 'part')).toEqual(PARTS);
    expect([...document.querySelectorAll('.card-contents a')].map((link) => link.getAttribute('href'))).toEqual(PARTS.map((part) => `#${part}`));
    for (const part of document.querySelectorAll('[data-part]')) expect(part.textContent!.length, part.id).toBeGreaterThan(80);
  });

  it('shows every equation of the model as MathML, without an error, each with words', () => {
    expect(ids(document, 'equation').toSorted()).toEqual(Object.keys(guides[scene].equations).toSorted());
    for (const equation of document.querySelectorAll('[data-equation]')) {
      expect(equation.querySelectorAll('math[display="block"]')).toHaveLength(1);
      expect(equation.querySelector('figcaption')!.textContent!.length).toBeGreaterThan(8);
    }
    for (const math of document.querySelectorAll('math')) expect(math.outerHTML).not.toMatch(/merror|temml-error|ParseError|\\|style=/);
  });

  it('explains every symbol and every parameter', () => {
    expect(document.querySelectorAll('.symbols tbody tr')).toHaveLength(Object.keys(guides[scene].symbols).length);
    for (const row of document.querySelectorAll('.symbols tbody tr')) for (const cell of row.querySelectorAll('td, th')) expect(cell.textContent).toMatch(/\S/);
    expect(ids(document, 'parameter')).toEqual(scenes[scene].parameters.map(({ name }) => name));
  });

  it('links every way to break the claim to its setting', () => {
    expect(ids(document, 'break')).toEqual(breaks[scene].map(({ id }) => id));
    for (const { id, values } of breaks[scene]) {
      const address = new URL(document.querySelector(`[data-break="${id}"] .set a`)!.getAttribute('href')!, 'https://example.org');
      expect(address.pathname + address.hash).toBe(`/${locale}/figures/${scene}/#bench`);
      expect(readSetup(outline, address.search)).toEqual({ setup: { a: values, b: undefined, time: undefined }, faults: [] });
    }
  });

  it('prints every reference beside the model’s number and its deviation', () => {
    expect(ids(document, 'reference')).toEqual(references[scene].map(({ id }) => id));
    const rows = [...document.querySelectorAll('.reproduced tbody tr')];
    expect(rows).toHaveLength(references[scene].flatMap((reference) => reference.rows).length);
    for (const row of rows) expect([...row.querySelectorAll('td')].slice(1).map((cell) => cell.textContent)).toEqual(Array(4).fill(expect.stringMatching(/\d/)));
  });

  it('leads to its scene, to the other cards and to the other language; the essay leads here', () => {
    const links = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(links).toContain(`/${locale}/#${scene}/your-turn`);
    for (const other of Object.keys(scenes)) if (other !== scene) expect(links).toContain(`/${locale}/figures/${other}/`);
    for (const language of locales) expect(document.querySelector(`a[data-language="${language}"]`)!.getAttribute('href')).toBe(`/${language}/figures/${scene}/`);
    expect(document.querySelector('link[rel="canonical"]')!.getAttribute('href')).toMatch(new RegExp(`/${locale}/figures/${scene}/$`));
    const step = page(`${locale}/index.html`).querySelector(`[data-step="${scene}/your-turn"]`)!;
    expect([...step.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toContain(`/${locale}/figures/${scene}/`);
  });

  it('prints every number', () => {
    for (const data of document.querySelectorAll('script')) data.remove();
    expect(document.body.textContent).not.toMatch(/NaN|undefined|\[object|\{\$|\*\*/);
  });

  it('has every parameter of the scene as a knob, twice, and a picture for whoever runs no script', () => {
    for (const run of ['a', 'b']) {
      const names = new Set([...document.querySelectorAll(`[data-run="${run}"] input`)].map((input) => input.getAttribute('name')!.replace('-infinite', '')));
      expect([...names]).toEqual(scenes[scene].parameters.map(({ name }) => name));
    }
    expect(document.querySelectorAll('[data-run="a"] svg.still > *').length).toBeGreaterThan(6);
    expect(document.querySelectorAll('[data-time]')).toHaveLength(scenes[scene].steps.at(-1)!.at > 0 ? 1 : 0);
  });

  it('links every state of the story and a way to every challenge to its setting', () => {
    const presets = [...document.querySelectorAll('.presets [data-preset]')];
    expect(presets.map((link) => link.getAttribute('data-preset'))).toEqual([
      ...statesOf(scene).map(({ step }) => step),
      ...Object.entries(solutions[scene]).flatMap(([challenge, ways]) => Object.keys(ways).map((way) => `${challenge}-${way}`)),
    ]);
    for (const link of presets) {
      const { pathname, search } = new URL(link.getAttribute('href')!, 'https://example.org');
      expect(pathname).toBe(`/${locale}/figures/${scene}/`);
      expect(readSetup(outline, search).faults).toEqual([]);
      expect(link.textContent).toMatch(/\S/);
    }
  });

  it('loads no code of the essay, which pays nothing for it', () => {
    const mine = scriptsOf(file(path));
    const essay = new Set(scriptsOf(file(`${locale}/index.html`)));
    expect(mine.some((name) => name.includes('scenes'))).toBe(true);
    expect(mine.filter((name) => essay.has(name))).toEqual([]);
  });
});

describe('the cards of the two languages', () => {
  it.each(Object.keys(scenes))('of %s have the same parts, equations, ways and numbers', (scene) => {
    const [english, korean] = locales.map((locale) => page(`${locale}/figures/${scene}/index.html`)) as [Document, Document];
    for (const name of ['part', 'equation', 'break', 'reference', 'fact', 'parameter']) expect(ids(korean, name).toSorted(), name).toEqual(ids(english, name).toSorted());
    for (const selector of ['.pair', '.part li', '.formula']) expect(korean.querySelectorAll(selector).length, selector).toBe(english.querySelectorAll(selector).length);
    expect([...korean.querySelectorAll('.formula')].map((formula) => formula.innerHTML)).toEqual([...english.querySelectorAll('.formula')].map((formula) => formula.innerHTML));
  });
});
