import { guess as bathtub } from './bathtub/guess.ts';
import { guess as cascade } from './cascade/guess.ts';
import { guess as duration } from './duration/guess.ts';
import { guess as financing } from './financing/guess.ts';
import type { Guess } from './guess.ts';
import type { SceneId } from './scene.ts';

/** The guess before every scene's story, for the build: the page carries the answers. */
export const guesses: Readonly<Record<SceneId, Guess>> = { financing, bathtub, cascade, duration };
