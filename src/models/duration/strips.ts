import type { Payment } from './value.ts';

/** Promised payments. With `forever`, the last one keeps growing by that fraction a year, without end. */
export interface Strip {
  readonly payments: readonly Payment[];
  readonly forever?: number;
}

export const strips = ['memory', 'software', 'token'] as const;
export type StripName = (typeof strips)[number];

/** Illustrative shapes: cash now, cash that grows for decades, and one distant payment. */
export const defaultStrips: Readonly<Record<StripName, Strip>> = {
  memory: { payments: annual(30, (year) => [10, 12, 10, 6, 3][year - 1] ?? 2) },
  software: { payments: annual(10, (year) => 1.15 ** year), forever: 0.03 },
  token: { payments: [[20, 560]] },
};

/** The same strip with every payment multiplied: a revision of earnings. */
export function scaleStrip(strip: Strip, factor: number): Strip {
  return { ...strip, payments: strip.payments.map(([time, amount]) => [time, amount * factor]) };
}

/** The strip with its endless growth written out, year by year, up to a horizon. */
export function extend(strip: Strip, horizon: number): Strip {
  const { payments, forever } = strip;
  const last = payments.at(-1);
  if (forever === undefined || last === undefined) return strip;
  const [time, amount] = last;
  const years = Math.max(0, Math.ceil(horizon - time));
  const more = annual(years, (year) => amount * (1 + forever) ** year);
  return { payments: [...payments, ...more.map(([year, value]) => [time + year, value] as const)], forever };
}

function annual(years: number, amount: (year: number) => number): Payment[] {
  return Array.from({ length: years }, (_, i) => [i + 1, amount(i + 1)] as const);
}
