import { course, defaults, frameAt, initialStocks, type Prices } from '../../models/bathtub.ts';
import type { Readings } from '../scene.ts';

/** The first screen: the wheel, the drain and the ducks. */
export interface OpeningState {
  /** share of the page passed, 0 to 1: how far the wheel is turned */
  readonly progress: number;
  /** 100 at the start */
  readonly level: number;
  /** 1 at the start */
  readonly price: Prices;
  /** what runs down the drain in a period, and what runs when the wheel is turned all the way */
  readonly drain: number;
  readonly drainOpen: number;
}

/** Periods the drain has been open: enough for the ducks to notice, not for the story to be told. */
const PERIODS = 2;

/** Capex grows from nothing to the story's as the wheel turns. The tank of idle cash is not in this picture, and not in its run. */
export function state(progress: number): OpeningState {
  const turned = Math.min(Math.max(Number.isFinite(progress) ? progress : 0, 0), 1);
  const run = course({ ...defaults, capex: defaults.capex * turned }, { steps: PERIODS, stocks: { ...initialStocks, R: 0 } });
  const { level, price, flow } = frameAt(run, PERIODS);
  return { progress: turned, level, price, drain: flow.fromTub, drainOpen: defaults.capex };
}

export function readings({ progress, level, price, drain }: OpeningState): Readings {
  return { progress, level, drain, bitcoin: price.bitcoin - 1, treasuries: price.treasuries - 1 };
}
