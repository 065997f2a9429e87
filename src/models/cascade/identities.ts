import type { CascadeFrame, CascadeRun, Holder } from '../cascade.ts';
import { type Identities, residualsOf, type Sides, worstOf } from '../residual.ts';

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
  return residualsOf(frameSides(before, frame));
}

/** Both sides of them, over all holders and assets; the residual is the largest of any holder and asset. */
export function frameSides<A extends string, F extends string>(before: CascadeFrame<A, F>, frame: CascadeFrame<A, F>): Sides {
  const holders = Object.keys(frame.held) as Holder<F>[];
  const names = Object.keys(frame.sold) as A[];
  const kept = holders.flatMap((holder) =>
    names.map((name) => frame.held[holder][name] + frame.soldBy[holder][name] - before.held[holder][name]));
  const byAll = names.map((name) =>
    holders.reduce((sum, holder) => sum + frame.soldBy[holder][name], 0) - (frame.total[name] - before.total[name]));
  const held = holders.flatMap((holder) => names.map((name) => frame.held[holder][name]));
  const over = (amount: (holder: Holder<F>, name: A) => number): number => sum(holders.flatMap((holder) => names.map((name) => amount(holder, name))));
  return {
    'sold + left = held': [over((holder, name) => frame.soldBy[holder][name] + frame.held[holder][name]), over((holder, name) => before.held[holder][name]), largest(kept)],
    'sold by all = sold': [over((holder, name) => frame.soldBy[holder][name]), sum(names.map((name) => frame.total[name] - before.total[name])), largest(byAll)],
    'cash + sales + owed = commitment': [frame.cashSpent + frame.raised + frame.unfunded, frame.commitment],
    'no holding is negative': [Math.min(0, ...held), 0],
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function largest(values: readonly number[]): number {
  return Math.max(0, ...values.map(Math.abs));
}
