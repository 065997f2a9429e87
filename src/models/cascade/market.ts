/** An asset that can be sold: its size and how far a sale moves its price. */
export interface MarketAsset<A extends string = string> {
  readonly name: A;
  /** market value */
  readonly cap: number;
  /** the relative fall of the price when 1 % of the cap is sold, in % (Gabaix & Koijen's multiplier) */
  readonly impact: number;
}

export interface Fund<F extends string = string> {
  readonly name: F;
  /** a: its assets */
  readonly assets: number;
  /** b: debt per equity, which it restores after a loss */
  readonly leverage: number;
  /** g: share of equity redeemed per unit of relative loss on equity (Coval & Stafford 2007) */
  readonly redemption: number;
  /** share of its assets in each asset of the market, in the market's order */
  readonly weights: readonly number[];
}

/** Who sells what first: the investor's holdings in each asset, and the order from least to most conviction. */
export interface Market<A extends string = string, F extends string = string> {
  readonly assets: readonly MarketAsset<A>[];
  readonly funds: readonly Fund<F>[];
  /** what the investor holds of each asset */
  readonly holdings: readonly number[];
  /** indexes of assets, in the order in which the investor sells */
  readonly conviction: readonly number[];
}

export const assets = ['bitcoin', 'software', 'memory', 'treasuries'] as const;
export type Asset = (typeof assets)[number];
export const funds = ['multiStrategy', 'crypto'] as const;
export type FundName = (typeof funds)[number];

/** Illustrative sizes, bn USD. The investor believes least in bitcoin and most in Treasuries. */
export const defaultMarket: Market<Asset, FundName> = {
  assets: [
    { name: 'bitcoin', cap: 1500, impact: 5 },
    { name: 'software', cap: 6000, impact: 2 },
    { name: 'memory', cap: 1500, impact: 2 },
    { name: 'treasuries', cap: 29000, impact: 0.3 },
  ],
  funds: [
    { name: 'multiStrategy', assets: 600, leverage: 1.5, redemption: 0.3, weights: [0.03, 0.45, 0.22, 0.3] },
    { name: 'crypto', assets: 40, leverage: 1, redemption: 0.5, weights: [1, 0, 0, 0] },
  ],
  holdings: [10, 60, 50, 80],
  conviction: [0, 1, 2, 3],
};

/** The market with every fund's leverage and redemptions and every price impact multiplied by a factor. */
export function scaleMarket<A extends string, F extends string>(
  market: Market<A, F>,
  factors: { readonly leverage: number; readonly redemption: number; readonly depth: number },
): Market<A, F> {
  return {
    ...market,
    assets: market.assets.map((asset) => ({ ...asset, impact: asset.impact * factors.depth })),
    funds: market.funds.map((fund) => ({
      ...fund,
      leverage: fund.leverage * factors.leverage,
      redemption: fund.redemption * factors.redemption,
    })),
  };
}

/** phi = b + g·(1 + b): what a fund sells per unit of loss, to restore its leverage and to pay redemptions. */
export function salesPerLoss(fund: Fund): number {
  return fund.leverage + fund.redemption * (1 + fund.leverage);
}

/** The relative fall of the price per unit sold, at the margin. */
export function marginalImpact(asset: MarketAsset): number {
  return asset.impact / asset.cap;
}
