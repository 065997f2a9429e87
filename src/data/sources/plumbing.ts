import type { Source } from './source.ts';

/** Central banks, money markets, government debt. */
export const plumbing = {} as const satisfies Readonly<Record<string, Source>>;
