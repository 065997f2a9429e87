import { assets, defaults, frameAt, initialStocks, simulateWaters } from '../../models/bathtub.ts';
import type { Asset, BathtubFlows, BathtubFrame, BathtubParameters, Prices, Water } from '../../models/bathtub.ts';
import type { Values } from '../../parameters/parameter.ts';
import type { Moment, Readings } from '../scene.ts';

/** A level and its prices: all that a ghost needs. */
export interface Outcome {
  /** 100 at the start */
  readonly level: number;
  /** 1 at the start */
  readonly price: Prices;
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
  readonly view: Readonly<Record<string, number>>;
}

/** Runs the model three times, once per water, and reads off the moment. */
export function state({ values, at, view }: Moment): BathtubState {
  const settings = settingsOf(values);
  const options = { steps: Math.max(1, Math.ceil(at)) };
  const runs = simulateWaters(settings, options);
  const outcomes = { reserves: frameAt(runs.reserves, at), deposits: frameAt(runs.deposits, at), room: frameAt(runs.room, at) };
  return { ...read(outcomes[settings.water], at), settings, outcomes: mapOutcomes(outcomes), view };
}

function read(frame: BathtubFrame, period: number) {
  const { level, price, R, P, flow, unmet } = frame;
  return { level, price, period, overflow: R, overflowStart: initialStocks.R, backlog: P, flow, unmet };
}

function mapOutcomes(frames: Record<Water, BathtubFrame>): Record<Water, Outcome> {
  const outcome = ({ level, price }: BathtubFrame): Outcome => ({ level, price });
  return { reserves: outcome(frames.reserves), deposits: outcome(frames.deposits), room: outcome(frames.room) };
}

/** The model's parameters, from a table of values that may come from an address. */
function settingsOf(values: Values): BathtubParameters {
  return { ...defaults, ...values } as BathtubParameters;
}

/** What descriptions and prose may name: changes of price as fractions, amounts in index units. */
export function readings(state: BathtubState): Readings {
  const changes = Object.fromEntries(assets.map((asset) => [asset, state.price[asset] - 1])) as Record<Asset, number>;
  return {
    ...changes,
    level: state.level,
    overflow: state.overflow,
    backlog: state.backlog,
    delivered: state.flow.delivered,
    drain: drained(state),
    unmet: state.unmet,
    period: state.period,
    tap: state.settings.tap,
    capex: state.settings.capex,
    water: state.settings.water,
    reservesLevel: state.outcomes.reserves.level,
    depositsLevel: state.outcomes.deposits.level,
    roomLevel: state.outcomes.room.level,
  };
}

/** What runs down the drain in a period, from the tank and from the tub. */
export function drained({ flow }: BathtubState): number {
  return flow.fromOverflow + flow.fromTub + flow.round;
}
