import type { CascadeFrame, CascadeRun, Holder } from '../cascade.ts';
import { type Identities, worstOf } from '../residual.ts';

/** Each identity's worst residual over the run. */
export function identities<A extends string, F extends string>(run: CascadeRun<A, F>): Identities {
  const all = [run.summary.start, ...run.frames];
  return worstOf(run.frames.map((frame, index) => frameIdentities(all[index] ?? frame, frame)));
}

/** The identities of one round; `before` is the frame before it. */
export function frameIdentities<A extends string, F extends string>(
  before: CascadeFrame<A, F>,
  frame: CascadeFrame<A, F>,
): Identities {
  const holders = Object.keys(frame.held) as Holder<F>[];
  const names = Object.keys(frame.sold) as A[];
  const kept = holders.flatMap((holder) =>
    names.map((name) => frame.held[holder][name] + frame.soldBy[holder][name] - before.held[holder][name]));
  const byAll = names.map((name) =>
    holders.reduce((sum, holder) => sum + frame.soldBy[holder][name], 0) - (frame.total[name] - before.total[name]));
  const held = holders.flatMap((holder) => names.map((name) => frame.held[holder][name]));
  return {
    'sold + left = held': largest(kept),
    'sold by all = sold': largest(byAll),
    'cash + sales + owed = commitment': frame.cashSpent + frame.raised + frame.unfunded - frame.commitment,
    'no holding is negative': Math.min(0, ...held),
  };
}

function largest(values: readonly number[]): number {
  return Math.max(0, ...values.map(Math.abs));
}
