import { assets, course, defaultMarket, defaults, funds, scaleMarket, spectralRadius } from '../../models/cascade.ts';
import type { Asset, CascadeFrame, CascadeParameters, Course, FundName, Holder, PerAsset } from '../../models/cascade.ts';
import type { Moment } from '../scene.ts';
import { phasesAt } from './phases.ts';

/** What has been sold so far (bn), and how far its stream has fallen if it began in this round, 0 to 1. */
export interface Stream {
  readonly amount: number;
  readonly reach: number;
}

/** What the picture shows at one moment. Amounts in bn at the prices before the shock, prices 1 at the start. */
export interface CascadeState {
  readonly settings: CascadeParameters;
  /** rounds that are over, and how far the numeral has turned toward the next */
  readonly round: number;
  readonly turning: number;
  /** the investor's cash: what is left, what went into the pledge, and whether it is running now */
  readonly cash: number;
  readonly cashSpent: number;
  readonly pouring: number;
  /** paid into the pledge out of sales */
  readonly raised: number;
  readonly lips: Readonly<Record<Holder, Stream>>;
  /** in the one pipe, from everybody */
  readonly pipe: number;
  /** what reaches each pool, after what the buyer takes */
  readonly spouts: Readonly<Record<Asset, Stream>>;
  /** what a contrarian buyer takes out of the pipe before it reaches a price */
  readonly bought: number;
  readonly price: PerAsset;
  /** the same call when no fund answers its losses, and when nobody buys */
  readonly alone: PerAsset;
  readonly unaided: PerAsset;
  /** debt per equity of each fund */
  readonly debt: Readonly<Record<FundName, number>>;
  readonly rho: number;
  /** all rounds, and how many of them are over, for the books */
  readonly run: Course;
  readonly rounds: number;
  readonly view: Readonly<Record<string, number>>;
}

/** A round that sells less (bn) would print as nothing: the run counts as over. */
export const PRINTABLE = 0.05;

const HOLDERS: readonly Holder[] = ['investor', ...funds];

/** Runs the model three times (as set, without the spiral, without a buyer) and reads off the moment. */
export function state({ values, at, view }: Moment): CascadeState {
  const settings = { ...defaults, ...values } as CascadeParameters;
  // Enough rounds to stand at the moment and to know whether the run goes on.
  const steps = Math.max(1, Math.ceil(at)) + 1;
  const run = course(defaultMarket, settings, { steps });
  const time = Math.min(Math.max(at, 0), roundsOf(run));
  const round = Math.floor(time);
  const phases = phasesAt(time - round, round === 0);
  const before = frameOf(run, round);
  const after = frameOf(run, round + 1);
  const between = (pick: (frame: CascadeFrame) => number, share: number) => mix(pick(before), pick(after), share);
  const arriving = Math.min(settings.depth, 1);
  const sells = sum(run.frames.at(-1)!.total) >= PRINTABLE;
  return {
    settings,
    // Paying out of cash is not yet a round: the numeral counts rounds of selling.
    round: sells ? round : 0,
    turning: sells ? phases.numeral : 0,
    cash: between((frame) => frame.cash, phases.cash),
    cashSpent: between((frame) => frame.cashSpent, phases.cash),
    pouring: round === 0 && phases.cash < 1 ? Math.min(1, 8 * phases.cash * (1 - phases.cash)) : 0,
    raised: between((frame) => frame.raised, phases.lips),
    lips: record(HOLDERS, (holder) => stream(soldBy(run, before, holder), soldBy(run, after, holder), phases.lips)),
    pipe: between((frame) => sum(frame.total), phases.pipe),
    spouts: record(assets, (asset) =>
      stream(before.total[asset] * arriving, after.total[asset] * arriving, phases.spouts)),
    bought: between((frame) => sum(frame.total), phases.pipe) * (1 - arriving),
    price: record(assets, (asset) => between((frame) => frame.price[asset], phases.pools)),
    alone: pricesAt(course(defaultMarket, { ...settings, spiral: 'off' }, { steps: 1 }), time),
    unaided: pricesAt(settings.depth < 1 ? course(defaultMarket, { ...settings, depth: 1 }, { steps }) : run, at),
    debt: record(funds, (name) => leverageOf(name) * settings.leverage),
    rho: spectralRadius(scaleMarket(defaultMarket, settings)),
    run,
    rounds: round,
    view,
  };
}

/** Rounds until a round sells too little to print. */
function roundsOf(run: Course): number {
  return Math.max(1, run.frames.findLastIndex((frame) => sum(frame.sold) >= PRINTABLE) + 1);
}

/** The frame after so many rounds; 0 is before the first. */
function frameOf(run: Course, rounds: number): CascadeFrame {
  return rounds < 1 ? run.start : run.frames[Math.min(rounds, run.frames.length) - 1] ?? run.start;
}

/** The prices of another run at the same moment, with the same order within the round. */
function pricesAt(run: Course, at: number): PerAsset {
  const round = Math.floor(Math.max(at, 0));
  const { pools } = phasesAt(Math.max(at, 0) - round, round === 0);
  const before = frameOf(run, round).price;
  const after = frameOf(run, round + 1).price;
  return record(assets, (asset) => mix(before[asset], after[asset], pools));
}

function soldBy(run: Course, frame: CascadeFrame, holder: Holder): number {
  return sum(run.start.held[holder]) - sum(frame.held[holder]);
}

/** A stream grows with what is sold; one that begins has fallen all the way after a third of its time. */
function stream(before: number, after: number, share: number): Stream {
  return { amount: mix(before, after, share), reach: before < PRINTABLE ? Math.min(1, 3 * share) : 1 };
}

function leverageOf(name: FundName): number {
  return defaultMarket.funds.find((fund) => fund.name === name)?.leverage ?? 0;
}

function record<K extends string, V>(keys: readonly K[], value: (key: K) => V): Record<K, V> {
  return Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<K, V>;
}

/** Over all assets. */
export function sum(amounts: PerAsset): number {
  return assets.reduce((total, asset) => total + amounts[asset], 0);
}

function mix(a: number, b: number, share: number): number {
  return share === 0 ? a : share === 1 ? b : a + (b - a) * share;
}
