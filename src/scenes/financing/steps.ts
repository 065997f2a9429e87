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

/** How much each region of the machine comes forward, 0 to 1; and what is shown at all. */
const VIEW = {
  government: 1, firm: 1, dial: 1, tank: 1, valve: 0.15,
  /** the parting ducks in place of the wall between the two basins */
  parting: 0,
  /** what the spending was matched by, on the ground */
  matched: 0,
};

function step(id: string, at: number, values: Values, view: Partial<typeof VIEW>): Step {
  return { id, at, values: { ...STORY, ...values }, view: { ...VIEW, ...view } };
}

/** The story. `at` is in periods of the model; the idle cash lasts a little more than two of them. */
export const steps: readonly Step[] = [
  step('loop', 0, { fiscal: 0, capex: 0 }, { firm: 0.2, dial: 0.7, tank: 0.2, valve: 0.1 }),
  step('fiscal', 1, { capex: 0 }, { firm: 0.2, dial: 0.6, tank: 0.2, valve: 0.1, matched: 1 }),
  step('capex', 1, {}, { dial: 0.6, tank: 0.35, valve: 0.1, matched: 1 }),
  step('slack', 2, {}, { government: 0.45, matched: 1 }),
  step('squeeze', 4, {}, { government: 0.45, matched: 1 }),
  step('backstop', 4, {}, { tank: 0.5, valve: 1, matched: 1 }),
  step('parting', 8, {}, { government: 0.12, firm: 0.3, tank: 0.3, valve: 0.12, parting: 1 }),
  step(YOUR_TURN, 8, DEFAULTS, { valve: 1, matched: 1 }),
];
