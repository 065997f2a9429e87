import { course, frameAt, multiplier, savingChange } from '../../models/financing.ts';
import type { Course, FinancingFrame, FinancingParameters } from '../../models/financing.ts';

/** One borrower's run at a moment. Index units per period (flows) or at the moment (stocks); rates are fractions. */
export interface Borrower {
  /** spent beyond what the start spends; of it paid by new bonds, and out of the firm's own cash flow */
  readonly spent: number;
  readonly borrowed: number;
  readonly ownFunds: number;
  /** all new bonds since the start */
  readonly issued: number;
  /** rise of income and of consumption over the start */
  readonly income: number;
  readonly consumption: number;
  /** extra income of the first period per unit of extra spending in it */
  readonly multiplier: number;
  /** households' wealth now and at the start */
  readonly wealth: number;
  readonly wealthBefore: number;
  readonly yield: number;
  /** yield above the policy rate */
  readonly rise: number;
  /** idle cash that may be drawn in all (infinite with a last buyer), what is left of it, and what the period drew */
  readonly buffer: number;
  readonly idle: number;
  readonly drawn: number;
  readonly matched: Matched;
  /** all periods, for the books */
  readonly run: Course;
}

/** What the extra spending was matched by: the parts sum to `spent` (saving = investment, in changes from the start). */
export interface Matched {
  /** households' saving out of new income */
  readonly saving: number;
  /** consumption given up */
  readonly forgone: number;
  /** taxes net of interest on the public debt */
  readonly taxes: number;
  /** firms' retained earnings */
  readonly firms: number;
}

/** Runs the economy with one borrower and reads off a moment. */
export function borrower(parameters: FinancingParameters, at: number): Borrower {
  const run = course(parameters, { steps: Math.max(1, Math.ceil(at)) });
  const { start, frames } = run;
  const now = frameAt(run, at);
  const spent = now.G - start.G + now.I;
  const borrowed = now.G - start.G + parameters.phi * now.I;
  const income = now.Y - start.Y;
  return {
    spent,
    borrowed,
    ownFunds: spent - borrowed,
    issued: (parameters.fiscal + parameters.phi * parameters.capex) * at,
    income,
    consumption: now.C - start.C,
    multiplier: multiplier(start, frames[0] ?? start) ?? 0,
    wealth: now.V,
    wealthBefore: start.V,
    yield: now.y,
    rise: now.y - parameters.rate,
    buffer: parameters.buffer,
    idle: now.slack,
    drawn: now.H - frameAt(run, at - 1).H,
    matched: matched(start, now),
    run,
  };
}

function matched(start: FinancingFrame, now: FinancingFrame): Matched {
  const change = savingChange(start, now);
  const forgone = Math.min(Math.max(-change.consumption, 0), Math.max(change.households, 0));
  return {
    saving: change.households - forgone,
    forgone,
    taxes: change.government + now.G - start.G,
    firms: change.firms,
  };
}
