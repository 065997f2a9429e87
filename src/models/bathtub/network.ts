/**
 * A network of stocks and flows, in the manner of Booth Sweeney & Sterman, "Bathtub dynamics" (2000). A step is solved
 * exactly, whatever its rates: constant amounts are limited first to what their sources can give, and what remains is
 * the linear equation dx/dt = A·x + c, whose solution is summed from its Taylor series. No stock falls below zero.
 */

/** An amount moved evenly over a step, taken from the first source that has it, then from the next. */
export interface AmountFlow {
  readonly id: string;
  /** stocks to take from, in order; none means from outside */
  readonly from: readonly string[];
  /** where it goes; null means out of the system */
  readonly to: string | null;
  readonly amount: number;
}

/** A flow in proportion to its source, per step: the source decays as exp(-rate·t). */
export interface RateFlow {
  readonly id: string;
  readonly from: string;
  readonly to: string | null;
  readonly rate: number;
}

export type Flow = AmountFlow | RateFlow;
export type Stocks = Readonly<Record<string, number>>;

/** What moved: `source` is null for what came from outside. */
export interface Movement {
  readonly id: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly amount: number;
}

export interface NetworkStep {
  readonly stocks: Stocks;
  readonly movements: readonly Movement[];
  /** what was asked of the stocks and could not be served, by flow id */
  readonly unmet: Readonly<Record<string, number>>;
}

/** One step of the network. Constant flows are served in the order given, so an inflow listed first can be drawn on. */
export function step(stocks: Stocks, flows: readonly Flow[]): NetworkStep {
  const rates = flows.filter(isRate);
  const available = availableAmounts(stocks, rates);
  const moved: Movement[] = [];
  const unmet: Record<string, number> = {};
  for (const flow of flows) {
    if (isRate(flow)) continue;
    const missing = serve(flow, available, moved);
    if (missing > 0) unmet[flow.id] = missing;
  }
  const mean = meanStocks(stocks, rates, netAmounts(stocks, moved));
  for (const { id, from, to, rate } of rates) moved.push({ id, from, to, amount: rate * (mean[from] ?? 0) });
  return { stocks: settle(stocks, moved), movements: moved, unmet };
}

/** How much moved along one route; null is the outside. */
export function movedAlong(movements: readonly Movement[], from: string | null, to: string | null): number {
  return sumOf(movements.filter((movement) => movement.from === from && movement.to === to));
}

export function sumOf(movements: readonly Movement[]): number {
  return sum(movements.map((movement) => movement.amount));
}

function isRate(flow: Flow): flow is RateFlow {
  return 'rate' in flow;
}

/** The most that an even outflow can take from each stock in a step, while its rate flows drain it too. */
function availableAmounts(stocks: Stocks, rates: readonly RateFlow[]): Record<string, number> {
  const available: Record<string, number> = {};
  for (const [name, content] of Object.entries(stocks)) {
    const rate = sum(rates.filter((flow) => flow.from === name).map((flow) => flow.rate));
    available[name] = rate === 0 ? content : (content * rate) / Math.expm1(rate);
  }
  return available;
}

/** Moves what can be moved and returns what is missing. */
function serve(flow: AmountFlow, available: Record<string, number>, moved: Movement[]): number {
  const { id, to } = flow;
  let wanted = flow.amount;
  if (flow.from.length === 0) {
    moved.push({ id, from: null, to, amount: wanted });
    wanted = 0;
  }
  for (const from of flow.from) {
    const amount = Math.min(wanted, available[from] ?? 0);
    available[from] = (available[from] ?? 0) - amount;
    moved.push({ id, from, to, amount });
    wanted -= amount;
  }
  if (to !== null) available[to] = (available[to] ?? 0) + flow.amount - wanted;
  return wanted;
}

/** What the movements add to each stock. */
function netAmounts(stocks: Stocks, moved: readonly Pick<Movement, 'from' | 'to' | 'amount'>[]): Record<string, number> {
  const net: Record<string, number> = {};
  for (const name in stocks) net[name] = 0;
  for (const { from, to, amount } of moved) {
    if (from !== null) net[from] = (net[from] ?? 0) - amount;
    if (to !== null) net[to] = (net[to] ?? 0) + amount;
  }
  return net;
}

/** Enough terms for rates of several per step to machine precision. */
const terms = 60;

/** The mean of each stock over the step: x0 + v/2! + A·v/3! + …, with v = A·x0 + c the first derivative. */
function meanStocks(stocks: Stocks, rates: readonly RateFlow[], constant: Record<string, number>): Stocks {
  let mean = stocks;
  let derivative = add(applyRates(stocks, rates), constant);
  let factor = 1;
  for (let n = 2; n < terms; n += 1) {
    factor /= n;
    const next = add(mean, derivative, factor);
    // Once the terms are too small to count, they stay so.
    if (Object.keys(mean).every((name) => next[name] === mean[name])) break;
    mean = next;
    derivative = applyRates(derivative, rates);
  }
  return mean;
}

/** A·x: what the rate flows do to each stock. */
function applyRates(stocks: Stocks, rates: readonly RateFlow[]): Record<string, number> {
  return netAmounts(stocks, rates.map(({ from, to, rate }) => ({ from, to, amount: rate * (stocks[from] ?? 0) })));
}

function settle(stocks: Stocks, moved: readonly Movement[]): Stocks {
  const next = add(stocks, netAmounts(stocks, moved));
  // Rounding may leave an emptied stock a hair below zero.
  for (const name in next) next[name] = Math.max(0, next[name]!);
  return next;
}

/** a + factor·b. */
function add(a: Stocks, b: Stocks, factor = 1): Record<string, number> {
  const total: Record<string, number> = {};
  for (const name in a) total[name] = a[name]! + factor * (b[name] ?? 0);
  return total;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
