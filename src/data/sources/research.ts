import type { Source } from './source.ts';

/** Papers and books. */
export const research = {} as const satisfies Readonly<Record<string, Source>>;
