/**
 * Fiscal stimulus and AI capex in one stock-flow-consistent economy. It nests Model PC of Godley & Lavoie, Monetary
 * Economics (2007, 2012), ch. 4, and adds AI bonds and one knob, the idle-cash buffer: how much money the central bank
 * lets the public draw before its balance sheet is frozen. An infinite buffer is Model PC exactly.
 */
import { parametersAt } from './changes.ts';
import type { RunOptions } from './changes.ts';
import { checkParameters, checkRun } from './check.ts';
import { nextPeriod, steadyState } from './financing/economy.ts';
import type { FinancingFrame } from './financing/frame.ts';
import { frameIdentities } from './financing/identities.ts';
import { defaults, domain } from './financing/parameters.ts';
import type { FinancingParameters } from './financing/parameters.ts';
import { stateAt } from './interpolate.ts';
import { worstOf } from './residual.ts';
import type { Identities } from './residual.ts';

export { steadyState } from './financing/economy.ts';
export type { FinancingFrame } from './financing/frame.ts';
export { frameIdentities } from './financing/identities.ts';
export { balanceSheet, columnSums, rowSums, transactions } from './financing/matrices.ts';
export type { Account, FlowRow, Matrix, Sector, StockRow } from './financing/matrices.ts';
export { book, defaults, domain } from './financing/parameters.ts';
export type { FinancingParameters } from './financing/parameters.ts';
export { saving, savingChange } from './financing/saving.ts';
export type { SavingDecomposition } from './financing/saving.ts';

export const version = '1';

/** Beyond 20 periods the toy's artefacts dominate: AI bonds displace public debt in a fixed wealth target. */
export const defaultSteps = 20;

export interface FinancingSummary {
  /** the steady state before the shock */
  readonly start: FinancingFrame;
  /** the extra income of the first period per unit of extra spending in it; null without any */
  readonly multiplier: number | null;
  /** the highest yield of the run (a fraction) and the period it comes in */
  readonly peakYield: number;
  readonly peakPeriod: number;
  /** the first period whose yield is above the policy rate; null when none is */
  readonly firstPeriodOfStress: number | null;
  /** the smallest idle-cash buffer that would have left yields alone throughout */
  readonly smallestBuffer: number;
  /** the period before which the run stopped because debt exploded or wealth ran out; null when it ran to its end */
  readonly stoppedBefore: number | null;
}

export interface Course {
  readonly start: FinancingFrame;
  readonly frames: readonly FinancingFrame[];
}

export interface FinancingRun {
  readonly frames: readonly FinancingFrame[];
  readonly summary: FinancingSummary;
}

/**
 * Runs the economy from its steady state. The run stops early should debt explode or wealth run out, which the default
 * number of periods and a `lambda1` of at least 1 exclude. Throws a TypeError or RangeError that names a bad parameter.
 */
export function simulate(
  parameters: Partial<FinancingParameters> = {},
  options: RunOptions<FinancingParameters> = {},
): FinancingRun {
  checkParameters(parameters as FinancingParameters, domain);
  checkRun(options, domain);
  const base = { ...defaults, ...parameters };
  const { start, frames } = course(base, options);
  const stoppedBefore = frames.length < (options.steps ?? defaultSteps) ? frames.length : null;
  return { frames, summary: { ...summarize(start, frames), smallestBuffer: smallestBuffer(start, base, options), stoppedBefore } };
}

/** A run without its summary, with parameters that have been checked before: the state before the shock, and every period. */
export function course(parameters: FinancingParameters, options: RunOptions<FinancingParameters> = {}): Course {
  const start = steadyState(parameters);
  return { start, frames: periods(start, parameters, options) };
}

/** The state at a time: 0 is before the shock, n is the end of the n-th period (`frames[n - 1]`); linear in between. */
export function frameAt(run: FinancingRun | Course, time: number): FinancingFrame {
  return stateAt(['start' in run ? run.start : run.summary.start, ...run.frames], time);
}

/** Each identity's worst residual over the run. */
export function identities(run: FinancingRun): Identities {
  const all = [run.summary.start, ...run.frames];
  return worstOf(run.frames.map((frame, index) => frameIdentities(all[index] ?? frame, frame)));
}

function periods(
  start: FinancingFrame,
  base: FinancingParameters,
  { steps = defaultSteps, changes = [] }: RunOptions<FinancingParameters>,
): FinancingFrame[] {
  const frames: FinancingFrame[] = [];
  let before = start;
  for (let t = 0; t < steps; t += 1) {
    const next = nextPeriod(before, parametersAt(base, changes, t), start.H);
    if (!isEconomy(next)) break;
    frames.push(next);
    before = next;
  }
  return frames;
}

/** Debt of a thousand times income, or wealth that is all but gone, is past the point where the equations mean anything. */
function isEconomy({ V, Bs, L }: FinancingFrame): boolean {
  return V > 1 && Math.abs(Bs) + Math.abs(L) < 1e5;
}

/** With the last buyer always there, the money people draw is the money they want: its peak is the buffer needed. */
function smallestBuffer(
  start: FinancingFrame,
  base: FinancingParameters,
  { steps = defaultSteps, changes = [] }: RunOptions<FinancingParameters>,
): number {
  const others = changes.filter((change) => change.name !== 'buffer');
  const backed = periods(start, { ...base, buffer: Infinity }, { steps, changes: others });
  return Math.max(0, ...backed.map((frame) => frame.Hd - start.H));
}

function summarize(
  start: FinancingFrame,
  frames: readonly FinancingFrame[],
): Omit<FinancingSummary, 'smallestBuffer' | 'stoppedBefore'> {
  const peak = frames.reduce((highest, frame) => (frame.y > highest.y ? frame : highest), start);
  const stressed = frames.find((frame) => frame.y > frame.rate + 1e-9);
  return {
    start,
    multiplier: multiplier(start, frames[0] ?? start),
    peakYield: peak.y,
    peakPeriod: peak.t,
    firstPeriodOfStress: stressed?.t ?? null,
  };
}

/** The extra income of the first period per unit of extra spending in it; null without any. */
export function multiplier(start: FinancingFrame, first: FinancingFrame): number | null {
  const extra = first.G - start.G + first.I - start.I;
  return extra === 0 ? null : (first.Y - start.Y) / extra;
}
