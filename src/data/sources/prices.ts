import type { Source } from './source.ts';

/** Prices, yields, earnings. */
export const prices = {} as const satisfies Readonly<Record<string, Source>>;
