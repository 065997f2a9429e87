import { marginalImpact, salesPerLoss } from './market.ts';
import type { Fund, Market } from './market.ts';

/** Units held or sold: holder × asset. The investor is row 0, the funds follow in the market's order. */
export type Holdings = readonly (readonly number[])[];

/** Where the spiral stands after a round. Units are valued at the prices before the shock. */
export interface Position {
  readonly cash: number;
  /** paid towards the commitment, out of cash and out of sales */
  readonly cashSpent: number;
  readonly raised: number;
  readonly held: Holdings;
  /** units sold in the round, by holder and asset */
  readonly soldBy: Holdings;
  /** units of each asset sold in all rounds so far */
  readonly total: readonly number[];
  readonly price: readonly number[];
  /** value that each fund lost in the round on what it still held */
  readonly losses: readonly number[];
}

export interface Funding {
  readonly cashSpent: number;
  /** of each asset, in the market's order */
  readonly sold: readonly number[];
  readonly raised: number;
}

export function positionAtStart(market: Market, cash: number): Position {
  const none = market.assets.map(() => 0);
  const held = [market.holdings, ...market.funds.map((fund) => fund.weights.map((weight) => weight * fund.assets))];
  return {
    cash, cashSpent: 0, raised: 0, held,
    soldBy: held.map(() => none), total: none, price: market.assets.map(() => 1), losses: market.funds.map(() => 0),
  };
}

/** How an investor meets a need: cash first, then holdings, those it believes in least first, at the prices before its sales. */
export function fund(need: number, cash: number, holdings: readonly number[], conviction: readonly number[]): Funding {
  const cashSpent = Math.min(cash, Math.max(0, need));
  let missing = Math.max(0, need) - cashSpent;
  const sold = holdings.map(() => 0);
  for (const asset of conviction) {
    const amount = Math.min(missing, holdings[asset] ?? 0);
    sold[asset] = amount;
    missing -= amount;
  }
  return { cashSpent, sold, raised: sold.reduce((sum, amount) => sum + amount, 0) };
}

/**
 * One round: the investor sells for what it still owes; each fund sells min(phi·loss, what it still has) for its loss in
 * the round before, spread over what it holds; then prices move, p = exp(-impact·S/cap).
 */
export function nextRound(before: Position, market: Market, commitment: number, spiral: boolean): Position {
  const owed = commitment - before.cashSpent - before.raised;
  const funding = fund(owed, before.cash, before.held[0] ?? [], market.conviction);
  const fundSales = market.funds.map((seller, n) =>
    spiral ? salesOf(seller, before.losses[n] ?? 0, before.held[n + 1] ?? [], before.price) : market.assets.map(() => 0));
  const soldBy = [funding.sold, ...fundSales];
  const held = before.held.map((row, n) => row.map((units, k) => units - (soldBy[n]?.[k] ?? 0)));
  const total = before.total.map((units, k) => units + soldBy.reduce((sum, row) => sum + (row[k] ?? 0), 0));
  const price = market.assets.map((asset, k) => Math.exp(-marginalImpact(asset) * (total[k] ?? 0)));
  return {
    cash: before.cash - funding.cashSpent,
    cashSpent: before.cashSpent + funding.cashSpent,
    raised: before.raised + funding.raised,
    held, soldBy, total, price,
    losses: market.funds.map((_, n) => lossOn(held[n + 1] ?? [], before.price, price)),
  };
}

/** The same fraction of every holding, worth phi·loss, or all of it. */
function salesOf(seller: Fund, loss: number, held: readonly number[], price: readonly number[]): number[] {
  const worth = held.reduce((sum, units, k) => sum + units * (price[k] ?? 0), 0);
  const wanted = salesPerLoss(seller) * Math.max(0, loss);
  if (worth <= 0 || wanted <= 0) return held.map(() => 0);
  const fraction = Math.min(1, wanted / worth);
  return held.map((units) => units * fraction);
}

function lossOn(held: readonly number[], before: readonly number[], after: readonly number[]): number {
  return held.reduce((sum, units, k) => sum + units * ((before[k] ?? 0) - (after[k] ?? 0)), 0);
}
