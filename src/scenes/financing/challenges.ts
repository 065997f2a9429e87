import type { Values } from '../../parameters/parameter.ts';
import type { Challenge } from '../scene.ts';
import type { Borrower } from './borrower.ts';
import type { FinancingState } from './state.ts';

/** Less than this is printed as nothing: of an amount (index units), and of a yield (fraction). */
const NO_AMOUNT = 0.05;
const NO_RISE = 0.00005;

export const challenges: readonly Challenge<FinancingState>[] = [
  {
    id: 'calm',
    ways: ['idle', 'buyer', 'own'],
    way({ firm }, usual) {
      if (!builds(firm, usual) || stirs(firm)) return undefined;
      if (firm.borrowed < NO_AMOUNT) return 'own';
      return firm.idle === Infinity ? 'buyer' : 'idle';
    },
  },
  {
    id: 'alike',
    ways: ['state'],
    way({ government, firm }) {
      const alike = firm.borrowed > NO_AMOUNT && Math.abs(government.borrowed - firm.borrowed) < NO_AMOUNT;
      return alike && stirs(firm) && government.rise > firm.rise + NO_RISE ? 'state' : undefined;
    },
  },
  {
    id: 'full',
    ways: ['climbing', 'asleep'],
    way({ firm }, usual) {
      if (!builds(firm, usual) || firm.income >= NO_AMOUNT || firm.consumption > -NO_AMOUNT) return undefined;
      return stirs(firm) ? 'climbing' : 'asleep';
    },
  },
];

/** The AI firm spends as much as in the story. */
function builds({ spent }: Borrower, { capex }: Values): boolean {
  return spent > Number(capex) - NO_AMOUNT;
}

/** The needle moves in some period of the run. */
function stirs({ run }: Borrower): boolean {
  return run.frames.some(({ y, rate }) => y > rate + NO_RISE);
}
