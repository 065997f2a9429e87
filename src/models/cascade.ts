/**
 * Forced selling: an investor funds a commitment out of cash, then out of what it believes in least; prices fall, and
 * levered funds that hold the same assets sell to restore their leverage and to pay redemptions, round after round.
 * Grounding: Greenwood, Landier & Thesmar, "Vulnerable Banks", JFE 115 (2015); Coval & Stafford, JFE 2007 (redemptions);
 * Brunnermeier & Pedersen, RFS 2009 (spirals). The run is bounded: nobody sells more than it holds.
 */
import { criticalLeverage, linearDrop, linearSold, spectralRadius } from './cascade/linear.ts';
import { defaultMarket, scaleMarket } from './cascade/market.ts';
import type { Asset, FundName, Market } from './cascade/market.ts';
import { defaults, domain, marketDomain } from './cascade/parameters.ts';
import type { CascadeParameters } from './cascade/parameters.ts';
import { nextRound, positionAtStart } from './cascade/round.ts';
import type { Holdings, Position } from './cascade/round.ts';
import { lastChange, parametersAt } from './changes.ts';
import type { RunOptions } from './changes.ts';
import { checkParameters, checkRun } from './check.ts';
import { stateAt } from './interpolate.ts';

export { vulnerability } from './cascade/greenwood-landier-thesmar.ts';
export type { VulnerableBanks, Vulnerability } from './cascade/greenwood-landier-thesmar.ts';
export { frameIdentities, identities } from './cascade/identities.ts';
export { criticalLeverage, linearDrop, linearSold, responseMatrix, spectralRadius } from './cascade/linear.ts';
export { assets, defaultMarket, funds, salesPerLoss, scaleMarket } from './cascade/market.ts';
export type { Asset, Fund, FundName, Market, MarketAsset } from './cascade/market.ts';
export { defaults, domain } from './cascade/parameters.ts';
export type { CascadeParameters } from './cascade/parameters.ts';
export { fund } from './cascade/round.ts';
export type { Funding } from './cascade/round.ts';

export const version = '1';

/** The most rounds a run may take; it stops sooner once a round sells next to nothing. */
export const defaultSteps = 200;

/** A round that sells less than this (bn) ends the run. */
export const negligibleSale = 1e-6;

/** Who can hold an asset: the investor and the funds. */
export type Holder<F extends string = FundName> = 'investor' | F;
export type PerAsset<A extends string = Asset> = Readonly<Record<A, number>>;

/** A round. Units are worth 1 each at the prices before the shock, so a unit sold is a billion at that price. */
export interface CascadeFrame<A extends string = Asset, F extends string = FundName> {
  /** the round: 0 is the investor's own sale; the state before it is -1 */
  readonly t: number;
  readonly commitment: number;
  /** the investor's cash left, its cash spent so far, its sales so far, and what it still owes */
  readonly cash: number;
  readonly cashSpent: number;
  readonly raised: number;
  readonly unfunded: number;
  /** sold by everybody: in this round, and in all rounds so far */
  readonly sold: PerAsset<A>;
  readonly total: PerAsset<A>;
  readonly price: PerAsset<A>;
  /** sold in this round, by holder */
  readonly soldBy: Readonly<Record<Holder<F>, PerAsset<A>>>;
  /** held after the round */
  readonly held: Readonly<Record<Holder<F>, PerAsset<A>>>;
  /** what each fund lost in the round on what it still held; its next sale answers this */
  readonly losses: Readonly<Record<F, number>>;
}

export interface CascadeSummary<A extends string = Asset, F extends string = FundName> {
  readonly start: CascadeFrame<A, F>;
  readonly end: CascadeFrame<A, F>;
  /** what the investor sold, what the funds were forced to sell, and both */
  readonly firstSale: PerAsset<A>;
  readonly forced: PerAsset<A>;
  readonly sold: PerAsset<A>;
  /** relative fall of each price in the end, and what it would have been without the spiral */
  readonly drop: PerAsset<A>;
  readonly dropWithoutSpiral: PerAsset<A>;
  /** spectral radius of the linear spiral; at 1 and above it has no end but the bounds */
  readonly rho: number;
  /** all that the linear spiral sells and the price falls it implies; null where rho >= 1 */
  readonly linearSold: PerAsset<A> | null;
  readonly linearDrop: PerAsset<A> | null;
  /** the factor on every fund's own leverage at which rho reaches 1 */
  readonly criticalLeverage: number;
}

export interface CascadeRun<A extends string = Asset, F extends string = FundName> {
  readonly frames: readonly CascadeFrame<A, F>[];
  readonly summary: CascadeSummary<A, F>;
}

export interface Course<A extends string = Asset, F extends string = FundName> {
  readonly start: CascadeFrame<A, F>;
  readonly frames: readonly CascadeFrame<A, F>[];
}

/** Runs the cascade on the default market. Throws a TypeError or RangeError that names a bad parameter. */
export function simulate(
  parameters: Partial<CascadeParameters> = {},
  options: RunOptions<CascadeParameters> = {},
): CascadeRun {
  checkParameters(parameters as CascadeParameters, domain);
  checkRun(options, domain);
  return simulateMarket(defaultMarket, parameters, options);
}

/** Runs the cascade on a market of one's own, where any commitment and any cash are allowed. */
export function simulateMarket<A extends string, F extends string>(
  market: Market<A, F>,
  parameters: Partial<CascadeParameters> = {},
  options: RunOptions<CascadeParameters> = {},
): CascadeRun<A, F> {
  checkParameters(parameters as CascadeParameters, marketDomain);
  checkRun(options, marketDomain);
  const base = { ...defaults, ...parameters };
  const { start, frames } = course(market, base, options);
  return { frames, summary: summarize(market, base, start, frames) };
}

/** A run without its summary, for parameters that have been checked before: the state before the sale, and every round. */
export function course<A extends string, F extends string>(
  market: Market<A, F>,
  parameters: CascadeParameters,
  options: RunOptions<CascadeParameters> = {},
): Course<A, F> {
  const initial = positionAtStart(market, parameters.cash);
  return { start: frameOf(-1, market, parameters.commitment, initial), frames: rounds(market, parameters, options, initial) };
}

/** The state at a time: 0 is before the sale, 1 after the investor's own (`frames[0]`), and so on; linear in between. */
export function frameAt<A extends string, F extends string>(run: CascadeRun<A, F>, time: number): CascadeFrame<A, F> {
  return stateAt([run.summary.start, ...run.frames], time);
}

function rounds<A extends string, F extends string>(
  market: Market<A, F>,
  base: CascadeParameters,
  { steps = defaultSteps, changes = [] }: RunOptions<CascadeParameters>,
  initial: Position,
): CascadeFrame<A, F>[] {
  const frames: CascadeFrame<A, F>[] = [];
  let position = initial;
  let cashGiven = base.cash;
  for (let t = 0; t < steps; t += 1) {
    const parameters = parametersAt(base, changes, t);
    // A change of `cash` on the way is cash that arrives or is taken away; it cannot take what is spent.
    position = { ...position, cash: Math.max(0, position.cash + parameters.cash - cashGiven) };
    cashGiven = parameters.cash;
    position = nextRound(position, scaleMarket(market, parameters), parameters.commitment, parameters.spiral === 'on');
    frames.push(frameOf(t, market, parameters.commitment, position));
    if (t > lastChange(changes) && sumOf(position.soldBy) < negligibleSale) break;
  }
  return frames;
}

function frameOf<A extends string, F extends string>(
  t: number,
  market: Market<A, F>,
  commitment: number,
  position: Position,
): CascadeFrame<A, F> {
  const { cash, cashSpent, raised, total, price } = position;
  const sold = market.assets.map((_, k) => position.soldBy.reduce((sum, row) => sum + (row[k] ?? 0), 0));
  const fundNames = market.funds.map((fund) => fund.name);
  const paid = cashSpent + raised;
  return {
    t,
    // A commitment that shrinks on the way cannot give back what has been paid.
    commitment: Math.max(commitment, paid),
    cash, cashSpent, raised,
    unfunded: Math.max(0, commitment - paid),
    sold: perAsset(market, sold),
    total: perAsset(market, total),
    price: perAsset(market, price),
    soldBy: perHolder(market, position.soldBy),
    held: perHolder(market, position.held),
    losses: Object.fromEntries(fundNames.map((name, n) => [name, position.losses[n] ?? 0])) as Record<F, number>,
  };
}

function summarize<A extends string, F extends string>(
  market: Market<A, F>,
  parameters: CascadeParameters,
  start: CascadeFrame<A, F>,
  frames: readonly CascadeFrame<A, F>[],
): CascadeSummary<A, F> {
  const scaled = scaleMarket(market, parameters);
  const end = frames.at(-1) ?? start;
  const names = market.assets.map((asset) => asset.name);
  const byInvestor = names.map((name) => start.held.investor[name] - end.held.investor[name]);
  const firstSale = names.map((name) => frames[0]?.soldBy.investor[name] ?? 0);
  const alone = linearDrop(scaled, byInvestor).map((fall) => -Math.expm1(-fall));
  const linear = linearSold(scaled, firstSale);
  return {
    start,
    end,
    firstSale: perAsset(market, firstSale),
    forced: perAsset(market, names.map((name, k) => end.total[name] - (byInvestor[k] ?? 0))),
    sold: end.total,
    drop: perAsset(market, names.map((name) => 1 - end.price[name])),
    dropWithoutSpiral: perAsset(market, alone),
    rho: spectralRadius(scaled),
    linearSold: linear && perAsset(market, linear),
    linearDrop: linear && perAsset(market, linearDrop(scaled, linear)),
    // Found by search, which takes longer than a run: only who reads it waits for it.
    get criticalLeverage() {
      return criticalLeverage(scaleMarket(market, { ...parameters, leverage: 1 }));
    },
  };
}

function perAsset<A extends string>(market: Market<A>, values: readonly number[]): PerAsset<A> {
  return Object.fromEntries(market.assets.map((asset, k) => [asset.name, values[k] ?? 0])) as PerAsset<A>;
}

function perHolder<A extends string, F extends string>(
  market: Market<A, F>,
  rows: Holdings,
): Readonly<Record<Holder<F>, PerAsset<A>>> {
  const holders = ['investor', ...market.funds.map((fund) => fund.name)];
  return Object.fromEntries(holders.map((holder, n) => [holder, perAsset(market, rows[n] ?? [])])) as
    Record<Holder<F>, PerAsset<A>>;
}

function sumOf(rows: Holdings): number {
  return rows.flat().reduce((sum, units) => sum + units, 0);
}
