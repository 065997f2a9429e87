import { readingsOf } from './rest.ts';
import type { Scene } from './scene.ts';

/** A number that the reader predicts before a scene's story. The answer is the model's: a reading of a step. */
export interface Guess {
  readonly step: string;
  readonly reading: string;
  /** What the reading is multiplied by for the reader: −100 makes a fall of 0.43 one of 43 %. */
  readonly scale?: number;
  /** The gauge: its ends, the grain of a guess, and the ticks that carry a number. */
  readonly min: number;
  readonly max: number;
  readonly grain: number;
  readonly major: number;
}

/** The model's answer, as exact as it is printed: to tenths where guesses are finer than units. */
export function answerOf(scene: Scene, { step: id, reading, scale = 1, grain }: Guess): number {
  const step = scene.steps.find((candidate) => candidate.id === id)!;
  const exact = Number(readingsOf(scene, step)[reading]) * scale;
  return grain < 1 ? Math.round(exact * 10) / 10 : Math.round(exact);
}
