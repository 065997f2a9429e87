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
  /** the two loops and the instruments; what a step is not about recedes */
  government: 1,
  firm: 1,
  tank: 1,
  dial: 1,
  wealth: 1,
  /** names and amounts of the flows: they are read while one period's borrowing is followed round */
  flows: 0,
  /** the ports of the last buyer */
  valve: 0,
  /** the parting ducks in place of the wall between the two runs */
  parting: 0,
};

/** Both loops, at the back of a step that is about what stands between them. */
const BACK = { government: 0.5, firm: 0.5 };

function step(id: string, at: number, values: Values, view: Partial<typeof VIEW> = {}, shot = 'whole'): Step {
  return { id, at, values: { ...STORY, ...values }, view: { ...VIEW, ...view }, camera: { [shot]: 1 } };
}

/** The story. `at` is in periods of the model; the idle cash lasts a little more than two of them. */
export const steps: readonly Step[] = [
  step('loop', 0, { fiscal: 0, capex: 0 }, { flows: 1 }),
  step('fiscal', 1, { capex: 0 }, { flows: 1, firm: 0.28, tank: 0.5, dial: 0.5 }),
  step('capex', 1, {}, { flows: 1, tank: 0.5, dial: 0.5 }),
  step('slack', 2, {}, { ...BACK, wealth: 0 }, 'instruments'),
  step('squeeze', 4, {}, { ...BACK, wealth: 0 }, 'instruments'),
  step('backstop', 4, {}, { ...BACK, tank: 0.4, valve: 1 }),
  step('parting', 8, {}, { government: 0.28, firm: 0.28, tank: 0, dial: 0, parting: 1 }, 'ducks'),
  step(YOUR_TURN, 8, DEFAULTS, { flows: 1, valve: 1 }),
];
