import { assets } from '../../models/bathtub.ts';
import { clamp } from '../../parts/shapes.ts';
import type { Surface } from '../../parts/water.ts';
import type { Geometry } from './geometry.ts';
import type { Outcome } from './state.ts';
import { BEHIND, solveSurface, yOf, type Point, type TubShape } from './surface.ts';

/** Most the funnel is pulled down, in index units, and how much a unit of flow pulls. */
export const DEEPEST = 44;
const PULL = 10;

/** The heights at which an outcome's surface passes, at this many units a period down the drain. */
export function heightsOf(geometry: Pick<Geometry, 'tub'>, { level, price }: Pick<Outcome, 'level' | 'price'>, outflow: number): Point[] {
  const prices = assets.map((asset) => 100 * price[asset]);
  return solveSurface(geometry.tub, { prices, level, funnel: funnelOf(outflow) });
}

/** Depth of the funnel in index units. */
export function funnelOf(outflow: number): number {
  return clamp(outflow * PULL, 0, DEEPEST);
}

/** The same heights as a surface in drawing units, with its wave, which is smaller where the ducks stand close. */
export function surfaceOf({ tub, wave }: Pick<Geometry, 'tub' | 'wave'>, heights: readonly Point[], outflow = 0): Surface {
  const points = heights.map(([x, height]): Point => [x, yOf(tub, height)]);
  const half = (tub.right - tub.drain) * 0.62;
  const calm = outflow > 0 ? { calm: [tub.drain - half, tub.drain + half] as const } : {};
  const near = clamp(spreadOf(tub, points), 0.25, 1);
  return { pool: 'tub', outlet: tub.drain, points, from: tub.left - BEHIND, to: tub.right + BEHIND, length: wave.length * near, amplitude: wave.amplitude * near, ...calm };
}

/** How far apart the ducks float, as a share of their usual distances: 1 unless the water has drawn back. */
export function spreadOf(tub: TubShape, points: readonly Point[]): number {
  return (points[5]![0] - points[1]![0]) / (tub.ducks[4]! - tub.ducks[0]!);
}

/** Whether there is too little water to carry the ducks at their prices. */
export function runAground(heights: readonly Point[], { price }: Pick<Outcome, 'price'>): boolean {
  return heights[1]![1] < 100 * price.treasuries - 1;
}
