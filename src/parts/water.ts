import { moving, type Mark, type Moves } from '../figure/mark.ts';
import { path } from '../figure/round.ts';
import type { Motion } from '../motion/motion.ts';
import type { Point } from './route.ts';
import { clamp, drawn, flat, group, mix, place, screen, screened, tenth } from './shapes.ts';

export interface Waves {
  /** Left and right end of the surface. */
  from: number;
  to: number;
  /** Half the height of a wave in units; 2.6 to 3.4 on the wide layout, 1.6 on the compact. */
  amplitude?: number;
  /** Length of a wave; 95 to 105 on the wide layout, 60 on the compact. */
  length?: number;
  /** Share of a wave's length it has travelled to the right, 0 to 1. */
  phase?: number;
  /** Where the wave fades to nothing: the funnel over the drain. */
  calm?: readonly [from: number, to: number];
}

/** A water surface: the curve through `points` (the prices) and the wave that rides on it. */
export interface Surface extends Waves {
  points: readonly Point[];
  /** Name of the water, one for each in a figure: with it, it can be in motion. */
  pool?: string;
  /** x where water comes in and goes out: where it surges first. */
  inlet?: number;
  outlet?: number;
  /** What motion adds to the curve, at x. */
  ripple?: (x: number) => number;
}

/** A level between two walls, with two whole waves, so that their mean is the level; `beyond` is how far it reaches behind the walls. */
export function levelSurface({ x, y, width, beyond = 0, pool, amplitude, inlet }: { x: number; y: number; width: number; beyond?: number; pool: string; amplitude: number; inlet: number }): Surface {
  const length = width / 2;
  return { pool, points: [[x, y], [x + width, y]], from: x - beyond, to: x + width + beyond, amplitude, length, phase: x / length + 0.5, inlet };
}

/** Units a second that the waves travel with the current. */
const TRAVEL = 40;

/** The surface as motion has it at this moment. */
export function stirred(surface: Surface, motion: Motion): Surface {
  const { pool, from, to, inlet, outlet, phase = 0, amplitude = 0, length = 100 } = surface;
  if (pool === undefined) return surface;
  return motion.now(surface, () => ({
    ...surface,
    phase: amplitude > 0 ? phase + motion.carried(pool, TRAVEL / length) : phase,
    ripple: motion.ripple(pool, surface, () => ({ from, to, inlet, outlet, level: (x) => levelAt(surface, x) })),
  }));
}

/** Height (y) of the curve alone at x: what is read as the price or the level. */
export function levelAt({ points }: Pick<Surface, 'points'>, x: number): number {
  const last = points.length - 1;
  if (last < 0) return 0;
  if (x <= points[0]![0]) return points[0]![1];
  if (x >= points[last]![0]) return points[last]![1];
  let i = 0;
  while (points[i + 1]![0] <= x) i += 1;
  const slopes = tangentsOf(points);
  return between(points[i]!, points[i + 1]!, slopes[i]!, slopes[i + 1]!, x);
}

/** A surface is read at a hundred places a frame: its tangents are worked out once. */
const known = new WeakMap<readonly Point[], readonly number[]>();

export function tangentsOf(points: readonly Point[]): readonly number[] {
  const slopes = known.get(points) ?? points.map((_, i) => tangent(points, i));
  known.set(points, slopes);
  return slopes;
}

/** Height (y) of the drawn line at x: the curve with its wave. */
export function heightAt(surface: Surface, x: number): number {
  return levelAt(surface, x) + wave(surface, x) + (surface.ripple?.(x) ?? 0);
}

/** Slope of the curve at x in degrees, downhill to the right positive. */
export function slopeAt(surface: Pick<Surface, 'points'>, x: number): number {
  return (Math.atan2(levelAt(surface, x + 4) - levelAt(surface, x - 4), 8) * 180) / Math.PI;
}

function between(a: Point, b: Point, ta: number, tb: number, x: number): number {
  const h = b[0] - a[0];
  const t = (x - a[0]) / h;
  const [t2, t3] = [t * t, t * t * t];
  return a[1] * (2 * t3 - 3 * t2 + 1) + ta * h * (t3 - 2 * t2 + t) + b[1] * (3 * t2 - 2 * t3) + tb * h * (t3 - t2);
}

/** Steffen's tangent: the curve never rises above or falls below its neighbors. */
function tangent(points: readonly Point[], i: number): number {
  const [before, point, after] = [points[i - 1], points[i]!, points[i + 1]];
  if (!before || !after) return 0;
  const [h0, h1] = [point[0] - before[0], after[0] - point[0]];
  const [s0, s1] = [(point[1] - before[1]) / h0, (after[1] - point[1]) / h1];
  const p = (s0 * h1 + s1 * h0) / (h0 + h1);
  return (Math.sign(s0) + Math.sign(s1)) * Math.min(Math.abs(s0), Math.abs(s1), Math.abs(p) / 2);
}

function wave({ amplitude = 0, length = 100, phase = 0, calm }: Waves, x: number): number {
  if (amplitude === 0) return 0;
  const outside = calm ? Math.max(calm[0] - x, x - calm[1]) : Infinity;
  return amplitude * clamp((outside + 20) / 60, 0, 1) * Math.sin(2 * Math.PI * (x / length - phase));
}

/** Path data of a surface from left to right. */
export function surfacePath(points: readonly Point[], waves: Waves): string {
  return traced({ ...waves, points });
}

function traced(surface: Surface, lift = 0): string {
  return smooth((x) => heightAt(surface, x) - lift, crests(surface));
}

/** Units between the places at which a surface in motion is traced. */
const FINE = 8;

/** Path data of the drawn line of a surface in motion, `lift` units higher: quick, and near enough for a moment. */
function tracedInMotion(surface: Surface, lift = 0): string {
  const { from, to } = surface;
  const count = Math.round((to - from) / FINE);
  const points = Array.from({ length: count + 1 }, (_, i): Point => {
    const x = from + ((to - from) * i) / count;
    return [tenth(x), tenth(heightAt(surface, x) - lift)];
  });
  return `M${points.join('L')}`;
}

/** How a mark follows its surface: the line, and what closes it to a shape. */
function followed(surface: Surface, close: string, lift = 0, ahead = 0): Moves | false {
  return surface.pool !== undefined && ((motion) => {
    const now = stirred(surface, motion);
    return { d: tracedInMotion(ahead ? { ...now, phase: (now.phase ?? 0) + ahead } : now, lift) + close };
  });
}

/** Where a surface is traced: its ends, and the tops and bottoms of its waves. */
function crests({ from, to, amplitude = 0, length = 100, phase = 0 }: Waves): number[] {
  if (amplitude === 0) return [from, to];
  const first = Math.ceil((from / length - phase) * 2 - 0.5);
  const count = Math.ceil((to / length - phase) * 2 - 0.5) - first;
  return [from, ...Array.from({ length: count }, (_, i) => ((first + i + 0.5) / 2 + phase) * length), to];
}

type Curve = (x: number) => number;

/** Most that a traced curve may be away from the true one, in units, and the shortest piece it is traced in. */
const NEAR = 0.2;
const SHORTEST = 8;

/** Path data of a function of x: one cubic from place to place, more where it bends more. */
function smooth(f: Curve, places: readonly number[]): string {
  const ends = places.slice(1).flatMap((to, i) => pieces(f, places[i]!, to));
  let [x, y] = [tenth(places[0]!), tenth(f(places[0]!))];
  return path`M${x},${y}` + places.slice(0, 1).concat(ends).slice(0, -1).map((from, i) => {
    const third = (ends[i]! - from) / 3;
    const [dx, dy] = [tenth(ends[i]!) - x, tenth(f(ends[i]!)) - y];
    [x, y] = [x + dx, y + dy];
    return path`c${third},${slope(f, from) * third} ${dx - third},${dy - slope(f, ends[i]!) * third} ${dx},${dy}`;
  }).join('');
}

/** Right ends of the pieces in which one cubic each is near enough to the curve. */
function pieces(f: Curve, from: number, to: number): number[] {
  const line: Point[] = [[from, f(from)], [to, f(to)]];
  const off = [0.25, 0.5, 0.75].map((t) => from + (to - from) * t).map((x) => Math.abs(between(line[0]!, line[1]!, slope(f, from), slope(f, to), x) - f(x)));
  if (to - from < SHORTEST * 2 || Math.max(...off) < NEAR) return [to];
  const middle = (from + to) / 2;
  return [...pieces(f, from, middle), ...pieces(f, middle, to)];
}

function slope(f: Curve, x: number): number {
  return (f(x + 0.5) - f(x - 0.5));
}

/** An open outlet in the floor. */
export interface Drain {
  x: number;
  width: number;
  /** 0 shut, 1 open. */
  open: number;
}

export interface Body {
  surface: Surface;
  /** y of the floor: the water is drawn a little below it and clipped by its vessel. */
  bottom: number;
  /** `id` of a clip path, when the vessel does not clip its children. */
  clip?: string;
  /** Where the three darker bands begin at the walls, as shares of the depth. */
  bands?: readonly number[];
  /** The bands' edges run into it; shut, or left out, they lie level. */
  drain?: Drain;
  /** Specks and halftone; leave them out of a small vessel. */
  fine?: boolean;
  scale?: number;
  key?: string | undefined;
}

/** Share of a wave that the far edge is ahead of the near one. */
const BACK = 0.45;

const BAND_INKS = ['water2', 'water3', 'water4'] as const;

/** Water in a vessel: far edge, body, three darker bands, halftone, specks. Draw `foam` last, over all that floats. */
export function body({ surface, bottom, clip, bands = [0.3, 0.56, 0.8], drain, fine = true, scale = 1, key }: Body): Mark {
  const { from, to, phase = 0 } = surface;
  const close = path`V${bottom + 30}H${from}Z`;
  const edges = bands.map((share) => bandEdge(surface, bottom, share, drain));
  const first = edges[0];
  return group({ key, class: 'water', 'clip-path': clip ? `url(#${clip})` : undefined }, [
    moving(flat('skin', traced({ ...surface, phase: phase + BACK }, 8 * scale) + close), followed(surface, close, 8 * scale, BACK)),
    moving(flat('water1', traced(surface) + close), followed(surface, close)),
    ...edges.map((edge, i) => flat(BAND_INKS[i] ?? 'water4', edgePath(edge, from, to) + close)),
    fine && first ? halftone(first, from, to, bottom, scale) : null,
    fine && first ? screen('specks', from, topOf(first, from, to), to - from, Math.max(0, bottom - topOf(first, from, to))) : null,
  ]);
}

/** A line across the water: a level, or a height at every x. */
type Edge = number | Curve;

/** A band's upper edge: a streamline from both walls into the outlet, never above the surface; or a level line. */
function bandEdge(surface: Surface, bottom: number, share: number, drain: Drain | undefined): Edge {
  const at = (x: number): number => mix(levelAt(surface, x), bottom, share);
  if (!drain || drain.open <= 0.01) return mix(Math.max(...surface.points.map((point) => point[1])), bottom, share);
  const pull = Math.sqrt(clamp(drain.open, 0, 1));
  return (x) => {
    const side = x < drain.x ? surface.from : surface.to;
    const reach = Math.abs(drain.x - side) - drain.width * 0.4;
    const near = 1 - clamp((Math.abs(x - drain.x) - drain.width * 0.4) / reach, 0, 1);
    const sunk = pull * (0.62 * near ** 1.3 + 0.38 * near ** 9);
    return Math.max(mix(at(side), bottom + 14, sunk), heightAt(surface, x));
  };
}

function edgePath(edge: Edge, from: number, to: number): string {
  return typeof edge === 'number' ? path`M${from},${edge}H${to}` : smooth(edge, [from, (from + to) / 2, to]);
}

/** Dots that grow toward the floor, from a tile as tall as they reach, on the water below the first edge. */
function halftone(edge: Edge, from: number, to: number, bottom: number, scale: number): Mark {
  const height = (bottom - topOf(edge, from, to)) / scale > 130 ? 266 : 112;
  const top = bottom - height * scale;
  const moved: Edge = typeof edge === 'number' ? (edge - top) / scale : (x) => (edge(x * scale) - top) / scale;
  return screened(`deep-${height}`, edgePath(moved, from / scale, to / scale) + path`V${height}H${from / scale}Z`, { transform: place(0, top, 0, scale), opacity: 0.7 });
}

/** Highest point (least y) of an edge. */
function topOf(edge: Edge, from: number, to: number): number {
  return typeof edge === 'number' ? edge : Math.min(edge(from), edge(to));
}

/** The surface itself, drawn last: white, 4 wide (3 on compact). It is the exact level. */
export function foam({ surface, scale = 1, key }: { surface: Surface; scale?: number; key?: string | undefined }): Mark {
  return moving(drawn('foam', 4 * scale, traced(surface), { key }), followed(surface, ''));
}

/** Three to five rings under a funnel; `strength` 0 to 1 is the drain's flow. y is the lowest ring. */
export function foamRings({ x, y, width, strength, key }: { x: number; y: number; width: number; strength: number; key?: string | undefined }): Mark | null {
  if (strength <= 0.02) return null;
  const count = Math.round(3 + 2 * clamp(strength, 0, 1));
  return group({ key, class: 'rings' }, Array.from({ length: count }, (_, i) => ring(x, y - i * 9, (width / 2) * mix(0.54, 1, i / (count - 1)), mix(2.2, 3.4, i / (count - 1)))));
}

function ring(x: number, y: number, half: number, weight: number): Mark {
  return drawn('foam', weight, path`M${x - half},${y}C${x - half * 0.6},${y + 11} ${x + half * 0.6},${y + 11} ${x + half},${y - 3}`);
}
