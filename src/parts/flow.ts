import { mark, moving, type Mark } from '../figure/mark.ts';
import { path } from '../figure/round.ts';
import type { Ink } from './inks.ts';
import { distance, heading, rounded, runs, toward, type Point } from './route.ts';
import { clamp, drawn, inked, place, tenth } from './shapes.ts';

/** Units a second of a flow that fills its bore. */
export const SPEED = 42;

/** Nothing but a bend may be nearer to a chevron than this. */
const CLEAR = 12;

export interface Chevrons {
  points: readonly Point[];
  /** Units from one chevron to the next. */
  spacing?: number;
  /** Half the height of a chevron. */
  size?: number;
  /** Where in the spacing the first stands, 0 to 1. */
  phase?: number;
  /** Units a second that the flow moves: flow by bore; 0 for a way where nothing flows. */
  speed?: number;
  /** Radius of the route's bends: chevrons keep clear of them. */
  radius?: number;
  /** Places to keep 12 units clear of besides the bends: flanges, valves. */
  avoid?: readonly Point[];
  ink?: Ink;
  width?: number;
  key?: string | undefined;
}

/** White arrowheads along a route. They tell the direction, and their speed the flow divided by the bore. */
export function chevrons({ points, spacing = 36, size = 7, phase = 0.5, speed = SPEED, radius = 0, avoid = [], ink = 'white', width = clamp(size * 0.42, 2, 5), key }: Chevrons): Mark {
  const legs = runs(points, radius);
  const clear = ({ at }: { at: Point }): boolean => avoid.every((place) => distance(at, place) > CLEAR + size);
  const at = (phase: number): string => legs.flatMap((run) => onRun(run, spacing, phase)).filter(clear).map(({ at, angle }) => chevron(at, angle, size)).join('');
  return moving(drawn(ink, width, at(phase), { key }), speed !== 0 && ((motion, self) => ({ d: at(phase + motion.carried(self, speed / spacing)) })));
}

function onRun({ from, to, start }: { from: Point; to: Point; start: number }, spacing: number, phase: number): Array<{ at: Point; angle: number }> {
  const length = distance(from, to);
  const first = Math.ceil((start + CLEAR) / spacing - phase);
  const last = Math.floor((start + length - CLEAR) / spacing - phase);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => ({ at: toward(from, to, (first + i + phase) * spacing - start), angle: heading(from, to) }));
}

function chevron([x, y]: Point, angle: number, size: number): string {
  const along: Point = [tenth(Math.cos(angle) * size * 1.1), tenth(Math.sin(angle) * size * 1.1)];
  const side: Point = [tenth(-Math.sin(angle) * size), tenth(Math.cos(angle) * size)];
  const from: Point = [tenth(x - along[0] / 2 + side[0]), tenth(y - along[1] / 2 + side[1])];
  return path`M${from[0]},${from[1]}l${along[0] - side[0]},${along[1] - side[1]}l${-along[0] - side[0]},${-along[1] - side[1]}`;
}

/** A drop of water: its lowest point, and its height to the tip. */
export function drop({ x, y, height, scale = 1, key }: { x: number; y: number; height: number; scale?: number; key?: string | undefined }): Mark {
  return mark('path', { key, class: 'f-water1 s-rim', 'stroke-width': clamp(height * 0.07, 1.6, 3) * scale, transform: place(x, y), d: outline(height) });
}

function outline(h: number): string {
  const k = h / 34;
  return path`M0,${-h}C${6 * k},${-24 * k} ${11 * k},${-18 * k} ${11 * k},${-11 * k}A${11 * k},${11 * k} 0 0 1 ${-11 * k},${-11 * k}C${-11 * k},${-18 * k} ${-6 * k},${-24 * k} 0,${-h}Z`;
}

/** "Before" or "without": dots of 3 units, 7 apart, along a polyline. */
export function dottedLine({ points, ink = 'text', scale = 1, key }: { points: readonly Point[]; ink?: Ink; scale?: number; key?: string | undefined }): Mark {
  return dottedPath(rounded(points, 0), { ink, scale, key });
}

/** Dots along any path data. */
export function dottedPath(d: string, { ink = 'text', scale = 1, key }: { ink?: Ink; scale?: number; key?: string | undefined } = {}): Mark {
  return drawn(ink, 3 * scale, d, { key, 'stroke-dasharray': `0 ${7 * scale}` });
}

/** A change from y1 to y2: an open circle at the start, an open head at the end; nothing when shorter than 13. */
export function arrow({ x, y1, y2, scale = 1, key }: { x: number; y1: number; y2: number; scale?: number; key?: string | undefined }): Mark | null {
  if (Math.abs(y2 - y1) < 13) return null;
  const way = Math.sign(y2 - y1);
  const [r, side, back] = [4 * scale, 5 * scale, -way * 6 * scale];
  return drawn('text', 2.4 * scale, path`M${x - r},${y1}a${r},${r} 0 1 1 ${r * 2},0a${r},${r} 0 1 1 ${-r * 2},0ZM${x},${y1 + way * r}V${y2}m${-side},${back}l${side},${-back}l${side},${back}`, { key });
}

/** A flat puddle under a drip. */
export function puddle({ x, y, width }: { x: number; y: number; width: number }): Mark {
  const k = width / 68;
  return inked('water1', 2.4, path`M${x - 34 * k},${y}q${14 * k},${-9 * k} ${34 * k},${-7 * k}q${22 * k},${-3 * k} ${34 * k},${7 * k}Z`);
}
