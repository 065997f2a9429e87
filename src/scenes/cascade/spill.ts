import type { Mark } from '../../figure/mark.ts';
import { distance, toward } from '../../parts/route.ts';
import type { Point } from '../../parts/route.ts';
import { drawn, group, inked, KEY } from '../../parts/shapes.ts';

/** A forced sale as it leaves a bowl. */
export interface Spill {
  /** where it leaves the water in the bowl */
  readonly from: Point;
  /** the middle of the stream over the lip */
  readonly over: Point;
  /** where it falls, and to what height */
  readonly x: number;
  readonly bottom: number;
  /** units of width: the amount */
  readonly width: number;
  /** how far it has come, 0 to 1 */
  readonly reach: number;
  readonly scale: number;
  readonly key: string;
}

const STEPS = 6;

/** Coral that rises out of the bowl, bends over the lip and falls; thin where it begins, as wide as the sale below. */
export function spill({ from, over, x, bottom, width, reach, scale, key }: Spill): Mark | null {
  if (width < 0.3 || reach <= 0.02) return null;
  const route = routeOf(from, over, x, bottom);
  const shown = route.slice(0, Math.max(3, Math.ceil(route.length * Math.min(reach * 1.6, 1))));
  const end = shown.length === route.length ? fallTo(shown, over[1], bottom, reach) : shown;
  // The outline lies outside the amount, and a trickle has a finer one.
  const outline = Math.min(KEY.outer, 1.6 + width * 0.2) * scale;
  const half = end.map((_, i) => (Math.max(width, 0.8) / 2) * Math.min(1, 0.12 + (0.88 * i) / STEPS) + outline / 2);
  const left = end.map((point, i) => offset(end, i, point, -half[i]!));
  const right = end.map((point, i) => offset(end, i, point, half[i]!)).reverse();
  return group({ key, class: 'sale' }, [
    inked('coral', outline, `M${curve(left)}L${curve(right)}Z`),
    width < 6 * scale || end.length < 5 ? null : drawn('white', Math.min(3, 1 + width * 0.1) * scale, `M${curve(end.slice(3))}`, { 'stroke-dasharray': scale < 1 ? '9 9' : '14 13' }),
  ]);
}

/** A soft line that begins and ends at its outer points: each inner point pulls the bend between two middles. */
function curve(points: readonly Point[]): string {
  const inner = points.slice(1, -1);
  const bends = inner.map((point, i) => `Q${at(point)} ${at(i === inner.length - 1 ? points.at(-1)! : toward(point, inner[i + 1]!, distance(point, inner[i + 1]!) / 2))}`);
  return at(points[0]!) + bends.join('');
}

/** A tenth of a unit is finer than any line here. */
function at([x, y]: Point): string {
  return `${Math.round(x * 10) / 10},${Math.round(y * 10) / 10}`;
}

/** The middle of the stream: up and over, then a quarter bend, then down. */
function routeOf(from: Point, over: Point, x: number, bottom: number): Point[] {
  const bend = Math.min(Math.max((x - over[0]) * 0.9, 12), Math.max(bottom - over[1] - 4, 12));
  const rise = sampled(from, [from[0] + (over[0] - from[0]) * 0.5, from[1]], [over[0] - (over[0] - from[0]) * 0.45, over[1]], over);
  const down = sampled(over, [over[0] + (x - over[0]) * 0.62, over[1]], [x, over[1] + bend * 0.32], [x, over[1] + bend]);
  return [...rise, ...down.slice(1), [x, Math.min(over[1] + bend + 8, bottom)], [x, bottom]];
}

/** The falling end, on its way down. */
function fallTo(points: readonly Point[], top: number, bottom: number, reach: number): readonly Point[] {
  const [x] = points.at(-1)!;
  const above = points.at(-2)!;
  const share = Math.min(Math.max((reach * 1.6 - 1) / 0.6, 0.02), 1);
  return [...points.slice(0, -1), [x, Math.max(above[1], top) + (bottom - Math.max(above[1], top)) * share]];
}

function sampled(a: Point, b: Point, c: Point, d: Point): Point[] {
  return Array.from({ length: STEPS + 1 }, (_, i) => {
    const t = i / STEPS;
    const [p, q, r, s] = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t ** 3];
    return [p * a[0] + q * b[0] + r * c[0] + s * d[0], p * a[1] + q * b[1] + r * c[1] + s * d[1]] as const;
  });
}

/** The point moved sideways from the line, to the right of its direction when positive. */
function offset(points: readonly Point[], i: number, [x, y]: Point, by: number): Point {
  const [a, b] = [points[Math.max(0, i - 1)]!, points[Math.min(points.length - 1, i + 1)]!];
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
  return [x - ((b[1] - a[1]) / length) * by, y + ((b[0] - a[0]) / length) * by];
}
