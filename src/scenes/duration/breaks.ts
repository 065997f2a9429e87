import type { StripName } from '../../models/duration.ts';
import type { Break } from '../break.ts';
import type { State } from './state.ts';

const NOTHING = 1e-9;
const NAMES: readonly StripName[] = ['memory', 'software', 'token'];

export const breaks: readonly Break<State>[] = [
  { id: 'growth', values: { growth: 1 }, shows: ({ shift, strips }) => shift > 0 && NAMES.every((name) => Math.abs(strips[name].change) < NOTHING) },
  // Earnings three times as high would make memory three times as dear: no change of the rate on the knob comes near.
  { id: 'earnings', values: { shift: -150 }, shows: ({ strips: { memory } }) => memory.change > 0 && memory.change < 0.2 },
  { id: 'cooler', values: { shift: -100 }, shows: ({ strips: { memory, token } }) => token.change > memory.change && memory.change > 0 },
  { id: 'order', values: { rate: 0.07 }, shows: ({ strips: { software, token } }, usual) => software.change < token.change && usual.strips.software.change > usual.strips.token.change },
];
