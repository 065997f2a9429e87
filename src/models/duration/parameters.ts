import type { Domain } from '../check.ts';

export interface DurationParameters {
  /** the discount rate, a fraction per year */
  readonly rate: number;
  /** how much of a rise of the rate promised payments grow faster: at 1 the rise changes no present value */
  readonly growth: number;
  /** by how much the rate changes, in basis points */
  readonly shift: number;
}

export const defaults: DurationParameters = { rate: 0.09, growth: 0, shift: 100 };

/** The lowest rate after the largest fall stays above the 3 % at which software grows for ever. */
export const domain: Domain<DurationParameters> = {
  rate: { min: 0.05, max: 0.2 },
  growth: { min: 0, max: 1 },
  shift: { min: -150, max: 300 },
};
