import { type Identities, residualsOf, type Sides } from '../residual.ts';
import type { FinancingFrame } from './frame.ts';
import { balanceSheet, columnSums, rowSums, transactions } from './matrices.ts';
import type { Matrix } from './matrices.ts';

/** The identities of one period, by name; `before` is the frame before it. */
export function frameIdentities(before: FinancingFrame, frame: FinancingFrame): Identities {
  return residualsOf(frameSides(before, frame));
}

/** Both sides of them. */
export function frameSides(before: FinancingFrame, frame: FinancingFrame): Sides {
  return {
    'V=H+Bh+L': [frame.V, frame.H + frame.Bh + frame.L],
    'H=Bcb': [frame.H, frame.Bcb],
    'Bs=Bh+Bcb': [frame.Bs, frame.Bh + frame.Bcb],
    'C+G+I=Y': [frame.C + frame.G + frame.I, frame.Y],
    'dL=I-RE': [frame.L - before.L, frame.I - frame.RE],
    // The public deficit is what the bills grow by.
    'S=I': [frame.YD - frame.C + frame.RE - (frame.Bs - before.Bs), frame.I],
    balanceSheet: [leak(balanceSheet(frame)), 0],
    transactions: [leak(transactions(before, frame)), 0],
  };
}

/** The largest row or column sum: where a table of accounts leaks, this is how much. */
function leak(matrix: Matrix): number {
  return Math.max(...[...rowSums(matrix), ...columnSums(matrix)].map(Math.abs));
}
