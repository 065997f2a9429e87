import type { Domain } from '../check.ts';

/** Amounts in billions of US dollars of the toy. */
export interface CascadeParameters {
  /** K: what the investor must fund */
  readonly commitment: number;
  /** c0: what the investor has in cash, spent first */
  readonly cash: number;
  /** a factor on every fund's debt per equity */
  readonly leverage: number;
  /** a factor on every fund's redemptions: 0 is a gate */
  readonly redemption: number;
  /** a factor on the price impact of sales: 0 is a market deep enough (or a contrarian buyer) to take them all */
  readonly depth: number;
  /** whether the funds answer their losses by selling */
  readonly spiral: 'on' | 'off';
}

/** With 60 in cash, 40 must be sold: all 10 of bitcoin, then 30 of software. */
export const defaults: CascadeParameters = {
  commitment: 100,
  cash: 60,
  leverage: 1,
  redemption: 1,
  depth: 1,
  spiral: 'on',
};

export const domain: Domain<CascadeParameters> = {
  commitment: { min: 0, max: 400 },
  cash: { min: 0, max: 400 },
  leverage: { min: 0, max: 8 },
  redemption: { min: 0, max: 4 },
  depth: { min: 0, max: 4 },
  spiral: ['on', 'off'],
};

/** In a market of one's own any amount can be owed and held. */
export const marketDomain: Domain<CascadeParameters> = {
  ...domain,
  commitment: { min: 0, max: Number.MAX_VALUE },
  cash: { min: 0, max: Number.MAX_VALUE },
};
