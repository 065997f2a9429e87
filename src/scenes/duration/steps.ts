import { defaults } from '../../models/duration.ts';
import type { Values } from '../../parameters/parameter.ts';
import type { Camera } from '../../figure/camera.ts';
import { YOUR_TURN } from '../scene.ts';
import type { Step } from '../scene.ts';

/**
 * Shares, 0 to 1. `heat`: how far the heat is turned up to the discount rate (off, water arrives as promised);
 * `token`, `retail`: the token alone, or the two long promises side by side, come forward. `years`: the durations do.
 */
const ROOM = { heat: 1, token: 0, retail: 0, years: 0 };

/** A step from what differs: everything else stands as in the room. */
function step(id: string, values: Values, view: Partial<typeof ROOM> = {}, camera?: Camera): Step {
  return { id, at: 0, values: { ...defaults, shift: 0, ...values }, view: { ...ROOM, ...view }, ...(camera ? { camera } : {}) };
}

/** The story. The model has no run in time: `at` is always today. */
export const steps: readonly Step[] = [
  step('strips', {}, { heat: 0 }),
  step('heat', {}, { years: 1 }),
  step('turn', { shift: 100 }),
  step('crypto', { shift: 300 }, { token: 1 }),
  // Fundamentals improve, by half of what the rate asks for.
  step('retail', { shift: 100, growth: 0.5 }, { retail: 1 }, { pair: 1 }),
  step(YOUR_TURN, { ...defaults }, { years: 1 }),
];
