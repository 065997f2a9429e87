import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locales, words } from '../../../src/i18n/locales.ts';
import type { Values } from '../../../src/parameters/parameter.ts';
import { scenes } from '../../../src/scenes/all.ts';
import type { BathtubState } from '../../../src/scenes/bathtub/state.ts';
import type { Books, Table } from '../../../src/scenes/book.ts';
import { booksOf } from '../../../src/scenes/books.ts';
import type { CascadeState } from '../../../src/scenes/cascade/state.ts';
import type { State as DurationState } from '../../../src/scenes/duration/state.ts';
import type { FinancingState } from '../../../src/scenes/financing/state.ts';
import type { SceneId } from '../../../src/scenes/scene.ts';
import { momentAt } from '../../../src/scenes/story.ts';
import { arbitraryValues } from '../models/arbitrary-values.ts';

function stateAt(id: SceneId, values: Values, time?: number): unknown {
  const scene = scenes[id];
  const moment = momentAt(scene, scene.steps.length - 1, values);
  return scene.state(time === undefined ? moment : { ...moment, at: time });
}

/** Books of "your turn" for anything its knobs and its time allow. */
function always(id: SceneId, check: (books: Books, state: never) => void): void {
  const span = scenes[id].steps.at(-1)!.at;
  fc.assert(fc.property(arbitraryValues(scenes[id].parameters), fc.double({ min: 0, max: span, noNaN: true }), (values, time) => {
    const state = stateAt(id, values, time);
    check(booksOf[id]!(state), state as never);
  }), { numRuns: 60 });
}

const column = ({ columns, cells }: Table, name: string): number[] => cells.map((row) => row[columns.findIndex((head) => head.name.endsWith(`.${name}`))]!);
const row = ({ rows, cells }: Table, name: string) => cells[rows.findIndex((head) => head.name.endsWith(`.${name}`))]!;
const shape = ({ tables }: Books) => tables.map(({ id, owner, rows, columns }) => ({ id, owner, rows, columns }));

describe.each(Object.keys(scenes) as SceneId[])('the books of %s', (id) => {
  const usual = booksOf[id]!(stateAt(id, {}));

  it('have the same rows and columns for any knobs at any time, a number in every cell, and leak less than 1e-9', () => {
    always(id, (books) => {
      expect(shape(books)).toEqual(shape(usual));
      expect(books.residual).toBeLessThan(1e-9);
      for (const { rows, columns, cells } of books.tables) {
        expect(cells.map((cells) => cells.length)).toEqual(rows.map(() => columns.length));
        for (const cell of cells.flat()) if (cell !== null) expect(Number.isFinite(cell)).toBe(true);
      }
    });
  });

  it('open at every step of the story', () => {
    for (const step of scenes[id].steps) expect(booksOf[id]!(scenes[id].state(step)).residual).toBeLessThan(1e-9);
  });

  it.each(locales)('are named in %s', (locale) => {
    const say = words(locale, `figures/${id}`);
    for (const { id: table, owner, rows, columns } of usual.tables) {
      for (const key of [`matrix.${table}`, ...(owner ? [owner] : [])]) expect(say(key)).toMatch(/\S/);
      for (const { name, values } of [...rows, ...columns]) expect(say(name, values)).toMatch(/\S/);
    }
    expect(say('matrix.at', { period: 1 })).toMatch(/\S/);
  });
});

describe('the books agree with the model', () => {
  it('of the two borrowers: wealth, money and the bonds of the period', () => {
    always('financing', ({ period, tables }, { firm }: FinancingState) => {
      const frame = firm.run.frames[period - 1]!;
      const sheet = tables.find(({ id, owner }) => id === 'balanceSheet' && owner === 'labels.firm')!;
      expect(column(sheet, 'households').slice(0, 4)).toEqual([frame.H, frame.Bh, frame.L, -frame.V]);
    });
  });

  it('of the tub: what the vessels hold and what the tap let in', () => {
    always('bathtub', ({ period, tables: [ledger] }, { run }: BathtubState) => {
      const { W, R, P, E, flow } = run.frames[period]!;
      expect(row(ledger!, 'after').slice(0, 4)).toEqual([W, R, P, E]);
      expect(row(ledger!, 'tap')[4]).toBeCloseTo(flow.tap, 9);
      expect(row(ledger!, 'created')[4]).toBeCloseTo(flow.created, 9);
    });
  });

  it('of the cascade: everything sold of an asset, over all holders', () => {
    always('cascade', ({ period, tables }, { run }: CascadeState) => {
      const total = period === 0 ? 0 : Object.values(run.frames[period - 1]!.total).reduce((sum, sold) => sum + sold, 0);
      const sold = tables.filter(({ id }) => id === 'sales').flatMap((table) => column(table, 'sold')).reduce((sum, value) => sum + value, 0);
      expect(sold).toBeCloseTo(total, 9);
    });
  });

  it('of the long run: the prices of the figure, before and after', () => {
    always('duration', ({ tables: [before, after] }, { strips: { memory, software, token } }: DurationState) => {
      const prices = [memory, software, token].map(({ worth }) => worth);
      const changed = [memory, software, token].map(({ worth, change }) => worth * (1 + change));
      column(before!, 'price').forEach((price, i) => expect(price).toBeCloseTo(prices[i]!, 9));
      column(after!, 'price').forEach((price, i) => expect(price).toBeCloseTo(changed[i]!, 9));
    });
  });
});
