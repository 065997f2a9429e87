import { marginalImpact, salesPerLoss, scaleMarket } from './market.ts';
import type { Market } from './market.ts';

type Vector = readonly number[];
type Matrix = readonly Vector[];

/** Psi = M'·diag(phi·a)·M·diag(impact/cap): the sales of the next round, per unit sold of each asset in this one. */
export function responseMatrix(market: Market): Matrix {
  const falls = market.assets.map(marginalImpact);
  return market.assets.map((_, row) => falls.map((fall, column) => commonHoldings(market, row, column) * fall));
}

/** s = (I - Psi)^-1·s0, all that is sold in the end; null when the spiral has no end (rho >= 1). */
export function linearSold(market: Market, firstSale: Vector): Vector | null {
  if (spectralRadius(market) >= 1) return null;
  const response = responseMatrix(market);
  const system = response.map((row, i) => row.map((value, j) => (i === j ? 1 : 0) - value));
  return solve(system, firstSale);
}

/** The fall of each price that the linear solution implies. */
export function linearDrop(market: Market, sold: Vector): Vector {
  return market.assets.map((asset, k) => marginalImpact(asset) * (sold[k] ?? 0));
}

/**
 * rho(Psi). Psi has the eigenvalues of the symmetric D·M'·diag(phi·a)·M·D with D = diag(sqrt(impact/cap)), for which the
 * power iteration from a positive vector always finds the largest.
 */
export function spectralRadius(market: Market): number {
  const roots = market.assets.map((asset) => Math.sqrt(marginalImpact(asset)));
  const symmetric = roots.map((a, i) => roots.map((b, j) => a * commonHoldings(market, i, j) * b));
  return largestEigenvalue(symmetric);
}

/** The factor on every fund's leverage at which rho reaches 1; 0 when it is there without any, Infinity when never. */
export function criticalLeverage(market: Market): number {
  const radius = (leverage: number) => spectralRadius(scaleMarket(market, { leverage, redemption: 1, depth: 1 }));
  if (radius(0) >= 1) return 0;
  let high = 1;
  while (radius(high) < 1) {
    high *= 2;
    if (high > 1e9) return Infinity;
  }
  return bisect((factor) => radius(factor) < 1, 0, high);
}

/** sum_n phi_n·a_n·M_ni·M_nj: how strongly assets i and j are tied by the funds that hold both. */
function commonHoldings(market: Market, i: number, j: number): number {
  return market.funds.reduce(
    (sum, fund) => sum + salesPerLoss(fund) * fund.assets * (fund.weights[i] ?? 0) * (fund.weights[j] ?? 0),
    0,
  );
}

function largestEigenvalue(matrix: Matrix): number {
  let vector: Vector = matrix.map(() => 1);
  let eigenvalue = 0;
  for (let n = 0; n < 1000; n += 1) {
    const image = multiply(matrix, vector);
    const length = Math.hypot(...image);
    if (length === 0) return 0;
    vector = image.map((value) => value / length);
    const next = dot(vector, multiply(matrix, vector));
    if (Math.abs(next - eigenvalue) <= 1e-15 * next) return next;
    eigenvalue = next;
  }
  return eigenvalue;
}

/** The point at which `below` stops holding, between a low at which it holds and a high at which it does not. */
function bisect(below: (value: number) => boolean, from: number, to: number): number {
  let low = from;
  let high = to;
  for (let n = 0; n < 60; n += 1) {
    const middle = (low + high) / 2;
    if (below(middle)) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Gaussian elimination with pivoting; the matrix is small and, with rho < 1, never singular. */
function solve(matrix: Matrix, right: Vector): Vector {
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0]);
  for (let column = 0; column < rows.length; column += 1) eliminate(rows, column);
  return rows.map((row, i) => (row[rows.length] ?? 0) / (row[i] ?? 1));
}

/** Clears a column in all rows but its own, after bringing the row with the largest pivot there. */
function eliminate(rows: number[][], column: number): void {
  const size = (row: readonly number[] | undefined) => Math.abs(row?.[column] ?? 0);
  let best = column;
  for (let i = column; i < rows.length; i += 1) if (size(rows[i]) > size(rows[best])) best = i;
  const pivot = rows[best] ?? [];
  rows[best] = rows[column] ?? [];
  rows[column] = pivot;
  rows.forEach((row, i) => {
    if (i === column) return;
    const factor = (row[column] ?? 0) / (pivot[column] ?? 1);
    rows[i] = row.map((value, j) => value - factor * (pivot[j] ?? 0));
  });
}

function multiply(matrix: Matrix, vector: Vector): Vector {
  return matrix.map((row) => dot(row, vector));
}

function dot(a: Vector, b: Vector): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
}
