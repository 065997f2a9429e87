import type { Readings } from '../scene.ts';
import type { State } from './state.ts';

/** What descriptions and prose may name: rates and changes as fractions, durations in years. */
export function readings({ rate, shift, shiftedRate, extraGrowth, strips, token }: State): Readings {
  return {
    rate,
    shift,
    newRate: shiftedRate,
    memory: strips.memory.change,
    software: strips.software.change,
    token: strips.token.change,
    retail: strips.retail.change,
    memoryDuration: strips.memory.duration,
    softwareDuration: strips.software.duration,
    tokenDuration: strips.token.duration,
    year: token.year,
    promised: token.revised,
    before: token.before,
    arrives: token.arrives,
    extraGrowth,
  };
}
