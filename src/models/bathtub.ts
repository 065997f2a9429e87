/**
 * Stocks and flows of funding: a tub of funding on offer to hold assets, an overflow tank of idle cash, a pipe from the
 * tap, a drain into the real economy and a return from it. Grounding: Booth Sweeney & Sterman, "Bathtub dynamics" (2000);
 * the Phillips machine (1950); for prices Gabaix & Koijen, NBER w28967. The Fed's overnight reverse repos are the real
 * overflow tank.
 */
import { flowsOf } from './bathtub/flows.ts';
import { movedAlong, step, sumOf } from './bathtub/network.ts';
import type { Flow, Movement, NetworkStep } from './bathtub/network.ts';
import { defaults, domain, initialStocks, waters } from './bathtub/parameters.ts';
import type { BathtubParameters, BathtubStocks, Water } from './bathtub/parameters.ts';
import { pricesAt } from './bathtub/prices.ts';
import type { Prices } from './bathtub/prices.ts';
import { parametersAt } from './changes.ts';
import type { RunOptions } from './changes.ts';
import { checkNumber, checkParameters, checkRun } from './check.ts';
import { stateAt } from './interpolate.ts';

export { frameIdentities, identities } from './bathtub/identities.ts';
export type { AmountFlow, Flow, Movement, RateFlow } from './bathtub/network.ts';
export { defaults, domain, initialStocks, waters } from './bathtub/parameters.ts';
export type { BathtubParameters, BathtubStocks, Water } from './bathtub/parameters.ts';
export { assets, betas, pricesAt } from './bathtub/prices.ts';
export type { Asset, Prices } from './bathtub/prices.ts';

export const version = '1';
export const defaultSteps = 12;

/** What moved in the step that ends at the frame; all zero at the start. */
export interface BathtubFlows {
  /** net of all that came from outside, but for created deposits: QE into the pipe, or QT out of the tanks when negative */
  readonly tap: number;
  /** out of the pipe into the tub */
  readonly delivered: number;
  /** down the drain from the overflow tank, and from the tub */
  readonly fromOverflow: number;
  readonly fromTub: number;
  /** back from the economy into the tub */
  readonly returned: number;
  /** deposits created by bank loans (only when deposits are the water) */
  readonly created: number;
  /** deposits that changed hands within the tub (only when deposits are the water) */
  readonly round: number;
}

/** The state at time t, and the flows of the step that led to it. */
export interface BathtubFrame extends BathtubStocks {
  /** steps since the start; frame 0 is the state before the first step */
  readonly t: number;
  /** 100·W/W0 */
  readonly level: number;
  /** what was asked of the tanks in the step and could not be served */
  readonly unmet: number;
  /** 1 at the start */
  readonly price: Prices;
  readonly flow: BathtubFlows;
  /** the same flow by flow, with where each took from and where it went */
  readonly movements: readonly Movement[];
}

export interface BathtubSummary {
  readonly start: BathtubFrame;
  readonly end: BathtubFrame;
  readonly lowestLevel: number;
  /** the first time at which the overflow tank is empty; null while some is left */
  readonly overflowEmptyAt: number | null;
}

export interface BathtubRun {
  readonly frames: readonly BathtubFrame[];
  readonly summary: BathtubSummary;
}

export interface BathtubOptions extends RunOptions<BathtubParameters> {
  readonly stocks?: BathtubStocks;
}

/** Runs the tub. Throws a TypeError or RangeError that names a bad parameter or stock. */
export function simulate(parameters: Partial<BathtubParameters> = {}, options: BathtubOptions = {}): BathtubRun {
  checkParameters(parameters as BathtubParameters, domain);
  checkRun(options, domain);
  checkStocks(options.stocks ?? initialStocks);
  return course({ ...defaults, ...parameters }, options);
}

/** A run with parameters and stocks that have been checked before. */
export function course(
  parameters: BathtubParameters,
  { changes = [], stocks = initialStocks, steps = defaultSteps }: BathtubOptions = {},
): BathtubRun {
  const at = (period: number) => parametersAt(parameters, changes, period);
  return run(stocks, steps, (period) => flowsOf(at(period)), (period) => at(period).impact);
}

/** The same shock in all three waters. */
export function simulateWaters(
  parameters: Partial<BathtubParameters> = {},
  options: BathtubOptions = {},
): Readonly<Record<Water, BathtubRun>> {
  const [reserves, deposits, room] = waters.map((water) => simulate({ ...parameters, water }, options));
  return { reserves, deposits, room } as Readonly<Record<Water, BathtubRun>>;
}

/**
 * Runs flows of one's own between W, R, P and E. `flowsAt(n)` gives the flows of the step from time n to n + 1; a flow
 * with the id `created` counts as created deposits, every other one from or to the outside as the tap's.
 */
export function simulateFlows(
  stocks: BathtubStocks,
  steps: number,
  flowsAt: (period: number) => readonly Flow[],
  impact: number = defaults.impact,
): BathtubRun {
  checkRun({ steps }, domain);
  checkStocks(stocks);
  return run(stocks, steps, flowsAt, () => impact);
}

/** The state at a time, linear between frames; the start is at time 0. */
export function frameAt(run: BathtubRun, time: number): BathtubFrame {
  return stateAt(run.frames, time);
}

function run(
  stocks: BathtubStocks,
  steps: number,
  flowsAt: (period: number) => readonly Flow[],
  impactAt: (period: number) => number,
): BathtubRun {
  const start = startFrame(stocks, impactAt(0));
  const frames = [start];
  let state: NetworkStep = { stocks: { ...stocks }, movements: [], unmet: {} };
  for (let t = 1; t <= steps; t += 1) {
    state = step(state.stocks, flowsAt(t - 1));
    frames.push(frameOf(t, state, stocks.W, impactAt(t - 1)));
  }
  return { frames, summary: summarize(start, frames) };
}

function startFrame(stocks: BathtubStocks, impact: number): BathtubFrame {
  return frameOf(0, { stocks: { ...stocks }, movements: [], unmet: {} }, stocks.W, impact);
}

function frameOf(t: number, result: NetworkStep, initialLevel: number, impact: number): BathtubFrame {
  const { W = 0, R = 0, P = 0, E = 0 } = result.stocks;
  const unmet = Object.values(result.unmet).reduce((sum, amount) => sum + amount, 0);
  const price = pricesAt((W - initialLevel) / initialLevel, impact);
  return { t, W, R, P, E, level: (100 * W) / initialLevel, unmet, price, flow: flowsIn(result), movements: result.movements };
}

function flowsIn({ movements }: NetworkStep): BathtubFlows {
  const along = (from: string | null, to: string | null) => movedAlong(movements, from, to);
  const created = sumOf(movements.filter((movement) => movement.id === 'created'));
  const entered = sumOf(movements.filter((movement) => movement.from === null));
  const left = sumOf(movements.filter((movement) => movement.to === null));
  return {
    tap: entered - left - created,
    delivered: along('P', 'W'),
    fromOverflow: along('R', 'E'),
    fromTub: along('W', 'E'),
    returned: along('E', 'W'),
    created,
    round: along('W', 'W'),
  };
}

function summarize(start: BathtubFrame, frames: readonly BathtubFrame[]): BathtubSummary {
  return {
    start,
    end: frames.at(-1) ?? start,
    lowestLevel: Math.min(...frames.map((frame) => frame.level)),
    overflowEmptyAt: frames.find((frame) => frame.R === 0)?.t ?? null,
  };
}

function checkStocks(stocks: BathtubStocks): void {
  checkNumber('W', stocks.W, { min: Number.MIN_VALUE, max: Number.MAX_VALUE });
  for (const name of ['R', 'P', 'E'] as const) checkNumber(name, stocks[name], { min: 0, max: Number.MAX_VALUE });
}
