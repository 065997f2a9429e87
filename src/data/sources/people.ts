import type { Source } from './source.ts';

/** Who pays and who speaks: funds, founders, officials. */
export const people = {} as const satisfies Readonly<Record<string, Source>>;
