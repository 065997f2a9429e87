import type { CascadeFrame } from '../../models/cascade.ts';
import type { Challenge } from '../scene.ts';
import type { CascadeState } from './state.ts';

/** What is printed as nothing: an amount (bn). */
const NO_SALE = 0.05;
/** Fall of a price that is printed as nothing. */
const NO_FALL = 0.0005;

export const challenges: readonly Challenge<CascadeState>[] = [
  {
    id: 'stop',
    ways: ['cash', 'deep', 'patient'],
    way({ settings, cashSpent, raised, lips, price }, { commitment }) {
      const pledged = cashSpent + raised > Number(commitment) - NO_SALE;
      const fundsSold = lips.multiStrategy.amount + lips.crypto.amount;
      if (!pledged || settings.spiral === 'off' || fundsSold >= NO_SALE) return undefined;
      if (lips.investor.amount < NO_SALE) return 'cash';
      return price.bitcoin > 1 - NO_FALL ? 'deep' : 'patient';
    },
  },
  {
    id: 'edge',
    ways: ['growing'],
    way({ run }) {
      const [first, second] = run.frames;
      return first && second && sold(first) >= NO_SALE && sold(second) > sold(first) ? 'growing' : undefined;
    },
  },
  {
    id: 'winner',
    ways: ['funds'],
    way({ run: { start, frames }, price }) {
      const untouched = frames[0]?.held.investor.memory === start.held.investor.memory;
      return untouched && price.memory < price.software - NO_FALL ? 'funds' : undefined;
    },
  },
];

/** Over all assets. */
function sold(frame: CascadeFrame): number {
  return Object.values(frame.sold).reduce((total, amount) => total + amount, 0);
}
