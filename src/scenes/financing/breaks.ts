import type { Break } from '../break.ts';
import type { Borrower } from './borrower.ts';
import type { FinancingState } from './state.ts';

const NOTHING = 1e-9;

export const breaks: readonly Break<FinancingState>[] = [
  { id: 'buyer', values: { backstop: 'both' }, shows: ({ firm }) => asleep(firm) && firm.income > NOTHING },
  {
    id: 'neither',
    values: { fiscal: 5, backstop: 'neither' },
    shows: ({ government, firm }) => government.rise > firm.rise + NOTHING && firm.rise > NOTHING,
  },
  {
    id: 'own',
    values: { phi: 0 },
    // The balanced-budget multiplier of the first period is one.
    shows: ({ firm }) => asleep(firm) && Math.abs(firm.multiplier - 1) < NOTHING,
  },
  {
    id: 'full',
    values: { fiscal: 5, capacity: 106.5, backstop: 'both' },
    shows: ({ government, firm }) =>
      asleep(firm) && asleep(government) && firm.consumption < -0.9 * firm.spent && Math.abs(firm.consumption - government.consumption) < NOTHING,
  },
  {
    id: 'money',
    values: { capex: 10 },
    shows: ({ firm }, usual) => firm.issued > usual.firm.issued && firm.run.frames.every(({ H }) => H >= firm.run.start.H - NOTHING),
  },
];

function asleep({ run }: Borrower): boolean {
  return run.frames.every(({ y, rate }) => y < rate + NOTHING);
}
