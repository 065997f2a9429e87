import type { Challenge } from '../scene.ts';
import type { State } from './state.ts';

/** Change of a price that is printed as nothing. */
const NO_CHANGE = 0.0005;

export const challenges: readonly Challenge<State>[] = [
  {
    id: 'keep',
    ways: ['growth'],
    way: ({ shift, strips: { memory, software, token } }) =>
      shift > 0 && [memory, software, token].every(({ change }) => Math.abs(change) < NO_CHANGE) ? 'growth' : undefined,
  },
  {
    id: 'outrun',
    ways: ['cooler'],
    way: ({ strips: { memory, token } }) => (memory.change > 0 && token.change > memory.change + NO_CHANGE ? 'cooler' : undefined),
  },
  {
    id: 'fragile',
    ways: ['low'],
    way: ({ strips: { software, token } }) => (token.change < 0 && software.change < token.change - NO_CHANGE ? 'low' : undefined),
  },
];
