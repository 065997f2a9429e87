import type { BathtubFrame, BathtubRun } from '../bathtub.ts';
import { type Identities, residualsOf, type Sides, worstOf } from '../residual.ts';
import type { BathtubStocks } from './parameters.ts';

/** Each identity's worst residual over the run. */
export function identities(run: BathtubRun): Identities {
  return worstOf(run.frames.map((frame, index) => frameIdentities(run.frames[index - 1] ?? frame, frame)));
}

/** The identities of one step; `before` is the frame before it. */
export function frameIdentities(before: BathtubFrame, frame: BathtubFrame): Identities {
  return residualsOf(frameSides(before, frame));
}

/** Both sides of them. */
export function frameSides(before: BathtubFrame, frame: BathtubFrame): Sides {
  const { tap, created } = frame.flow;
  return {
    'd(W+R+P+E)=tap+created': [total(frame) - total(before), tap + created],
    'no stock is negative': [Math.min(0, frame.W, frame.R, frame.P, frame.E), 0],
  };
}

function total({ W, R, P, E }: BathtubStocks): number {
  return W + R + P + E;
}
