import { course, defaults, frameAt, initialStocks, waters } from '../../models/bathtub.ts';
import type { BathtubFlows, BathtubFrame, BathtubParameters, BathtubRun, Prices, Water } from '../../models/bathtub.ts';
import type { Values } from '../../parameters/parameter.ts';
import type { Moment } from '../scene.ts';

/** A level, its prices and what runs off: all that a ghost needs. */
export interface Outcome {
  /** 100 at the start */
  readonly level: number;
  /** 1 at the start */
  readonly price: Prices;
  /** out of the tub for good, in a period */
  readonly outflow: number;
}

/** What the picture shows. Amounts in index units (the tub holds 100 at the start), flows per period. */
export interface BathtubState extends Outcome {
  /** periods since the start */
  readonly period: number;
  /** idle cash left in the overflow tank, and what it held at the start */
  readonly overflow: number;
  readonly overflowStart: number;
  /** let in by the tap and still in the pipe */
  readonly backlog: number;
  readonly flow: BathtubFlows;
  /** asked for in the period and not served */
  readonly unmet: number;
  readonly settings: BathtubParameters;
  /** the same run in each of the three waters */
  readonly outcomes: Readonly<Record<Water, Outcome>>;
  /** the same run without a tank of idle cash */
  readonly without: Outcome;
  /** the same run through a pipe that is open */
  readonly freed: Outcome;
  /** all periods, for the books */
  readonly run: BathtubRun;
  readonly view: Readonly<Record<string, number>>;
}

/** Runs the model and reads off the moment. The other runs are made when they are asked for: most pictures need none. */
export function state({ values, at, view }: Moment): BathtubState {
  const settings = settingsOf(values);
  const options = { steps: Math.max(1, Math.ceil(at)) };
  const outcomes = once(() => outcomesAt((water) => outcomeAt(course({ ...settings, water }, options), at)));
  const without = once(() => outcomeAt(course(settings, { ...options, stocks: { ...initialStocks, R: 0 } }), at));
  const freed = once(() => outcomeAt(course({ ...settings, pipe: defaults.pipe }, options), at));
  const run = course(settings, options);
  return {
    ...read(frameAt(run, at), at),
    run,
    settings,
    view,
    get outcomes() {
      return outcomes();
    },
    get without() {
      return without();
    },
    get freed() {
      return freed();
    },
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

function read(frame: BathtubFrame, period: number) {
  const { level, price, R, P, flow, unmet } = frame;
  return { level, price, outflow: flow.fromTub, period, overflow: R, overflowStart: initialStocks.R, backlog: P, flow, unmet };
}

function outcomesAt(outcome: (water: Water) => Outcome): Record<Water, Outcome> {
  return Object.fromEntries(waters.map((water) => [water, outcome(water)])) as Record<Water, Outcome>;
}

function outcomeAt(run: BathtubRun, at: number): Outcome {
  const { level, price, flow } = frameAt(run, at);
  return { level, price, outflow: flow.fromTub };
}

/** The model's parameters, from a table of values that may come from an address. */
function settingsOf(values: Values): BathtubParameters {
  return { ...defaults, ...values } as BathtubParameters;
}

/** What runs down the drain in a period, from the tank and from the tub. */
export function drained({ flow }: BathtubState): number {
  return flow.fromOverflow + flow.fromTub + flow.round;
}

/** What the drain asked for in the period and did not get. */
export function unserved({ unmet, settings }: BathtubState): number {
  return Math.min(unmet, settings.capex + settings.drain);
}

/** What comes into the tub in a period of what was spent, or lent for it. */
export function returned({ flow }: BathtubState): number {
  return flow.returned + flow.round + flow.created;
}
