import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Mark } from '../../../src/figure/mark.ts';
import { markup } from '../../../src/figure/markup.ts';
import { pictureMarkup } from '../../../src/figure/still.ts';
import { locales, messagesOf } from '../../../src/i18n/locales.ts';
import { colorsOf, inks, LEAST, measure, THEMES, variable } from '../../../src/parts/contrast.ts';
import { fill, type Ink, INKS, stroke } from '../../../src/parts/inks.ts';
import { shapes, sprite } from '../../../src/parts/sprite.ts';
import { scenery } from '../../../src/scenes/scenery.ts';
import { scenes } from '../../../src/scenes/all.ts';

const folder = new URL('../../../src/parts/', import.meta.url);
const styles = new URL('../../../src/styles/', import.meta.url);
const sources = readdirSync(folder).filter((name) => name.endsWith('.ts')).map((name) => [name, readFileSync(new URL(name, folder), 'utf8')] as const);
const css = readFileSync(new URL('inks.css', styles), 'utf8');
const pages = readdirSync(styles).filter((name) => name !== 'inks.css').map((name) => [name, readFileSync(new URL(name, styles), 'utf8').replace(/\/\*.*?\*\//gs, '')] as const);
const every = (mark: Mark): Mark[] => [mark, ...mark.children.flatMap(every)];
const colors = colorsOf(css);

describe('inks', () => {
  it('have a class, a day color, a night color and a forced color', () => {
    for (const ink of inks()) {
      expect(css).toMatch(new RegExp(`\\.${fill(ink)} \\{ fill: (?:url\\(#p-${ink}\\) )?var\\(${variable(ink)}\\); \\}`));
      expect(css).toContain(`.${stroke(ink)} { stroke: var(${variable(ink)}); }`);
      expect(css).toMatch(new RegExp(`${variable(ink)}: Canvas(Text)?;`));
    }
    expect(new Set([...css.matchAll(/--[\w-]+(?=:)/g)].map(([name]) => name))).toEqual(new Set(inks().map(variable)));
  });

  it('have a name and a meaning in every language, and no other has', () => {
    for (const locale of locales) expect(Object.keys(messagesOf(locale, 'parts')['inks']!).toSorted()).toEqual(inks().toSorted());
  });

  it.each(THEMES)('are told apart by %s: letters at 4.5 to 1, marks at 3 to 1', (theme) => {
    const weak = inks().flatMap((ink) => measure(ink, theme, colors)).filter(({ as, contrast }) => !(contrast >= LEAST[as]));
    expect(weak).toEqual([]);
  });

  it.each(THEMES)('are told apart better still by %s on a projector: what is read in a hall at 7 to 1', (theme) => {
    const [, block] = /\[data-palette='projector'\] \{([^}]*)\}/.exec(css)!;
    const changed = inks().filter((ink) => block!.includes(`${variable(ink)}:`));
    const all = inks().map((ink) => `${variable(ink)}: light-dark(${colors[ink].day}, ${colors[ink].night});`).join('\n');
    const projected = colorsOf(block + all);
    expect(changed.length).toBeGreaterThan(5);
    const measured = inks().flatMap((ink) => measure(ink, theme, projected));
    expect(measured.filter(({ as, contrast }) => !(contrast >= LEAST[as]))).toEqual([]);
    expect(measured.filter(({ ink, contrast }) => (ink === 'text' || ink === 'quiet') && !(contrast >= 7))).toEqual([]);
  });

  it('letter only where they are made for letters', () => {
    const lettering = Object.values(scenes).flatMap((scene) => scene.steps.flatMap((step) => (['wide', 'compact'] as const).map((layout) => pictureMarkup(scene, step, { locale: 'en', layout, uid: 'u' })))).join('');
    const used = new Set([...lettering.matchAll(/class="lettering[^"]* f-(\w+)"/g)].map(([, ink]) => ink as Ink));
    expect(used.size).toBeGreaterThan(2);
    // The cascade's numeral stays back in the wall's dots before the first round: it says nothing yet.
    for (const ink of used) if (ink !== 'wallDots') expect(INKS[ink], ink).toHaveProperty('letters');
  });

  it('are the only colors: no part writes a style or a color', () => {
    for (const [name, text] of sources) {
      expect(text, name).not.toMatch(/style\s*[=:]\s*['"`{]/);
      expect(text, name).not.toMatch(/#[0-9a-f]{3,8}\b(?!-)|\brgba?\(|\bhsla?\(/i);
    }
  });

  it.each(pages)('are the only colors of the page: %s', (_name, text) => {
    expect(text).not.toMatch(/#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch|color|color-mix)a?\(/i);
    const colored = [...text.matchAll(/(?:^|[;{\s])(?:(?:[\w-]+-)?color|background|fill|stroke|border(?:-block|-inline)?(?:-start|-end)?|outline)\s*:([^;}]+)/g)].map(([, value]) => value!.trim());
    for (const [, name] of colored.flatMap((value) => [...value.matchAll(/var\((--[\w-]+)/g)])) expect(inks().map(variable)).toContain(name);
    const values = [...text.matchAll(/(?:^|[;{\s])(?:(?:[\w-]+-)?color|background|fill|stroke)\s*:([^;}]+)/g)].map(([, value]) => value!.trim());
    for (const value of values) expect(value).toMatch(/var\(--|^(?:inherit|none|transparent|currentcolor|Canvas|CanvasText|Highlight|HighlightText|LinkText|ButtonText)/i);
  });

  it.each(pages)('stand only on inks they are measured against: %s', (_name, text) => {
    const pairs = [...text.matchAll(/\{([^{}]*)\}/g)].map(([, rule]) => [/(?:^|[;\s])color: var\((--[\w-]+)/.exec(rule!)?.[1], /background(?:-color)?: var\((--[\w-]+)/.exec(rule!)?.[1]]).filter(([ink, on]) => ink && on);
    for (const [ink, on] of pairs) expect(inks().flatMap((of) => measure(of, 'day', colors)).some((m) => m.as === 'letters' && variable(m.ink) === ink && variable(m.on) === on), `${ink} on ${on}`).toBe(true);
  });
});

describe('sprite', () => {
  const marks = shapes().flatMap(every);
  const ids = marks.map((mark) => mark.attributes.id).filter((id) => id !== undefined);

  it('has unique ids that start with p-', () => {
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => String(id).startsWith('p-'))).toBe(true);
  });

  it('lays out only patterns and clip paths where it stands', () => {
    const [laidOut, copied] = sprite([...shapes(), ...scenery('AI')]);
    expect(new Set(laidOut!.children.map(({ tag }) => tag))).toEqual(new Set(['pattern', 'clipPath']));
    // A group without a box is laid out all the same, an SVG is not.
    expect([copied!.tag, copied!.attributes['display']]).toEqual(['svg', 'none']);
  });

  it('holds every shape and screen that the parts copy', () => {
    const wanted = [...markup(shapes()).matchAll(/(?:#)(p-[\w-]+)/g)].map((match) => match[1]!);
    for (const id of wanted) expect(ids).toContain(id);
    const named = sources.flatMap(([, text]) => [...text.matchAll(/copy\('([\w-]+)'/g)].map((match) => `p-${match[1]}`));
    for (const id of named) expect(ids).toContain(id);
  });

  it('stays small', () => {
    expect(markup(shapes()).length).toBeLessThanOrEqual(25_000);
  });

  it('has halftones that do not repeat downward: each row of dots once', () => {
    for (const id of ['p-wall', 'p-deep-266', 'p-ground-152']) {
      const tile = marks.find((mark) => mark.attributes.id === id)!;
      const rows = tile.children.flatMap((mark) => [...String(mark.attributes.d).matchAll(/,([\d.]+)h/g)].map((match) => [Number(match[1]), Number(mark.attributes['stroke-width'])] as const));
      rows.sort((a, b) => a[0] - b[0]);
      expect(rows.every((row, i) => i === 0 || row[1] >= rows[i - 1]![1])).toBe(true);
    }
  });
});
