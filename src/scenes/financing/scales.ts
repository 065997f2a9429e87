import type { Geometry } from './geometry.ts';
import type { FinancingState } from './state.ts';

/** Bore in figure units of a flow: linear, one factor for all pipes of a picture, so that widths compare. */
export function boreOf({ flow: { perUnit, widest, nominal } }: Geometry, { government, firm }: FinancingState): (flow: number) => number {
  const spent = Math.max(government.spent, firm.spent, 1);
  const most = Math.max(government.income, firm.income, spent);
  const factor = Math.min(perUnit, widest / most, (nominal * 1.4) / spent);
  return (flow) => Math.max(0, flow) * factor;
}

/** y of the basin's surface for households' wealth: linear, and held inside the basin. */
export function levelOf({ basin }: Geometry, wealth: number, before: number): number {
  return Math.min(basin.lowest, Math.max(basin.highest, basin.level - (wealth - before) * basin.perUnit));
}

/** How far below the surface a change of price carries a duck, in figure units. */
export function dipOf({ ducks }: Geometry, change: number): number {
  return Math.min(ducks.deepest, Math.max(-ducks.deepest / 3, -change * 100 * ducks.perPercent));
}

/** The dial's numbers: a little below the policy rate and more above it, in steps of a tenth of a percentage point. */
export function yieldTicks(rate: number): number[] {
  const first = Math.floor(rate * 1000 + 1e-9) - 2;
  return Array.from({ length: 9 }, (_, i) => (first + i) / 1000);
}

/** Opacity of what comes in over the second half of a change; what leaves over the first half enters the other way. */
export function entering(share: number): number {
  return Math.min(1, Math.max(0, share * 2 - 1));
}

/** The attribute for an opacity: none when full. */
export function opacityOf(value: number): number | undefined {
  return value < 1 ? value : undefined;
}

/** The fraction of a whole turn: for chevrons and bonds that move on with the model's time. */
export function turns(amount: number): number {
  return amount - Math.floor(amount);
}
