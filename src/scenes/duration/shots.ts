import type { Shots } from '../../figure/camera.ts';

/** Two tubs side by side, down to the years: the dial and the legend are out of it. */
export const shots: Shots = { wide: { pair: [0, 173, 639] }, compact: { pair: [0, 76, 319] } };
