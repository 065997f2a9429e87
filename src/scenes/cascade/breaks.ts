import { assets } from '../../models/cascade.ts';
import type { Break } from '../break.ts';
import { PRINTABLE, type CascadeState } from './state.ts';

const NOTHING = 1e-9;

export const breaks: readonly Break<CascadeState>[] = [
  { id: 'cash', values: { cash: 100 }, shows: ({ pipe, price }) => pipe < NOTHING && assets.every((asset) => price[asset] === 1) },
  {
    id: 'deep',
    values: { depth: 0 },
    shows: ({ pipe, lips, price }) => Math.abs(pipe - lips.investor.amount) < NOTHING && pipe > 0 && assets.every((asset) => price[asset] === 1),
  },
  { id: 'buyer', values: { depth: 0.25 }, shows: (state, usual) => forced(state) < forced(usual) / 2 },
  { id: 'gate', values: { redemption: 0 }, shows: (state, usual) => forced(state) < forced(usual) && forced(state) > PRINTABLE },
  { id: 'unlevered', values: { leverage: 0 }, shows: (state, usual) => forced(state) < forced(usual) / 2 && forced(state) > PRINTABLE },
  { id: 'patient', values: { leverage: 0, redemption: 0 }, shows: (state) => forced(state) < NOTHING && state.price.bitcoin < 1 },
  { id: 'winner', values: { leverage: 4 }, shows: ({ price }) => price.memory < price.software && price.memory < price.treasuries },
];

/** Sold by the funds, whom nobody asked for anything (bn). */
function forced({ lips }: CascadeState): number {
  return lips.multiStrategy.amount + lips.crypto.amount;
}
