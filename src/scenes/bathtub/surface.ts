/**
 * The tub's surface is the price curve: it passes through every duck at its price, and its mean over the tub is the
 * level. The ducks fix the middle; what is solved for is the shore behind the last duck, over the drain, until the
 * mean of the drawn curve is the level on the dial. Heights are in index units above the floor, x in drawing units.
 */
import { clamp, mix } from '../../parts/shapes.ts';
import { levelAt, tangentsOf } from '../../parts/water.ts';

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
  const share = root((t) => above(drawn(t, 1)));
  const excess = above(drawn(share, 1));
  if (Math.abs(excess) < 0.01) return drawn(share, 1);
  const spread = root((t) => Math.sign(excess) * above(drawn(share, mix(CLOSEST, 1, t))));
  const close = drawn(share, mix(CLOSEST, 1, spread));
  const surplus = above(close);
  if (Math.abs(surplus) < 0.05) return close;
  if (surplus < 0) return drawn(share, 1);
  const apart = mix(1, CLOSEST, (input.level / (input.level + surplus)) ** 16);
  return drawn(share, apart, root((t) => above(drawn(share, apart, t))));
}

/** The water over the drain: the funnel's tip, and the shore at the right wall. */
interface Shore {
  readonly tip: number;
  readonly wall: number;
}

/**
 * From the lowest shore (share 0) to the highest (1): first it rises with its funnel to a little above its
 * surroundings, then the funnel closes, then it rises to the rim. The mean rises with it, but for shores so low that
 * the wall hides them.
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
  return area(points, from, to) / (to - from);
}

/** x at which the curve meets a wall, or the point nearest to it: going down from the brim, it is below and then above. */
function meet(tub: TubShape, points: readonly Point[], side: 'left' | 'right'): number {
  const down = root((t) => {
    const [x, height] = wallPoint(tub, side, t);
    return levelAt({ points }, x) - height;
  });
  const [x] = wallPoint(tub, side, down);
  return side === 'left' ? Math.min(x, tub.ducks[0]!) : Math.max(x, tub.drain);
}

/** A point of the inner wall, from the brim (0) to the floor (1): the cubic that `tubPath` draws. */
export function wallPoint({ left, right, top, floor, unit }: TubShape, side: 'left' | 'right', t: number): Point {
  const depth = floor - top;
  const reach = Math.min(118, (right - left) * 0.3);
  const [early, late] = [3 * t * (1 - t) ** 2, 3 * t ** 2 * (1 - t)];
  const inward = late * 8 + t ** 3 * reach;
  const down = early * 0.55 * depth + (late + t ** 3) * depth;
  return [side === 'left' ? left + inward : right - inward, (depth - down) / unit];
}

/**
 * Where a rising function of 0 to 1 passes zero, an end if it does not: halving until both signs have been seen, then
 * false position, the Illinois way.
 */
function root(rising: (t: number) => number): number {
  let [low, below] = [0, -Infinity];
  let [high, above] = [1, Infinity];
  let [t, value, before] = [0, Infinity, 0];
  for (let i = 0; i < 40 && Math.abs(value) > 1e-6 && high - low > 1e-6; i += 1) {
    t = Number.isFinite(above - below) ? (low * above - high * below) / (above - below) : (low + high) / 2;
    value = rising(t);
    // An end that stays twice running counts half, or it would stay for ever.
    if (value < 0) [low, below, above] = [t, value, before < 0 ? above / 2 : above];
    else [high, above, below] = [t, value, before > 0 ? below / 2 : below];
    before = Math.sign(value);
  }
  return t;
}

/** Area under the curve between two places: exact, since every piece between two points is a cubic. */
function area(points: readonly Point[], from: number, to: number): number {
  const slopes = tangentsOf(points);
  const share = (x: number, i: number): number => clamp((x - points[i]![0]) / (points[i + 1]![0] - points[i]![0]), 0, 1);
  return points.slice(1).reduce((sum, [x, height], i) => {
    const [before, low] = points[i]!;
    const width = x - before;
    const until = (t: number): number => {
      const [t2, t3, t4] = [t ** 2, t ** 3, t ** 4];
      const bends = slopes[i]! * (t4 / 4 - (2 * t3) / 3 + t2 / 2) + slopes[i + 1]! * (t4 / 4 - t3 / 3);
      return low * (t4 / 2 - t3 + t) + height * (t3 - t4 / 2) + bends * width;
    };
    return sum + width * (until(share(to, i)) - until(share(from, i)));
  }, 0);
}
