import type { Guess } from '../guess.ts';

/** What one forced sale has become after the spiral. */
export const guess: Guess = { step: 'margin', reading: 'sold', min: 0, max: 400, grain: 2, major: 100 };
