import type { Head } from '../scenes/book.ts';
import { printNumber } from './functions.ts';

/** Less than this is printed as nothing. */
const NOTHING = 0.005;

/** An amount in open books: flows with their sign, a flow that is not there as a blank, checks as 0. */
export function printCell(locale: string, value: number | null, row: Head, column: Head): string {
  if (value === null) return '';
  const check = row.kind === 'check' || column.kind === 'check';
  if (Math.abs(value) < NOTHING) return value === 0 && row.kind === 'flow' && !check ? '' : '0';
  return printNumber(locale, value, { minimumFractionDigits: 2, maximumFractionDigits: 2, signDisplay: row.kind === 'flow' ? 'exceptZero' : 'negative' });
}

/** How far accounts are from adding up: 0, or its size as 3.6e−15. */
export function printResidual(residual: number): string {
  return residual === 0 ? '0' : residual.toExponential(1).replace('-', '−');
}
