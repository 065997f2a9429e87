import type { Domain } from '../check.ts';

/** The question the metaphor hides: what is the water? */
export const waters = ['reserves', 'deposits', 'room'] as const;
export type Water = (typeof waters)[number];

/** Amounts are per step in index units: the tub holds 100 at the start. */
export interface BathtubParameters {
  /** what the central bank lets in (QE, > 0) or takes out (QT, < 0) */
  readonly tap: number;
  /** conductance of the pipe: its backlog decays as exp(-pipe·t) */
  readonly pipe: number;
  /** other issuance, such as the Treasury's */
  readonly drain: number;
  /** AI investment financed from outside the firm */
  readonly capex: number;
  /** share of capex paid by bank loans; the rest by bonds */
  readonly loans: number;
  /** share of what circulates in the economy that comes back as savings: it decays as exp(-return·t) */
  readonly return: number;
  readonly water: Water;
  /** M: how much a relative change of the level moves the whole market; 0 is an elastic market */
  readonly impact: number;
}

/**
 * Illustrative sizes: the overflow tank lasts five steps, and at step 12 the level is 72. Nothing comes back from the
 * economy by default: that is the essay's claim at full strength, and the return is the knob that weakens it.
 */
export const defaults: BathtubParameters = {
  tap: 0,
  pipe: 0.5,
  drain: 0,
  capex: 4,
  loans: 0,
  return: 0,
  water: 'room',
  impact: 1,
};

export const domain: Domain<BathtubParameters> = {
  tap: { min: -10, max: 10 },
  pipe: { min: 0, max: 2 },
  drain: { min: 0, max: 10 },
  capex: { min: 0, max: 20 },
  loans: { min: 0, max: 1 },
  return: { min: 0, max: 2 },
  water: waters,
  impact: { min: 0, max: 8 },
};

/** W the tub, R the overflow tank of idle cash, P the pipe's backlog, E what circulates in the real economy. */
export interface BathtubStocks {
  readonly W: number;
  readonly R: number;
  readonly P: number;
  readonly E: number;
}

export const initialStocks: BathtubStocks = { W: 100, R: 20, P: 0, E: 0 };
