import type { FinancingFrame } from './frame.ts';

/** A table of accounts: every row and every column sums to zero. Rows and columns are named by stable ids. */
export interface Matrix<Row extends string = string, Column extends string = string> {
  readonly rows: readonly Row[];
  readonly columns: readonly Column[];
  /** cells[r][c], in the order of `rows` and `columns` */
  readonly cells: readonly (readonly number[])[];
}

export type StockRow = 'money' | 'bills' | 'aiBonds' | 'netWorth';
export type Sector = 'households' | 'firms' | 'government' | 'centralBank';

/** Who holds what against whom at the end of a period. Capital is not counted: in this toy it is not productive. */
export function balanceSheet(frame: FinancingFrame): Matrix<StockRow, Sector> {
  const { H, Bh, Bs, Bcb, L, V } = frame;
  return {
    rows: ['money', 'bills', 'aiBonds', 'netWorth'],
    columns: ['households', 'firms', 'government', 'centralBank'],
    cells: [
      [H, 0, 0, -H],
      [Bh, 0, -Bs, Bcb],
      [L, -L, 0, 0],
      [-V, L, Bs, 0],
    ],
  };
}

export type FlowRow =
  | 'consumption' | 'publicSpending' | 'investment' | 'income' | 'retainedEarnings' | 'interest'
  | 'centralBankProfit' | 'taxes' | 'changeInMoney' | 'changeInBills' | 'changeInAiBonds';
export type Account =
  | 'households' | 'firmsCurrent' | 'firmsCapital' | 'government' | 'centralBankCurrent' | 'centralBankCapital';

/** Who paid whom in a period: sources plus, uses minus. `before` is the frame before `frame`. */
export function transactions(before: FinancingFrame, frame: FinancingFrame): Matrix<FlowRow, Account> {
  const { Y, C, G, I, RE, T, interest, interestToHouseholds, interestToCentralBank } = frame;
  const dH = frame.H - before.H;
  const dBh = frame.Bh - before.Bh;
  const dBs = frame.Bs - before.Bs;
  const dBcb = frame.Bcb - before.Bcb;
  const dL = frame.L - before.L;
  return {
    rows: [
      'consumption', 'publicSpending', 'investment', 'income', 'retainedEarnings', 'interest',
      'centralBankProfit', 'taxes', 'changeInMoney', 'changeInBills', 'changeInAiBonds',
    ],
    columns: ['households', 'firmsCurrent', 'firmsCapital', 'government', 'centralBankCurrent', 'centralBankCapital'],
    cells: [
      [-C, C, 0, 0, 0, 0],
      [0, G, 0, -G, 0, 0],
      [0, I, -I, 0, 0, 0],
      [Y - RE, -(Y - RE), 0, 0, 0, 0],
      [0, -RE, RE, 0, 0, 0],
      [interestToHouseholds, 0, 0, -interest, interestToCentralBank, 0],
      [0, 0, 0, interestToCentralBank, -interestToCentralBank, 0],
      [-T, 0, 0, T, 0, 0],
      [-dH, 0, 0, 0, 0, dH],
      [-dBh, 0, 0, dBs, 0, -dBcb],
      [-dL, 0, dL, 0, 0, 0],
    ],
  };
}

export function rowSums(matrix: Matrix): number[] {
  return matrix.cells.map((row) => row.reduce((sum, cell) => sum + cell, 0));
}

export function columnSums(matrix: Matrix): number[] {
  return matrix.columns.map((_, column) => matrix.cells.reduce((sum, row) => sum + (row[column] ?? 0), 0));
}
