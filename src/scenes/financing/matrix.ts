import { balanceSheet, frameIdentities, transactions } from '../../models/financing.ts';
import type { Account, FlowRow, Matrix, Sector, StockRow } from '../../models/financing.ts';
import { largestResidual } from '../../models/residual.ts';
import type { Borrower } from './borrower.ts';
import type { FinancingState } from './state.ts';

/** The books of one run in its last whole period, and the largest residual of any of its identities. */
export interface Books {
  /** the period, counted from 1 */
  readonly period: number;
  readonly balanceSheet: Matrix<StockRow, Sector>;
  readonly transactions: Matrix<FlowRow, Account>;
  readonly residual: number;
}

/** The open books of both runs, for a table on the page. Names of rows and columns: `matrix` in the figure's words. */
export function books({ government, firm, period }: FinancingState): { government: Books; firm: Books } {
  return { government: booksOf(government, period), firm: booksOf(firm, period) };
}

function booksOf({ run: { start, frames } }: Borrower, at: number): Books {
  const period = Math.min(Math.max(Math.round(at), 1), frames.length);
  const [before, frame] = [frames[period - 2] ?? start, frames[period - 1]!];
  return { period, balanceSheet: balanceSheet(frame), transactions: transactions(before, frame), residual: largestResidual(frameIdentities(before, frame)) };
}
