import { defaults } from '../../models/duration.ts';
import type { Values } from '../../parameters/parameter.ts';
import { YOUR_TURN } from '../scene.ts';
import type { Step } from '../scene.ts';

/**
 * Shares, 0 to 1. `heat`: how far the heat is turned up to the discount rate (off, water arrives as promised);
 * `token`, `retail`: the token alone, or the two long promises side by side, come forward.
 */
const ROOM = { heat: 1, token: 0, retail: 0 };

/** A step from what differs: everything else stands as in the room. */
function step(id: string, values: Values, view: Partial<typeof ROOM> = {}): Step {
  return { id, at: 0, values: { ...defaults, shift: 0, ...values }, view: { ...ROOM, ...view } };
}

/** The story. The model has no run in time: `at` is always today. */
export const steps: readonly Step[] = [
  step('strips', {}, { heat: 0 }),
  step('heat', {}),
  step('turn', { shift: 100 }),
  step('crypto', { shift: 300 }, { token: 1 }),
  // Fundamentals improve, by half of what the rate asks for.
  step('retail', { shift: 100, growth: 0.5 }, { retail: 1 }),
  step(YOUR_TURN, { ...defaults }),
];
