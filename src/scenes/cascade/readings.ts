import type { PerAsset } from '../../models/cascade.ts';
import type { Readings } from '../scene.ts';
import type { CascadeState } from './state.ts';

/** What descriptions and prose may name: changes of price as fractions, amounts in bn. */
export function readings(state: CascadeState): Readings {
  const change = (prices: PerAsset, suffix: string) =>
    Object.fromEntries(Object.entries(prices).map(([asset, price]) => [asset + suffix, price - 1]));
  const { settings } = state;
  return {
    ...change(state.price, ''),
    ...change(state.alone, 'Alone'),
    ...change(state.unaided, 'Unaided'),
    round: state.round,
    sold: state.pipe,
    bought: state.bought,
    commitment: settings.commitment,
    cash: settings.cash,
    shortfall: Math.max(0, settings.commitment - settings.cash),
    soldInvestor: state.lips.investor.amount,
    soldCrypto: state.lips.crypto.amount,
    soldMultiStrategy: state.lips.multiStrategy.amount,
    leverage: settings.leverage,
    debtCrypto: state.debt.crypto,
    debtMultiStrategy: state.debt.multiStrategy,
    rho: state.rho,
  };
}
