import { defaults } from '../../models/bathtub.ts';
import type { Values } from '../../parameters/parameter.ts';
import { YOUR_TURN } from '../scene.ts';
import type { Camera } from '../../figure/camera.ts';
import type { Step } from '../scene.ts';

const NOTHING = { ...defaults, tap: 0, drain: 0, capex: 0 };
/**
 * Shares, 0 to 1. `before`, `without`, `waters`: the level before, without the tank, in other waters. `supply`, `dial`: how
 * far they come forward; the supply recedes, the dial makes way for the camera.
 */
const CALM = { before: 0, without: 0, waters: 0, supply: 1, dial: 1 };
const SHUT = { before: 1, supply: 0 };

/** A step from what differs: everything else is at rest. */
function step(id: string, at: number, values: Values, view: Partial<typeof CALM> = {}, camera?: Camera): Step {
  return { id, at, values: { ...NOTHING, ...values }, view: { ...CALM, ...view }, ...(camera ? { camera } : {}) };
}

/** The story. `at` is in periods of the model; the tank of idle cash lasts five of them. */
export const steps: readonly Step[] = [
  step('ducks', 0, {}),
  step('tap', 5, { tap: 2 }, { before: 1 }),
  // The same tap, for as long, through a pipe that lets three tenths through.
  step('pipe', 5, { tap: 2, pipe: 0.3 * defaults.pipe }, { before: 1 }, { pipe: 1 }),
  // The state borrows too, and the tank is still half full.
  step('drain', 2, { capex: defaults.capex, drain: 1 }, SHUT),
  step('overflow', 4.75, { capex: defaults.capex }, { ...SHUT, without: 1, dial: 0 }, { tank: 1 }),
  step('tilt', 12, { capex: defaults.capex }, SHUT),
  // A fifth is lent by banks, so that deposits show their difference; what the drain takes stays the same.
  step('water', 12, { capex: 1.25 * defaults.capex, loans: 0.2 }, { ...SHUT, waters: 1 }),
  step(YOUR_TURN, 12, { ...defaults }, { before: 1 }),
];
