import type { SceneId } from './scene.ts';

/** How an outcome is printed: a rate and a change of price are fractions, the others in the model's units. */
export type Kind = 'rate' | 'change' | 'amount' | 'billions' | 'ratio';

/** The main outcomes of a run, by the names of the scene's readings. */
export const outcomesOf: Readonly<Record<SceneId, Readonly<Record<string, Kind>>>> = {
  financing: { yield: 'rate', governmentYield: 'rate', borrowed: 'amount', income: 'amount', multiplier: 'ratio', idle: 'amount' },
  bathtub: { level: 'amount', overflow: 'amount', treasuries: 'change', memory: 'change', software: 'change', retail: 'change', bitcoin: 'change' },
  cascade: { sold: 'billions', bitcoin: 'change', software: 'change', memory: 'change', treasuries: 'change', rho: 'ratio' },
  duration: { memory: 'change', software: 'change', token: 'change', retail: 'change' },
};
