import { course, defaultMarket, defaults } from '../../models/cascade.ts';
import type { CascadeFrame } from '../../models/cascade.ts';
import type { Challenge } from '../scene.ts';
import { PRINTABLE, sum, type CascadeState } from './state.ts';

/** Fall of a price that is printed as nothing. */
const NO_FALL = 0.0005;

export const challenges: readonly Challenge<CascadeState>[] = [
  {
    id: 'stop',
    ways: ['cash', 'deep', 'patient'],
    way({ settings, cashSpent, raised, lips, price }) {
      const pledged = cashSpent + raised > defaults.commitment - PRINTABLE;
      const fundsSold = lips.multiStrategy.amount + lips.crypto.amount;
      if (!pledged || settings.spiral === 'off' || fundsSold >= PRINTABLE) return undefined;
      if (lips.investor.amount < PRINTABLE) return 'cash';
      return price.bitcoin > 1 - NO_FALL ? 'deep' : 'patient';
    },
  },
  {
    id: 'edge',
    ways: ['growing'],
    way({ settings }) {
      const [first, second] = course(defaultMarket, settings, { steps: 2 }).frames;
      return first && second && sold(first) >= PRINTABLE && sold(second) > sold(first) ? 'growing' : undefined;
    },
  },
  {
    id: 'winner',
    ways: ['funds'],
    way({ settings, price }) {
      const { start, frames } = course(defaultMarket, settings, { steps: 1 });
      const untouched = frames[0]?.held.investor.memory === start.held.investor.memory;
      return untouched && price.memory < price.software - NO_FALL ? 'funds' : undefined;
    },
  },
];

function sold(frame: CascadeFrame): number {
  return sum(frame.sold);
}
