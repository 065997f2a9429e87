import { defaults } from '../../models/financing.ts';
import type { Values } from '../../parameters/parameter.ts';
import { YOUR_TURN } from '../scene.ts';
import type { Step } from '../scene.ts';
import type { Backstop } from './backstop.ts';

const DEFAULTS = { ...defaults, backstop: 'government' satisfies Backstop };

/**
 * In the story neither borrower repays before the picture ends, so that nothing sets them apart but the last buyer.
 * In the knobs' economy AI bonds are repaid by a tenth a period.
 */
const STORY = { ...DEFAULTS, fiscal: 5, capex: 5, amortisation: 0 };

/** What is in view, 0 to 1. */
const VIEW = {
  /** the loops and the tank; they step back when assets part */
  machine: 1,
  /** names and amounts of the flows: they are read while one period's borrowing is followed round */
  flows: 0,
  /** the ports of the last buyer */
  valve: 0,
  /** the parting ducks in place of the wall between the two runs */
  parting: 0,
};

function step(id: string, at: number, values: Values, view: Partial<typeof VIEW> = {}): Step {
  return { id, at, values: { ...STORY, ...values }, view: { ...VIEW, ...view } };
}

/** The story. `at` is in periods of the model; the idle cash lasts a little more than two of them. */
export const steps: readonly Step[] = [
  step('loop', 0, { fiscal: 0, capex: 0 }, { flows: 1 }),
  step('fiscal', 1, { capex: 0 }, { flows: 1 }),
  step('capex', 1, {}, { flows: 1 }),
  step('slack', 2, {}),
  step('squeeze', 4, {}),
  step('backstop', 4, {}, { valve: 1 }),
  step('parting', 8, {}, { machine: 0.4, parting: 1 }),
  step(YOUR_TURN, 8, DEFAULTS, { flows: 1, valve: 1 }),
];
