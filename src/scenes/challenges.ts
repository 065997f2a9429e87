import { challenges as bathtub } from './bathtub/challenges.ts';
import { challenges as cascade } from './cascade/challenges.ts';
import { challenges as duration } from './duration/challenges.ts';
import { challenges as financing } from './financing/challenges.ts';
import type { Challenge } from './scene.ts';

/** What a reader may try with every scene's knobs; its code comes with the knobs'. */
export const challengesOf = { financing, bathtub, cascade, duration } as unknown as Readonly<Record<string, ReadonlyArray<Challenge<unknown>>>>;
