import type { Values } from '../parameters/parameter.ts';
import { stateOf as durationState } from './duration/state.ts';
import { state as bathtubState } from './bathtub/state.ts';
import { PRINTABLE, state as cascadeState, sum } from './cascade/state.ts';
import { state as financingState } from './financing/state.ts';
import { steps as bathtubSteps } from './bathtub/steps.ts';
import { steps as cascadeSteps } from './cascade/steps.ts';
import { steps as financingSteps } from './financing/steps.ts';
import type { Kind } from './outcomes.ts';
import type { SceneId } from './scene.ts';

/** [time or change of the rate, value]; the value as the model has it. */
export type Points = readonly (readonly [number, number])[];

/** Quantities of one kind on one pair of axes, by name. */
export interface Panel {
  readonly id: string;
  readonly kind: Kind;
  readonly lines: Readonly<Record<string, Points>>;
}

/** The course of a run: main quantities over all its periods; of the duration, which has none, over changes of the rate. */
export const linesOf: Readonly<Record<SceneId, (values: Values) => Panel[]>> = { financing, bathtub, cascade, duration };

const over = <F>(frames: readonly F[], value: (frame: F) => number): Points => frames.map((frame, i) => [i, value(frame)]);

function financing(values: Values): Panel[] {
  const { government, firm } = financingState({ values, at: financingSteps.at(-1)!.at, view: {} });
  const all = (of: typeof firm) => [of.run.start, ...of.run.frames];
  return [
    { id: 'yield', kind: 'rate', lines: { firm: over(all(firm), ({ y }) => y), government: over(all(government), ({ y }) => y) } },
    { id: 'income', kind: 'amount', lines: { firm: over(all(firm), ({ Y }) => Y - firm.run.start.Y), government: over(all(government), ({ Y }) => Y - government.run.start.Y) } },
  ];
}

function bathtub(values: Values): Panel[] {
  const { frames } = bathtubState({ values, at: bathtubSteps.at(-1)!.at, view: {} }).run;
  const price = (asset: 'treasuries' | 'software' | 'bitcoin'): Points => over(frames, (frame) => frame.price[asset] - 1);
  return [
    { id: 'level', kind: 'amount', lines: { level: over(frames, ({ level }) => level), overflow: over(frames, ({ R }) => R) } },
    { id: 'price', kind: 'change', lines: { treasuries: price('treasuries'), software: price('software'), bitcoin: price('bitcoin') } },
  ];
}

function cascade(values: Values): Panel[] {
  const { run } = cascadeState({ values, at: cascadeSteps.at(-1)!.at, view: {} });
  const last = run.frames.findLastIndex((frame) => sum(frame.sold) >= PRINTABLE) + 1;
  const frames = [run.start, ...run.frames.slice(0, Math.max(last, 4))];
  const price = (asset: 'bitcoin' | 'software' | 'memory'): Points => over(frames, (frame) => frame.price[asset] - 1);
  return [
    { id: 'sold', kind: 'billions', lines: { sold: over(frames, ({ total }) => sum(total)) } },
    { id: 'price', kind: 'change', lines: { bitcoin: price('bitcoin'), software: price('software'), memory: price('memory') } },
  ];
}

/** Changes of the rate, in basis points, that the knob allows. */
const SHIFTS = Array.from({ length: 19 }, (_, i) => -150 + 25 * i);

function duration(values: Values): Panel[] {
  const states = SHIFTS.map((shift) => durationState({ values: { ...values, shift }, at: 0, view: {} }).strips);
  const price = (name: 'memory' | 'software' | 'token'): Points => states.map((strips, i) => [SHIFTS[i]!, strips[name].change]);
  return [{ id: 'price', kind: 'change', lines: { memory: price('memory'), software: price('software'), token: price('token') } }];
}
