import { path } from '../figure/round.ts';

export type Point = readonly [x: number, y: number];

/** Length between two points. */
export function distance(a: Point, b: Point): number {
  return Math.hypot(b[0] - a[0], b[1] - a[1]);
}

/** Path data of a polyline whose corners are rounded by `radius` (less where a leg is too short). */
export function rounded(points: readonly Point[], radius: number): string {
  const [first, ...rest] = points;
  if (!first) return '';
  return rest.reduce((d, point, i) => d + corner(point, points[i]!, rest[i + 1], radius), path`M${first[0]},${first[1]}`);
}

function corner(point: Point, before: Point, after: Point | undefined, radius: number): string {
  if (!after) return path`L${point[0]},${point[1]}`;
  const cut = cutBack(before, point, after, radius);
  if (cut < 0.01) return path`L${point[0]},${point[1]}`;
  const from = toward(point, before, cut);
  const to = toward(point, after, cut);
  const bend = turn(before, point, after);
  const r = cut / Math.tan(Math.abs(bend) / 2);
  return path`L${from[0]},${from[1]}A${r},${r} 0 0 ${bend > 0 ? 1 : 0} ${to[0]},${to[1]}`;
}

/** How far before the corner its arc begins. */
function cutBack(before: Point, point: Point, after: Point, radius: number): number {
  const room = Math.min(distance(before, point), distance(point, after));
  return Math.min(room, radius * Math.tan(Math.abs(turn(before, point, after)) / 2));
}

/** The point at `length` from `a` toward `b`. */
export function toward(a: Point, b: Point, length: number): Point {
  const t = length / (distance(a, b) || 1);
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
}

/** Turn at a corner in radians, clockwise on the page positive. */
function turn(before: Point, point: Point, after: Point): number {
  const difference = heading(point, after) - heading(before, point);
  return Math.atan2(Math.sin(difference), Math.cos(difference));
}

/** Direction from a to b in radians. */
export function heading(a: Point, b: Point): number {
  return Math.atan2(b[1] - a[1], b[0] - a[0]);
}

/** The polyline moved sideways by `by` units, to the right of its direction when positive. */
export function beside(points: readonly Point[], by: number): Point[] {
  return points.map((point, i) => {
    const before = heading(points[i - 1] ?? point, points[i - 1] ? point : points[i + 1] ?? point);
    const after = points[i + 1] ? heading(point, points[i + 1]!) : before;
    const middle = Math.atan2(Math.sin(before) + Math.sin(after), Math.cos(before) + Math.cos(after));
    const reach = by / Math.max(0.2, Math.cos(middle - before));
    return [point[0] - Math.sin(middle) * reach, point[1] + Math.cos(middle) * reach];
  });
}

/** The straight runs of a route between its bends, with the distance along the route where each begins. */
export function runs(points: readonly Point[], radius: number): Array<{ from: Point; to: Point; start: number }> {
  let travelled = 0;
  return points.slice(1).map((point, i) => {
    const before = points[i]!;
    const lead = i === 0 ? 0 : cutBack(points[i - 1]!, before, point, radius);
    const tail = points[i + 2] ? cutBack(before, point, points[i + 2]!, radius) : 0;
    const run = { from: toward(before, point, lead), to: toward(point, before, tail), start: travelled + lead };
    travelled += distance(before, point);
    return run;
  });
}
