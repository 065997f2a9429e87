import type { Mark } from '../figure/mark.ts';
import { path } from '../figure/round.ts';
import type { Point } from './route.ts';
import { clamp, drawn, flat, group, place, screen } from './shapes.ts';

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
}

/** Height (y) of the curve alone at x: what is read as the price or the level. */
export function levelAt({ points }: Pick<Surface, 'points'>, x: number): number {
  const last = points.length - 1;
  if (last < 0) return 0;
  if (x <= points[0]![0]) return points[0]![1];
  if (x >= points[last]![0]) return points[last]![1];
  const i = points.findIndex((point) => point[0] > x) - 1;
  return between(points[i]!, points[i + 1]!, tangent(points, i), tangent(points, i + 1), x);
}

/** Height (y) of the drawn line at x: the curve with its wave. */
export function heightAt(surface: Surface, x: number): number {
  return levelAt(surface, x) + wave(surface, x);
}

/** Slope of the curve at x in degrees, downhill to the right positive. */
export function slopeAt(surface: Pick<Surface, 'points'>, x: number): number {
  return (Math.atan2(levelAt(surface, x + 4) - levelAt(surface, x - 4), 8) * 180) / Math.PI;
}

/** Mean height (y) of the curve between `from` and `to`. */
export function meanLevel(surface: Surface, steps = 200): number {
  const { from, to } = surface;
  const at = (i: number): number => levelAt(surface, from + ((i + 0.5) / steps) * (to - from));
  return Array.from({ length: steps }, (_, i) => at(i)).reduce((sum, y) => sum + y, 0) / steps;
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
  return smooth({ ...waves, points });
}

/** One smooth path: cubics between even steps, each joined to the next by reflection. */
function smooth(surface: Surface, lift = 0): string {
  const { from, to, length = 100, amplitude = 0 } = surface;
  const steps = Math.max(1, Math.ceil((to - from) / (amplitude === 0 ? 14 : Math.min(14, length / 7))));
  const step = (to - from) / steps;
  const y = (x: number): number => heightAt(surface, x) - lift;
  const rise = (x: number): number => ((y(x + 1) - y(x - 1)) / 2) * (step / 3);
  const start = path`M${from},${y(from)}C${from + step / 3},${y(from) + rise(from)} `;
  return start + Array.from({ length: steps }, (_, i) => {
    const x = from + (i + 1) * step;
    return path`${i ? 'S' : ''}${x - step / 3},${y(x) - rise(x)} ${x},${y(x)}`;
  }).join('');
}

export interface Body {
  surface: Surface;
  /** y of the floor: the water is drawn a little below it and clipped by its vessel. */
  bottom: number;
  /** `id` of a clip path, when the vessel does not clip its children. */
  clip?: string;
  /** Where the three darker bands begin at the left, as shares of the depth. */
  bands?: readonly number[];
  /** An open outlet in the floor: the bands' edges run into it. `open` 0 lets them lie level. */
  drain?: { x: number; width: number; open: number };
  scale?: number;
  key?: string | undefined;
}

const BAND_INKS = ['water2', 'water3', 'water4'] as const;

/** Water in a vessel: far edge, body, three darker bands, halftone, specks. Draw `foam` last, over all that floats. */
export function body({ surface, bottom, clip, bands = [0.3, 0.56, 0.8], drain, scale = 1, key }: Body): Mark {
  const { from, to } = surface;
  const top = meanLevel(surface, 40);
  const close = path`V${bottom + 30}H${from}Z`;
  const low = Math.min(...surface.points.map((point) => point[1]));
  return group({ key, class: 'water', 'clip-path': clip ? `url(#${clip})` : undefined }, [
    flat('skin', smooth({ ...surface, phase: (surface.phase ?? 0) + 0.45 }, 8 * scale) + close),
    flat('water1', smooth(surface) + close),
    ...bands.map((share, i) => flat(BAND_INKS[i] ?? 'water4', band(surface, top, bottom, share, drain))),
    halftone(from, to, low, bottom, scale),
    screen('specks', from, low + 12, to - from, Math.max(0, bottom - low)),
  ]);
}

/** A band's upper edge: a streamline that runs from both walls into the outlet, or a level line. */
function band({ from, to, points }: Surface, top: number, bottom: number, share: number, drain: Body['drain']): string {
  const left = Math.max(top, points[0]![1]) + (bottom - Math.max(top, points[0]![1])) * share;
  const close = path`V${bottom + 30}H${from}Z`;
  if (!drain || drain.open <= 0) return path`M${from},${left}H${to}` + close;
  const pull = Math.sqrt(clamp(drain.open, 0, 1));
  const { x, width: w } = drain;
  const lip = left + (bottom - 10 - left) * pull * (0.72 + share * 0.2);
  const right = left + (bottom - left) * 0.35 * pull;
  const inner = w * (0.5 - share * 0.2);
  return path`M${from},${left}C${from + (x - from) * 0.46},${left + (lip - left) * 0.24} ${x - w * 2.4},${lip - (lip - left) * 0.18} ${x - w},${lip}Q${x - inner * 1.3},${lip + (bottom - lip) * 0.5} ${x - inner},${bottom + 12}H${x + inner}Q${x + inner * 1.3},${lip + (bottom - lip) * 0.5} ${x + w * 0.9},${lip - 4}C${x + w * 1.3},${lip - 20} ${to - 20},${right + 14} ${to},${right}` + close;
}

/** Dots that grow toward the floor, from a tile as tall as they reach. */
function halftone(from: number, to: number, top: number, bottom: number, scale: number): Mark {
  const tall = (bottom - top) / scale > 170;
  const height = tall ? 266 : 112;
  return group({ transform: place(0, bottom - height * scale, 0, scale) }, screen(tall ? 'deep-266' : 'deep-112', from / scale, 0, (to - from) / scale, height + 40));
}

/** The surface itself, drawn last: white, 4 wide (3 on compact). It is the exact level. */
export function foam({ surface, scale = 1, key }: { surface: Surface; scale?: number; key?: string | undefined }): Mark {
  return drawn('foam', 4 * scale, smooth(surface), { key });
}

/** Three to five rings under a funnel; `strength` 0 to 1 is the drain's flow. y is the lowest ring. */
export function foamRings({ x, y, width, strength, key }: { x: number; y: number; width: number; strength: number; key?: string | undefined }): Mark | null {
  if (strength <= 0.02) return null;
  const count = Math.round(3 + 2 * clamp(strength, 0, 1));
  const rings = Array.from({ length: count }, (_, i) => {
    const half = (width / 2) * (0.56 + 0.44 * (i / (count - 1)));
    const ringY = y - i * 9;
    return drawn('foam', 2.2 + (1.2 * i) / (count - 1), path`M${x - half},${ringY}C${x - half * 0.6},${ringY + 11} ${x + half * 0.6},${ringY + 11} ${x + half},${ringY - 3}`);
  });
  return group({ key }, rings);
}
