import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Mark } from '../../../src/figure/mark.ts';
import { markup } from '../../../src/figure/markup.ts';
import { fill, INKS, stroke } from '../../../src/parts/inks.ts';
import { sprite } from '../../../src/parts/sprite.ts';

const folder = new URL('../../../src/parts/', import.meta.url);
const sources = readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder), 'utf8')] as const);
const css = readFileSync(new URL('../../../src/styles/inks.css', import.meta.url), 'utf8');
const every = (mark: Mark): Mark[] => [mark, ...mark.children.flatMap(every)];

describe('inks', () => {
  it('have a class, a day color, a night color and a forced color', () => {
    for (const ink of INKS) {
      expect(css).toContain(`.${fill(ink)} {`);
      expect(css).toContain(`.${stroke(ink)} {`);
      const name = ink.replace(/([A-Z0-9])/g, (letter) => `-${letter.toLowerCase()}`);
expect(css).toMatch(new RegExp(`--${name}: light-dark\\(#[0-9A-F]{6}, #[0-9A-F]{6}\\);`));
      expect(css).toMatch(new RegExp(`--${name}: Canvas`));
    }
  });

  it('are the only colors: no part writes a style or a color', () => {
    for (const [name, text] of sources) {
      expect(text, name).not.toMatch(/style\s*[=:]\s*['"`{]/);
      expect(text, name).not.toMatch(/#[0-9a-f]{3,8}\b(?!-)|\brgba?\(|\bhsla?\(/i);
    }
  });
});

describe('sprite', () => {
  const marks = sprite().flatMap(every);
  const ids = marks.map((mark) => mark.attributes.id).filter((id) => id !== undefined);

  it('has unique ids that start with p-', () => {
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => String(id).startsWith('p-'))).toBe(true);
  });

  it('holds every shape and screen that the parts copy', () => {
    const wanted = [...markup(sprite()).matchAll(/(?:#)(p-[\w-]+)/g)].map((match) => match[1]!);
    for (const id of wanted) expect(ids).toContain(id);
    const named = sources.flatMap(([, text]) => [...text.matchAll(/copy\('([\w-]+)'/g)].map((match) => `p-${match[1]}`));
    for (const id of named) expect(ids).toContain(id);
  });

  it('stays small', () => {
    expect(markup(sprite()).length).toBeLessThanOrEqual(25_000);
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
