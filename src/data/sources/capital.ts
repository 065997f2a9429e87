import type { Source } from './source.ts';

/** What the builders spend, and how they pay for it. */
export const capital = {} as const satisfies Readonly<Record<string, Source>>;
