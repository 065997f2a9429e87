import type { DurationRun } from '../duration.ts';
import { type Identities, worstOf } from '../residual.ts';

/** Each identity's worst residual over the run. */
export function identities<S extends string>(run: DurationRun<S>): Identities {
  const names = Object.keys(run.summary) as S[];
  return worstOf(names.map((name) => {
    const { price, beyond, shiftedPrice, beyondShifted, change } = run.summary[name];
    const present = run.frames.reduce((sum, frame) => sum + frame.present[name], beyond);
    const presentShifted = run.frames.reduce((sum, frame) => sum + frame.presentShifted[name], beyondShifted);
    return {
      'P=sum of PV': price - present,
      'P=sum of PV, shifted': shiftedPrice - presentShifted,
      'change=P shifted/P-1': shiftedPrice - price * (1 + change),
    };
  }));
}
