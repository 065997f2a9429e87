import type { Values } from '../../parameters/parameter.ts';
import type { Challenge } from '../scene.ts';
import type { BathtubState, Outcome } from './state.ts';

/** Half a point of the level (100 at the start), and half a percent of the most excitable price: less is not seen. */
const POINT = 0.5;

export const challenges: readonly Challenge<BathtubState>[] = [
  {
    id: 'keep',
    ways: ['return', 'water', 'bank', 'tap'],
    way(state, usual) {
      const { flow, outcomes } = state;
      if (!spends(state, usual) || !holds(state) || !floats(state)) return undefined;
      // As room for risk, the same spending would have sunk the tub: then it was the water that made the difference.
      if (!holds(outcomes.room)) return 'water';
      if (flow.delivered > flow.returned) return 'tap';
      return flow.returned > 0 ? 'return' : 'bank';
    },
  },
  {
    id: 'lift',
    ways: ['bank', 'tank'],
    way(state, usual) {
      const { flow, level } = state;
      if (!spends(state, usual) || flow.tap > 0 || level < 100 + POINT || state.price.bitcoin < 1 + POINT / 100) return undefined;
      return flow.created > 0 ? 'bank' : 'tank';
    },
  },
  {
    id: 'deep',
    ways: ['elastic'],
    way: (state) => (!holds(state) && floats(state) ? 'elastic' : undefined),
  },
];

/** AI capex takes at least as much as in the story. */
function spends({ settings }: BathtubState, { capex }: Values): boolean {
  return settings.capex >= Number(capex);
}

function holds({ level }: Pick<Outcome, 'level'>): boolean {
  return level > 100 - POINT;
}

/** Even the duck that answers most to the water has not fallen. */
function floats({ price }: Outcome): boolean {
  return price.bitcoin > 1 - POINT / 100;
}
