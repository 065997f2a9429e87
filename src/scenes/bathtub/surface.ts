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
const LOWEST = 3;
/** Nearest the ducks move together, as a share of their distances. */
const CLOSEST = 0.12;
/** The surface reaches behind the walls, so that they cut it. */
export const BEHIND = 14;

/** y of a height above the floor. */
export function yOf(tub: TubShape, height: number): number {
  return tub.floor - height * tub.unit;
}

/**
 * The points the surface passes through, as (x, height): behind the left wall, the ducks, the drain, behind the right
 * wall. The shore gives way first; when it can do no more the ducks move together, until there is not water enough to
 * carry them at their prices: then they run aground, and the whole surface sinks. A level over the rim stays at the rim.
 */
export function solveSurface(tub: TubShape, input: SurfaceInput): Point[] {
  const drawn = (share: number, spread: number, afloat = 1): Point[] => pointsWith(tub, input, shoreAt(tub, input, share), spread, afloat);
  const above = (points: readonly Point[]): number => meanHeight(tub, points) - input.level;
  const share = bisect((t) => above(drawn(t, 1)));
  const excess = above(drawn(share, 1));
  if (Math.abs(excess) < 0.01) return drawn(share, 1);
  const spread = bisect((t) => Math.sign(excess) * above(drawn(share, mix(CLOSEST, 1, t))));
  const close = drawn(share, mix(CLOSEST, 1, spread));
  const surplus = above(close);
  if (Math.abs(surplus) < 0.05) return close;
  if (surplus < 0) return drawn(share, 1);
  const apart = mix(1, CLOSEST, (input.level / (input.level + surplus)) ** 16);
  return drawn(share, apart, bisect((t) => above(drawn(share, apart, t))));
}

/** The water over the drain: the funnel's tip, and the shore at the right wall. */
interface Shore {
  readonly tip: number;
  readonly wall: number;
}

/**
 * From the lowest shore (share 0) to the highest (1): first it rises with its funnel to a little above its
 * surroundings, then the funnel closes, then it rises to the rim. The mean rises all the way.
 */
function shoreAt(tub: TubShape, { prices, level, funnel }: SurfaceInput, share: number): Shore {
  const high = clamp(Math.max(level, prices.at(-1)!) + 3, LOWEST, tub.highest);
  const t = 3 * share;
  if (t < 1) return { wall: mix(LOWEST, high, t), tip: Math.max(LOWEST, mix(LOWEST, high, t) - funnel) };
  if (t < 2) return { wall: high, tip: mix(Math.max(LOWEST, high - funnel), high, t - 1) };
  return { wall: mix(high, tub.highest, t - 2), tip: mix(high, tub.highest, t - 2) };
}

function pointsWith(tub: TubShape, { prices }: SurfaceInput, { tip, wall }: Shore, spread: number, afloat: number): Point[] {
  const heights = prices.map((price) => clamp(price, LOWEST, tub.highest));
  const pivot = mix(tub.left, tub.ducks[0]!, 0.5);
  const near = (x: number): number => mix(pivot, x, spread);
  const ducks = tub.ducks.map((x, i): Point => [near(x), heights[i]!]);
  const foot: Point[] = spread < 1 ? [[near(tub.drain), tip]] : [];
  const points: Point[] = [[tub.left - BEHIND, heights[0]!], ...ducks, ...foot, [tub.drain, tip], [tub.right + BEHIND, wall]];
  return points.map(([x, height]) => [x, height * afloat]);
}

/** Mean height of the curve between the points where it meets the walls. */
export function meanHeight(tub: TubShape, points: readonly Point[]): number {
  const from = meet(tub, points, 'left');
  const to = meet(tub, points, 'right');
  return integral(points, from, to) / (to - from);
}

/** Where the curve meets a wall, between the wall and the duck nearest to it. */
function meet(tub: TubShape, points: readonly Point[], side: 'left' | 'right'): number {
  const [outside, inside] = side === 'left' ? [tub.left, tub.ducks[0]!] : [tub.right, tub.drain];
  const at = (t: number): number => mix(outside, inside, t);
  const inward = side === 'left' ? 1 : -1;
  return at(bisect((t) => inward * (at(t) - wallAt(tub, side, levelAt({ points }, at(t))))));
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

/** Where a rising function of 0 to 1 passes zero; an end if it does not. */
function bisect(rising: (t: number) => number): number {
  let [low, high] = [0, 1];
  for (let i = 0; i < 18; i += 1) {
    const middle = (low + high) / 2;
    if (rising(middle) < 0) low = middle;
    else high = middle;
  }
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

function mix(a: number, b: number, t: number): number {
  return a + (b - a) * t;
}
