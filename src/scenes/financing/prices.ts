import { course, defaults, defaultStrips } from '../../models/duration.ts';
import type { Strip } from '../../models/duration.ts';

/** The assets of this room, from the shortest duration to the longest. */
export const assets = ['treasuries', 'memory', 'bitcoin', 'software'] as const;
export type Asset = (typeof assets)[number];

/** Changes of price, as fractions. */
export type Changes = Readonly<Record<Asset, number>>;

/** The government's debt in this economy falls due after one period. */
const BILL: Strip = { payments: [[1, 1]] };

/** The summary counts what lies beyond the years listed: one is enough. */
const YEARS = { steps: 1 };

/** What a rise of the yield (a fraction) takes from each asset's price, all promised payments staying as they are. */
export function changes(rise: number, rate: number): Changes {
  const shift = rise * 10_000;
  const risky = course(defaultStrips, { ...defaults, shift }, YEARS).summary;
  const safe = course({ bill: BILL }, { ...defaults, rate, shift }, YEARS).summary;
  return {
    treasuries: safe.bill.change,
    memory: risky.memory.change,
    bitcoin: risky.token.change,
    software: risky.software.change,
  };
}
