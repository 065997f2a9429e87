import type { Values } from '../parameters/parameter.ts';
import type { SceneId } from './scene.ts';

/** One setting of "your turn" for every way to a challenge, for the laboratory; there are others. A test runs them all. */
export const solutions: Readonly<Record<SceneId, Readonly<Record<string, Readonly<Record<string, Values>>>>>> = {
  financing: {
    calm: { idle: { buffer: 5 }, buyer: { backstop: 'both' }, own: { phi: 0 } },
    alike: { state: { fiscal: 5, backstop: 'neither' } },
    full: { climbing: { capacity: 106 }, asleep: { capacity: 100, backstop: 'both' } },
  },
  bathtub: {
    keep: { return: { return: 1 }, water: { water: 'reserves' }, bank: { loans: 1 }, tap: { tap: 4 } },
    lift: { bank: { water: 'deposits', loans: 0.3 }, tank: { return: 1 } },
    deep: { elastic: { impact: 0 } },
  },
  cascade: {
    stop: { cash: { cash: 100 }, deep: { depth: 0 }, patient: { leverage: 0, redemption: 0 } },
    edge: { growing: { leverage: 5 } },
    winner: { funds: { leverage: 4 } },
  },
  duration: {
    keep: { growth: { growth: 1 } },
    outrun: { cooler: { shift: -100 } },
    fragile: { low: { rate: 0.07 } },
  },
};
