import type { FinancingFrame } from './frame.ts';

/** Who saved what a period invested: the three parts sum to `investment`, always. */
export interface SavingDecomposition {
  readonly investment: number;
  /** households' saving, YD - C */
  readonly households: number;
  /** firms' retained earnings */
  readonly firms: number;
  /** the public surplus (a deficit is negative) */
  readonly government: number;
  /** consumption of the period: not a part of the sum, but what gives way at capacity */
  readonly consumption: number;
}

/** I = (YD - C) + RE + (T + y·Bcb - G - y·Bs). */
export function saving(frame: FinancingFrame): SavingDecomposition {
  return {
    investment: frame.I,
    households: frame.YD - frame.C,
    firms: frame.RE,
    government: frame.T + frame.interestToCentralBank - frame.G - frame.interest,
    consumption: frame.C,
  };
}

/** How each part differs from another frame's, usually the start's. */
export function savingChange(before: FinancingFrame, frame: FinancingFrame): SavingDecomposition {
  const a = saving(before);
  const b = saving(frame);
  return {
    investment: b.investment - a.investment,
    households: b.households - a.households,
    firms: b.firms - a.firms,
    government: b.government - a.government,
    consumption: b.consumption - a.consumption,
  };
}
