import type { Readings } from '../scene.ts';
import type { BathtubState } from './state.ts';

/** What descriptions and prose may name: changes of price as fractions, amounts in index units. */
export function readings(state: BathtubState): Readings {
  const { fromOverflow, fromTub, round } = state.flow;
  return {
    ...Object.fromEntries(Object.entries(state.price).map(([asset, price]) => [asset, price - 1])),
    level: state.level,
    overflow: state.overflow,
    backlog: state.backlog,
    delivered: state.flow.delivered,
    drain: fromOverflow + fromTub + round,
    unmet: state.unmet,
    period: state.period,
    tap: state.settings.tap,
    capex: state.settings.capex,
    water: state.settings.water,
    reservesLevel: state.outcomes.reserves.level,
    depositsLevel: state.outcomes.deposits.level,
    roomLevel: state.outcomes.room.level,
    withoutLevel: state.without.level,
  };
}
