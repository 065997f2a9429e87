import { stripSides } from '../../models/duration/identities.ts';
import { type Books, type Head, sumOf, type Table, worst, worstResidual } from '../book.ts';
import type { State } from './state.ts';

const NAMES = ['memory', 'software', 'token'] as const;
/** Years that share a column; what comes later stands together. */
const SPANS = [[1, 5], [6, 10], [11, 20], [21, 30]] as const;
const LAST = 30;

const column = (id: string): Head => ({ name: `matrix.columns.${id}` });

/** What every strip's payments are worth today, before and after the change of the rate, beside the price they sum to. */
export function books(state: State): Books {
  const tables = [table('before', state), table('after', state)];
  const leaks = tables.flatMap(({ cells }) => cells.map((cells) => cells.at(-1) ?? 0));
  const identities = NAMES.map((name) => ({ owner: `labels.asset.${name}`, sides: stripSides(state.run, name) }));
  return { period: 0, residual: Math.max(worst(leaks), worstResidual(identities)), tables, identities };
}

function table(id: 'before' | 'after', { run: { frames, summary }, strips }: State): Table {
  const [present, price, beyond] = id === 'before' ? ['present', 'price', 'beyond'] as const : ['presentShifted', 'shiftedPrice', 'beyondShifted'] as const;
  return {
    id,
    rows: NAMES.map((name) => ({ name: `labels.asset.${name}` })),
    columns: [
      ...SPANS.map(([from, to]) => ({ ...column('years'), values: { from, to } })),
      { ...column('later'), values: { from: LAST } },
      column('sum'), column('price'), { ...column('leak'), kind: 'check' as const },
    ],
    cells: NAMES.map((name) => {
      // In the units of the figure, in which every strip is worth 100 at the default rate.
      const unit = strips[name].worth / summary[name].price;
      const within = (from: number, to: number): number => unit * sumOf(frames.map((frame) => (frame.t >= from && frame.t <= to ? frame[present][name] : 0)));
      const parts = [...SPANS.map(([from, to]) => within(from, to)), within(LAST + 1, Infinity) + unit * summary[name][beyond]];
      const worth = unit * summary[name][price];
      return [...parts, sumOf(parts), worth, worth - sumOf(parts)];
    }),
  };
}
