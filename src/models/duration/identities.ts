import type { DurationRun } from '../duration.ts';
import { type Identities, residualsOf, type Sides, worstOf } from '../residual.ts';

/** Each identity's worst residual over the run. */
export function identities<S extends string>(run: DurationRun<S>): Identities {
  return worstOf((Object.keys(run.summary) as S[]).map((name) => residualsOf(stripSides(run, name))));
}

/** Both sides of the identities of one strip. */
export function stripSides<S extends string>({ frames, summary }: DurationRun<S>, name: S): Sides {
  const { price, beyond, shiftedPrice, beyondShifted, change } = summary[name];
  return {
    'P=sum of PV': [price, frames.reduce((sum, frame) => sum + frame.present[name], beyond)],
    'P=sum of PV, shifted': [shiftedPrice, frames.reduce((sum, frame) => sum + frame.presentShifted[name], beyondShifted)],
    'change=P shifted/P-1': [shiftedPrice, price * (1 + change)],
  };
}
