/**
 * The tub's surface is the price curve: it passes through every duck at its price, and its mean over the tub is the
 * level. The ducks fix the middle; what is solved for is the shore behind the last duck, over the drain, until the
 * mean of the drawn curve is the level on the dial. Heights are in index units above the floor, x in drawing units.
 */
import { levelAt } from '../../parts/water.ts';

export type Point = readonly [x: number, y: number];

/** The inside of a tub. */
export interface TubShape {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly floor: number;
  /** drawing units per index unit of height */
  readonly unit: number;
  /** highest surface that can be drawn, below the rim */
  readonly highest: number;
  /** x of the drain, and of the five ducks from the tap to the drain */
  readonly drain: number;
  readonly ducks: readonly number[];
}

export interface SurfaceInput {
  /** heights of the five ducks, 100 times the price */
  readonly prices: readonly number[];
  /** mean height wanted */
  readonly level: number;
  /** how far the funnel over the drain is pulled down, in index units */
  readonly funnel: number;
}

/** Nothing is drawn lower than a film of water on the floor. */
const LOWEST = 2;
/** The surface reaches behind the walls, so that they cut it. */
export const BEHIND = 14;

/** y of a height above the floor. */
export function yOf(tub: TubShape, height: number): number {
  return tub.floor - height * tub.unit;
}

/**
 * The points the surface passes through, as (x, height). Beyond what a tub can show (a level near nothing, or over the
 * rim) the shore stops at the floor or the rim and the mean is as near as it can be.
 */
export function solveSurface(tub: TubShape, input: SurfaceInput): Point[] {
  const at = (shore: number): Point[] => pointsWith(tub, input, shore);
  let low = LOWEST;
  let high = tub.highest;
  for (let i = 0; i < 30; i += 1) {
    const middle = (low + high) / 2;
    if (meanHeight(tub, at(middle)) < input.level) low = middle;
    else high = middle;
  }
  return at((low + high) / 2);
}

function pointsWith(tub: TubShape, { prices, funnel }: SurfaceInput, shore: number): Point[] {
  const heights = prices.map((price) => clamp(price, LOWEST, tub.highest));
  const tip = clamp(shore - funnel, LOWEST, tub.highest);
  const ducks = tub.ducks.map((x, i): Point => [x, heights[i]!]);
  return [[tub.left - BEHIND, heights[0]!], ...ducks, [tub.drain, tip], [tub.right + BEHIND, shore]];
}

/** Mean height of the curve between the points where it meets the walls. */
export function meanHeight(tub: TubShape, points: readonly Point[]): number {
  const from = meet(tub, points, 'left');
  const to = meet(tub, points, 'right');
  return integral(points, from, to) / (to - from);
}

/** Where the curve meets a wall. A few rounds settle it: walls are steep where water stands. */
function meet(tub: TubShape, points: readonly Point[], side: 'left' | 'right'): number {
  let x = wallAt(tub, side, levelAt({ points }, side === 'left' ? tub.left : tub.right));
  for (let i = 0; i < 6; i += 1) x = wallAt(tub, side, levelAt({ points }, x));
  return x;
}

/** x of the inner wall at a height: the cubic that `tubPath` draws from the brim to the floor. */
export function wallAt({ left, right, top, floor, unit }: TubShape, side: 'left' | 'right', height: number): number {
  const depth = floor - top;
  const reach = Math.min(118, (right - left) * 0.3);
  const down = depth - clamp(height * unit, 0, depth);
  const t = bisect((s) => 3 * s * (1 - s) ** 2 * 0.55 * depth + (3 * s ** 2 * (1 - s) + s ** 3) * depth - down);
  const inward = 3 * t ** 2 * (1 - t) * 8 + t ** 3 * reach;
  return side === 'left' ? left + inward : right - inward;
}

function bisect(rising: (t: number) => number): number {
  let [low, high] = [0, 1];
  for (let i = 0; i < 24; i += 1) [low, high] = rising((low + high) / 2) < 0 ? [(low + high) / 2, high] : [low, (low + high) / 2];
  return (low + high) / 2;
}

/** Simpson's rule. */
function integral(points: readonly Point[], from: number, to: number): number {
  const steps = 80;
  const width = (to - from) / steps;
  let sum = 0;
  for (let i = 0; i <= steps; i += 1) {
    const weight = i === 0 || i === steps ? 1 : i % 2 === 1 ? 4 : 2;
    sum += weight * levelAt({ points }, from + i * width);
  }
  return (sum * width) / 3;
}

export function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
