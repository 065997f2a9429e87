import { simulateFlows } from '../bathtub.ts';
import { type Reference, row } from './reference.ts';

const EXACT = 1e-9;
const tub = { W: 100, R: 0, P: 0, E: 0 };

/** dW = in - k·W has the solution W(t) = in/k + (W0 - in/k)·exp(-k·t). */
const leak = { inflow: 5, rate: 0.1, steps: 10 };
const leaky = simulateFlows(tub, leak.steps, () => [
  { id: 'in', from: [], to: 'W', amount: leak.inflow },
  { id: 'leak', from: 'W', to: null, rate: leak.rate },
]);

/** The square wave: 50 a minute out, 75 and 25 in by turns of four minutes. */
const square = { start: tub.W, out: 50, high: 75, low: 25, turn: 4 };
const wave = simulateFlows(tub, 16, (minute) => [
  { id: 'in', from: [], to: 'W', amount: Math.floor(minute / square.turn) % 2 === 0 ? square.high : square.low },
  { id: 'out', from: ['W'], to: null, amount: square.out },
]);

export const references: readonly Reference[] = [
  {
    id: 'wave',
    source: 'sweeney.2000',
    kind: 'derived',
    given: square,
    rows: [100, 200, 100, 200, 100].map((W, i) => row(`W_{${4 * i}}`, W, 0, wave.frames[4 * i]!.W, EXACT)),
  },
  {
    id: 'leak',
    source: 'sweeney.2000',
    kind: 'derived',
    given: { ...leak, start: tub.W },
    rows: [row('W_{10}', 50 + 50 * Math.exp(-1), 6, leaky.summary.end.W, EXACT)],
  },
];
