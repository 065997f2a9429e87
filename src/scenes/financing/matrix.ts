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
export function books({ government, firm }: FinancingState): { government: Books; firm: Books } {
  return { government: booksOf(government), firm: booksOf(firm) };
}

function booksOf({ books: { before, frame } }: Borrower): Books {
  return {
    period: frame.t + 1,
    balanceSheet: balanceSheet(frame),
    transactions: transactions(before, frame),
    residual: largestResidual(frameIdentities(before, frame)),
  };
}
