import { moving, type Mark } from '../figure/mark.ts';
import { path } from '../figure/round.ts';
import { chevrons } from './flow.ts';
import type { Ink } from './inks.ts';
import { beside, distance, rounded, type Point } from './route.ts';
import { clamp, disc, drawn, group, inked, KEY, place, plateShape, squared } from './shapes.ts';

export interface Pipe {
  points: readonly Point[];
  /** Width of the window in which the water is seen: linear in the flow. */
  bore: number;
  /** Radius of the bends, at the middle of the pipe. */
  radius?: number;
  /** Share of the bore that holds water, 0 to 1. */
  fill?: number;
  /** Above zero the chevrons point along the route, below zero back. */
  flow?: number;
  /** Units a second that the water moves, where its width does not tell the flow. */
  speed?: number;
  scale?: number;
  /** What runs in it. */
  ink?: Ink;
  key?: string | undefined;
}

/** Thickness of the brass on one side of the window. */
export function wallOf(bore: number, scale = 1): number {
  return clamp(4.2 + bore * 0.08, 4.6, 8) * scale;
}

/** Outer width of a pipe, key lines included. */
export function pipeWidth(bore: number, scale = 1): number {
  return bore + wallOf(bore, scale) * 2 + KEY.outer * 2 * scale;
}

/** A brass pipe with a window all along. Its bore is the flow. */
export function pipe({ points, bore, radius = bore * 0.6 + 14, fill = 1, flow = 0, speed, scale = 1, ink = 'water1', key }: Pipe): Mark {
  const middle = rounded(points, radius);
  const share = clamp(fill, 0, 1);
  const wall = wallOf(bore, scale);
  return group({ key, class: 'pipe' }, [
    squared('key', bore + wall * 2 + KEY.outer * 2 * scale, middle),
    squared('brass', bore + wall * 2, middle),
    squared('brassLight', clamp(wall * 0.38, 1.5, 3.4), shine(points, radius, bore / 2 + wall * 0.55)),
    squared('key', bore + KEY.outer * scale, middle),
    squared(share < 1 ? 'dry' : ink, bore, middle),
    share > 0 && share < 1 ? shallow(points, radius, bore, share, ink) : null,
    flow !== 0 && share > 0 && bore > 3 ? pipeChevrons({ points, radius, bore, share, back: flow < 0, speed }) : null,
  ]);
}

/** The lighter stroke on the side that faces up and left along the longest leg. */
function shine(points: readonly Point[], radius: number, reach: number): string {
  const side = litSide(points);
  return rounded(beside(points, side * reach), Math.max(1, radius + turnSign(points, side) * reach));
}

function litSide(points: readonly Point[]): 1 | -1 {
  const lengths = points.slice(1).map((point, i) => distance(points[i]!, point));
  const i = lengths.indexOf(Math.max(...lengths));
  const [a, b] = [points[i]!, points[i + 1]!];
  return b[0] - a[0] + (a[1] - b[1]) > 0 ? -1 : 1;
}

/** Offsets to the outside of the first bend widen it, to the inside narrow it. */
function turnSign(points: readonly Point[], side: number): number {
  const [a, b, c] = points;
  if (!a || !b || !c) return 0;
  const cross = (b[0] - a[0]) * (c[1] - b[1]) - (b[1] - a[1]) * (c[0] - b[0]);
  return Math.sign(cross) * -side;
}

/** Part-full: the water lies along the lower side of the first level leg. */
function shallow(points: readonly Point[], radius: number, bore: number, share: number, ink: Ink): Mark {
  const [route, bend] = waterRoute(points, radius, bore, share);
  return squared(ink, bore * share, rounded(route, bend));
}

function waterRoute(points: readonly Point[], radius: number, bore: number, share: number): [Point[], number] {
  const side = lowerSide(points);
  const reach = (bore / 2) * (1 - share);
  return [beside(points, side * reach), Math.max(1, radius + turnSign(points, side) * reach)];
}

function lowerSide(points: readonly Point[]): 1 | -1 {
  const level = points.slice(1).find((point, i) => Math.abs(point[0] - points[i]![0]) > Math.abs(point[1] - points[i]![1]));
  if (!level) return 1;
  return level[0] > points[points.indexOf(level) - 1]![0] ? 1 : -1;
}

interface Current {
  points: readonly Point[];
  radius: number;
  bore: number;
  share: number;
  back: boolean;
  speed: number | undefined;
}

function pipeChevrons({ points, radius, bore, share, back, speed }: Current): Mark {
  const [route, bend] = waterRoute(points, radius, bore, share);
  const size = clamp(bore * share * 0.24, 2.4, 12);
  return chevrons({ points: back ? [...route].reverse() : route, radius: bend, spacing: clamp(22 + bore * 0.48, 26, 46), size, ...(speed === undefined ? {} : { speed }) });
}

/** A plate where two lengths of pipe meet; `angle` is the pipe's direction in degrees. */
export function flange({ x, y, bore, angle = 0, scale = 1, key }: { x: number; y: number; bore: number; angle?: number; scale?: number; key?: string | undefined }): Mark {
  const half = pipeWidth(bore, scale) / 2 + 5 * scale;
  const width = clamp(10 + bore * 0.06, 10, 14) * scale;
  return group({ key, transform: place(x, y, angle) }, [
    plateShape('brass', -width / 2, -half, width, half * 2, 3, KEY.inner * scale),
    plateShape('brassLight', -width / 2 + 2 * scale, -half + 2 * scale, 3 * scale, half * 2 - 4 * scale, 1.5),
  ]);
}

/** "There is none here": a plate with four bolts across the mouth of a pipe. */
export function blindFlange({ x, y, bore, angle = 0, scale = 1, key }: { x: number; y: number; bore: number; angle?: number; scale?: number; key?: string | undefined }): Mark {
  const half = pipeWidth(bore, scale) / 2;
  const bolts = [-0.82, -0.28, 0.28, 0.82].map((share) => disc('key', 0, share * (half + 2), 2.6 * scale));
  return group({ key, transform: place(x, y, angle) }, [
    plateShape('brass', -22 * scale, -half + 3, 18 * scale, half * 2 - 6, 0, KEY.outer * scale),
    drawn('brassLight', 3 * scale, path`M${-19 * scale},${-half + 8}h${11 * scale}`),
    plateShape('brass', -7.5 * scale, -half - 5, 15 * scale, half * 2 + 10, 3, KEY.inner * scale),
    plateShape('brassLight', -5.5 * scale, -half - 3, 3 * scale, half * 2 + 6, 1.5),
    ...bolts,
  ]);
}

/** The mouth of a pipe that opens downward; y is its lower lip. */
export function spout({ x, y, bore, scale = 1, key }: { x: number; y: number; bore: number; scale?: number; key?: string | undefined }): Mark {
  const half = pipeWidth(bore, scale) / 2;
  const height = clamp(bore * 0.25 + 8, 12, 17) * scale;
  return group({ key, transform: place(x, y) }, [
    inked('brass', KEY.outer * scale, path`M${-half - 5 * scale},${-height}H${half + 5 * scale}L${half},0H${-half}Z`),
    drawn('brassLight', 2.8 * scale, path`M${-half + 2 * scale},${-height + 4.5 * scale}H${half - 2 * scale}`),
  ]);
}

/** Units a second that water falls, and units from one white dash to the next. */
const FALL = 120;
const DASH = [14, 12] as const;
const PITCH = DASH[0] + DASH[1];

/** Water falling from y1 to y2, `width` wide, with white dashes that run; `phase` (0 to 1) is where they stand. */
export function stream({ x, y1, y2, width, phase = 0, splash = true, scale = 1, key }: { x: number; y1: number; y2: number; width: number; phase?: number; splash?: boolean; scale?: number; key?: string | undefined }): Mark | null {
  if (width <= 0.5 || y2 - y1 < 4) return null;
  const half = width / 2;
  const flare = Math.min(4, half * 0.4);
  const strands = width > 34 ? [-0.28, 0, 0.28] : width > 22 ? [-0.2, 0.2] : [0];
  return group({ key, class: 'stream', transform: place(x, 0) }, [
    inked('water1', KEY.inner * scale, path`M${-half},${y1}C${-half},${y1 + (y2 - y1) * 0.4} ${-half - flare * 0.7},${y2 - 12} ${-half - flare},${y2}H${half + flare}C${half + flare * 0.7},${y2 - 12} ${half},${y1 + (y2 - y1) * 0.4} ${half},${y1}Z`),
    ...strands.map((share, i) => dashes(path`M${share * width},${y1 + 9}V${y2 - 8}`, clamp(width * 0.11, 1.5, 3) * scale, phase + (i * 11) / PITCH)),
    splash ? drawn('foam', 3.2 * scale, path`M${-half - flare - 3},${y2}q-3,-8 -9,-10M${half + flare + 3},${y2}q3,-8 9,-10`) : null,
  ]);
}

/** White dashes in falling water, along any path data. */
export function dashes(d: string, weight: number, phase = 0): Mark {
  const offset = (turns: number): number | undefined => -turns * PITCH || undefined;
  return moving(drawn('white', weight, d, { 'stroke-dasharray': DASH.join(' '), 'stroke-dashoffset': offset(phase) }), (motion, self) => ({ 'stroke-dashoffset': offset(phase + motion.carried(self, FALL / PITCH)) }));
}
