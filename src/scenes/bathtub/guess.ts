import type { Guess } from '../guess.ts';

/** How far the silliest duck falls with the water, in percent. */
export const guess: Guess = { step: 'tilt', reading: 'bitcoin', scale: -100, min: 0, max: 100, grain: 1, major: 25 };
