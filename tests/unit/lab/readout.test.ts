import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guides } from '../../../src/guides/index.ts';
import { locales, words } from '../../../src/i18n/locales.ts';
import { identityCells, outcomeCells } from '../../../src/lab/readout.ts';
import type { Values } from '../../../src/parameters/parameter.ts';
import { scenes } from '../../../src/scenes/all.ts';
import { booksOf } from '../../../src/scenes/books.ts';
import { outcomesOf } from '../../../src/scenes/outcomes.ts';
import type { SceneId } from '../../../src/scenes/scene.ts';
import { momentAt } from '../../../src/scenes/story.ts';
import { arbitraryValues } from '../models/arbitrary-values.ts';

function stateAt(id: SceneId, values: Values, time?: number): unknown {
  const moment = momentAt(scenes[id], scenes[id].steps.length - 1, values);
  return scenes[id].state(time === undefined ? moment : { ...moment, at: time });
}

describe.each(Object.keys(scenes) as SceneId[])('what is read off the bench of %s', (id) => {
  const span = scenes[id].steps.at(-1)!.at;

  it('adds up whatever the knobs and the time: both sides of every identity are numbers, the residual prints as 0', () => {
    const usual = booksOf[id]!(stateAt(id, {})).identities.map(({ owner, sides }) => [owner, Object.keys(sides)]);
    fc.assert(fc.property(arbitraryValues(scenes[id].parameters), fc.double({ min: 0, max: span, noNaN: true }), (values, time) => {
      const books = booksOf[id]!(stateAt(id, values, time));
      expect(books.identities.map(({ owner, sides }) => [owner, Object.keys(sides)])).toEqual(usual);
      for (const [left, right, residual] of identityCells('en', books)) {
        expect(residual).toBe('0');
        expect(left).toMatch(/^−?[\d,]+\.\d{4}$/);
        expect(left!.replace(/^−(?=0\.0000$)/, '')).toBe(right!.replace(/^−(?=0\.0000$)/, ''));
      }
    }), { numRuns: 40 });
  });

  it('shows a residual that is one', () => {
    const books = { period: 0, residual: 1, tables: [], identities: [{ sides: { leak: [2, 1.5] as const } }] };
    expect(identityCells('en', books)).toEqual([['2.0000', '1.5000', '5.0e−1']]);
  });

  it('names outcomes that the scene reads off its state', () => {
    const readings = scenes[id].readings(stateAt(id, {}));
    for (const name of Object.keys(outcomesOf[id])) expect(typeof readings[name], name).toBe('number');
  });

  it('gives the difference in its unit, and none of two infinite amounts', () => {
    for (const locale of locales) {
      const same = scenes[id].readings(stateAt(id, {}));
      const cells = outcomeCells(words(locale, 'lab'), outcomesOf[id], same, same);
      expect(cells).toHaveLength(Object.keys(outcomesOf[id]).length);
      for (const row of cells) expect(row.join(' ')).not.toMatch(/NaN|undefined/);
    }
    const say = words('en', 'lab');
    expect(outcomeCells(say, { rate: 'rate' }, { rate: 0.025 }, { rate: 0.0292 })).toEqual([['2.50%', '2.92%', '+42 bp']]);
    expect(outcomeCells(say, { x: 'change' }, { x: -0.113 }, { x: -0.05 })).toEqual([['−11.3%', '−5.0%', '+6.3 pp']]);
    expect(outcomeCells(say, { x: 'amount' }, { x: Infinity }, { x: Infinity })).toEqual([['∞', '∞', '–']]);
  });

  it.each(locales)('is named in %s', (locale) => {
    const say = words(locale, 'lab');
    for (const [name, kind] of Object.entries(outcomesOf[id])) expect([say(`outcomes.${id}.${name}`), say(`units.${kind}`)].join('')).toMatch(/\S/);
    const names = booksOf[id]!(stateAt(id, {})).identities.flatMap(({ sides }) => Object.keys(sides));
    for (const name of names) expect(say(`identities.${id}.${name}`)).toMatch(/\S/);
    for (const name of Object.keys(guides[id].identities)) expect(names).toContain(name);
  });
});
