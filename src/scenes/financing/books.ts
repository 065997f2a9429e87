// From the files themselves: a browser has loaded the model already, and this does not load it again.
import { frameSides } from '../../models/financing/identities.ts';
import { balanceSheet, columnSums, type Matrix, rowSums, transactions } from '../../models/financing/matrices.ts';
import { type Books, type Head, type Table, worstResidual } from '../book.ts';
import type { Borrower } from './borrower.ts';
import type { FinancingState } from './state.ts';

const SUM: Head = { name: 'matrix.sum', kind: 'check' };

/** Balance sheet and transactions of both runs, in the whole period next to the moment. */
export function books({ government, firm, period }: FinancingState): Books {
  const both = [booksOf('government', government, period), booksOf('firm', firm, period)];
  return {
    period: both[1]!.period,
    residual: Math.max(...both.map(({ residual }) => residual)),
    tables: both.flatMap(({ tables }) => tables),
    identities: both.flatMap(({ identities }) => identities),
  };
}

function booksOf(owner: string, { run: { start, frames } }: Borrower, at: number): Books {
  const period = Math.min(Math.max(Math.round(at), 1), frames.length);
  const [before, frame] = [frames[period - 2] ?? start, frames[period - 1]!];
  const identities = [{ owner: `labels.${owner}`, sides: frameSides(before, frame) }];
  return {
    period,
    residual: worstResidual(identities),
    identities,
    tables: [withSums('balanceSheet', owner, balanceSheet(frame)), withSums('transactions', owner, transactions(before, frame))],
  };
}

function withSums(id: string, owner: string, matrix: Matrix): Table {
  const sums = rowSums(matrix);
  return {
    id,
    owner: `labels.${owner}`,
    rows: [...matrix.rows.map((row): Head => ({ name: `matrix.rows.${row}`, kind: 'flow' })), SUM],
    columns: [...matrix.columns.map((column) => ({ name: `matrix.columns.${column}` })), SUM],
    cells: [...matrix.cells.map((row, r) => [...row, sums[r]!]), [...columnSums(matrix), null]],
  };
}
