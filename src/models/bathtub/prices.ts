/** The five assets, from the calmest duck to the silliest. */
export const assets = ['treasuries', 'memory', 'software', 'retail', 'bitcoin'] as const;
export type Asset = (typeof assets)[number];
export type Prices = Readonly<Record<Asset, number>>;

/**
 * How strongly each price follows the level. Illustrative, not estimated: what is documented is that flows move
 * prices at all (Gabaix & Koijen, NBER w28967: one dollar into equities, about five of value; others say one, or none).
 */
export const betas: Prices = { treasuries: 0.15, memory: 0.5, software: 1, retail: 1.4, bitcoin: 2 };

/** p = exp(beta·M·(W - W0)/W0), 1 at the start. */
export function pricesAt(change: number, impact: number): Prices {
  return {
    treasuries: priceAt(betas.treasuries, change, impact),
    memory: priceAt(betas.memory, change, impact),
    software: priceAt(betas.software, change, impact),
    retail: priceAt(betas.retail, change, impact),
    bitcoin: priceAt(betas.bitcoin, change, impact),
  };
}

function priceAt(beta: number, change: number, impact: number): number {
  return Math.exp(beta * impact * change);
}
