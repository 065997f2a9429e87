import { defaults } from '../../models/cascade.ts';
import type { Values } from '../../parameters/parameter.ts';
import { YOUR_TURN } from '../scene.ts';
import type { Step } from '../scene.ts';

/** Four times the debt: the linear spiral is at nine tenths of the point where it would have no end. */
const MARGIN: Values = { leverage: 4 };
/** A buyer takes three quarters of whatever is sold. */
const BUYER: Values = { ...MARGIN, depth: 0.25 };
/** Most of the cash has gone, nothing is sold yet: see `phases.ts`. */
const CASH_GOES = 0.3;
/** Rounds after which the near-critical spiral has run out. */
const SPENT = 8;
/** Later than any run's end. */
const END = 40;

/**
 * What is in view: the pledge, the captions of one round's order, the run without the spiral, the run without a buyer, and the
 * buyer; and the pools alone, when what stands above them has been told.
 */
const NOTHING = { pledge: 0, order: 0, alone: 0, unaided: 0, buyer: 0, pools: 0 };
const CALLED = { ...NOTHING, pledge: 1 };

/** A step from what differs from the defaults, and what the camera has in view. */
function step(id: string, at: number, values: Values, view: Step['view'], shot = 'whole'): Step {
  return { id, at, values: { ...defaults, ...values }, view, camera: { [shot]: 1 } };
}

/** The story. `at` counts rounds: 0 before the call, 1 after the investor's own sale. */
export const steps: readonly Step[] = [
  step('full', 0, { commitment: 0 }, NOTHING),
  step('call', CASH_GOES, {}, CALLED, 'call'),
  step('sell', 1, {}, CALLED, 'sale'),
  step('spiral', 4, {}, { ...CALLED, order: 1 }, 'link'),
  step('margin', SPENT, MARGIN, CALLED),
  step('twice', SPENT, MARGIN, { ...CALLED, alone: 1, pools: 1 }),
  step('policy', SPENT, BUYER, { ...CALLED, unaided: 1, buyer: 1 }),
  step(YOUR_TURN, END, {}, { ...CALLED, alone: 1, buyer: 1 }),
];
