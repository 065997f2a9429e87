import type { Guess } from '../guess.ts';

/** What one more point of the discount rate takes from the one distant payment, in percent. */
export const guess: Guess = { step: 'turn', reading: 'token', scale: -100, min: 0, max: 50, grain: 1, major: 10 };
