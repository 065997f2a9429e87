import { assets } from '../../models/bathtub.ts';
import type { Break } from '../break.ts';
import type { BathtubState } from './state.ts';

const NOTHING = 1e-9;

export const breaks: readonly Break<BathtubState>[] = [
  { id: 'reserves', values: { water: 'reserves' }, shows: unmoved },
  { id: 'deposits', values: { water: 'deposits' }, shows: unmoved },
  { id: 'loans', values: { water: 'deposits', loans: 0.5 }, shows: ({ level }) => level > 100 + NOTHING },
  {
    id: 'elastic',
    values: { impact: 0 },
    shows: (state, usual) => state.level === usual.level && state.level < 100 && assets.every((asset) => state.price[asset] === 1),
  },
  { id: 'return', values: { return: 1 }, shows: ({ level }) => level > 100 - NOTHING },
  { id: 'tank', values: { capex: 1.5 }, shows: (state) => unmoved(state) && state.overflow > 0 },
];

function unmoved({ level, price }: BathtubState): boolean {
  return Math.abs(level - 100) < NOTHING && assets.every((asset) => Math.abs(price[asset] - 1) < NOTHING);
}
