import type { Domain } from '../check.ts';

/** Spending is per period in index units (steady-state income is 106.5); `rate` is a fraction per period. */
export interface FinancingParameters {
  /** extra public spending, per period */
  readonly fiscal: number;
  /** AI investment, per period */
  readonly capex: number;
  /** share of capex paid by bonds; the rest is paid out of retained earnings */
  readonly phi: number;
  /** S0: how much more money the central bank lets the public draw before its balance sheet is frozen */
  readonly buffer: number;
  /** Ymax: the most the economy can produce in a period */
  readonly capacity: number;
  /** delta: share of the AI bonds repaid per period */
  readonly amortisation: number;
  /** rbar: the policy rate */
  readonly rate: number;
  /** how strongly the wish to hold bills responds to their yield */
  readonly lambda1: number;
}

/** Godley & Lavoie, Monetary Economics, ch. 4, Model PC; `fiscal` to `amortisation` are ours. */
export const defaults: FinancingParameters = {
  fiscal: 0,
  capex: 5,
  phi: 1,
  buffer: 1.5,
  capacity: Infinity,
  amortisation: 0.1,
  rate: 0.025,
  lambda1: 5,
};

/** Wide enough to break the claim; narrow enough that money wanted stays positive (lambda0 + lambda1·rate < 1). */
export const domain: Domain<FinancingParameters> = {
  fiscal: { min: -10, max: 20 },
  capex: { min: 0, max: 20 },
  phi: { min: 0, max: 1 },
  buffer: { min: 0, max: 100, infinite: true },
  capacity: { min: 80, max: 200, infinite: true },
  amortisation: { min: 0, max: 1 },
  rate: { min: 0, max: 0.05 },
  lambda1: { min: 0.05, max: 7 },
};

/** The book's constants: alpha1, alpha2, theta, lambda0, lambda2 and public spending G. */
export const book = { alpha1: 0.6, alpha2: 0.4, theta: 0.2, lambda0: 0.635, lambda2: 0.01, spending: 20 } as const;
