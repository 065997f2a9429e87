import { frameSides } from '../../models/cascade/identities.ts';
import type { Asset, CascadeFrame, Holder } from '../../models/cascade.ts';
import { type Books, type Head, sumOf, type Table, worst, worstResidual } from '../book.ts';
import type { CascadeState } from './state.ts';

const HOLDERS: readonly Holder[] = ['investor', 'crypto', 'multiStrategy'];

const column = (id: string): Head => ({ name: `matrix.columns.${id}` });
const LEAK: Head = { ...column('leak'), kind: 'check' };

/** After the last whole round: what each holder had of each asset, sold, and has left; and how the pledge was paid. */
export function books({ run: { start, frames }, rounds }: CascadeState): Books {
  const past = frames.slice(0, rounds);
  const now = past.at(-1) ?? start;
  const tables = [pledge(now), ...HOLDERS.map((holder) => sales(holder, start, past))];
  const leaks = tables.flatMap(({ cells }) => cells.map((cells) => cells.at(-1) ?? 0));
  const identities = [{ sides: frameSides(past.at(-2) ?? start, now) }];
  return { period: past.length, residual: Math.max(worst(leaks), worstResidual(identities)), tables, identities };
}

function pledge({ commitment, cashSpent, raised, unfunded }: CascadeFrame): Table {
  return {
    id: 'pledge',
    owner: 'labels.wide.investor',
    rows: [{ name: 'matrix.rows.amount' }],
    columns: [...['pledged', 'cash', 'raised', 'owed'].map(column), LEAK],
    cells: [[commitment, cashSpent, raised, unfunded, commitment - cashSpent - raised - unfunded]],
  };
}

function sales(holder: Holder, start: CascadeFrame, past: readonly CascadeFrame[]): Table {
  const kept = past.at(-1) ?? start;
  const own = (Object.keys(start.held[holder]) as Asset[]).filter((asset) => start.held[holder][asset] > 0);
  return {
    id: 'sales',
    owner: `labels.wide.${holder}`,
    rows: own.map((asset) => ({ name: `labels.assets.${asset}` })),
    columns: [...['held', 'sold', 'left'].map(column), LEAK],
    cells: own.map((asset) => {
      const held = start.held[holder][asset];
      const sold = sumOf(past.map(({ soldBy }) => soldBy[holder][asset]));
      const left = kept.held[holder][asset];
      return [held, sold, left, held - sold - left];
    }),
  };
}
