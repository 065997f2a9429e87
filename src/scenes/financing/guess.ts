import type { Guess } from '../guess.ts';

/** Whoever borrows and spends: how far income rises in the period. */
export const guess: Guess = { step: 'fiscal', reading: 'income', min: 0, max: 20, grain: 0.2, major: 5 };
