import { type Mark } from '../figure/mark.ts';
import { path } from '../figure/round.ts';
import { hull } from './duckSprite.ts';
import type { Point } from './route.ts';
import { clamp, copy, flat, group, place } from './shapes.ts';
import { heightAt, type Surface } from './water.ts';

export type Asset = 'treasuries' | 'memory' | 'software' | 'retail' | 'bitcoin';

export const ASSETS: readonly Asset[] = ['treasuries', 'memory', 'software', 'retail', 'bitcoin'];

/** Bored, awake, uneasy, alarmed. */
export type Mood = 'bored' | 'awake' | 'uneasy' | 'alarmed';

/** Most a duck may tilt, in degrees. */
export const MAX_DUCK_TILT = 24;

/** Under this length the small details are left out. */
const SMALL = 44;

export interface Duck {
  asset: Asset;
  x: number;
  /** The waterline. */
  y: number;
  /** Length in units, from breast to tail. */
  length: number;
  /** Degrees, clamped to 24. */
  tilt?: number;
  /** Fraction of its price lost, 0 to 1: it sets the mood. */
  fall?: number;
  /** Degrees the propeller has turned. */
  spin?: number;
  /** The water it floats in; with it the wet part of the hull follows the drawn surface. */
  surface?: Surface;
  /** Out of the water: nothing is wet. */
  dry?: boolean;
  scale?: number;
  key?: string | undefined;
}

/** Mood of a duck that has lost this fraction of its price. */
export function moodOf(fall: number): Mood {
  if (fall < 0.08) return 'bored';
  if (fall < 0.2) return 'awake';
  return fall < 0.4 ? 'uneasy' : 'alarmed';
}

/** A duck for an asset, swimming left. */
export function duck({ asset, x, y, length, tilt = 0, fall = 0, spin = 0, surface, dry = false, scale = 1, key }: Duck): Mark {
  const size = length / 100;
  const turn = clamp(tilt, -MAX_DUCK_TILT, MAX_DUCK_TILT);
  const small = length < SMALL;
  return group({ key, class: 'duck', transform: place(x, y, turn, size), 'stroke-width': (3.2 * scale * 2) / size }, [
    asset === 'memory' ? copy('chip') : null,
    copy('duck'),
    small ? null : copy(asset === 'software' ? 'duck-plain' : 'duck-fine'),
    copy(moodOf(fall)),
    asset === 'memory' ? null : copy(asset),
    asset === 'retail' ? group({ transform: 'translate(-23 -95) rotate(7)' }, copy('propeller', { transform: path`scale(${spinScale(spin)} 1)` })) : null,
    asset === 'treasuries' && !small ? copy('bow') : null,
    dry ? null : wet(asset, surface, x, y, turn, size),
  ]);
}

/** Seen from the side a turning propeller only grows shorter and longer. */
function spinScale(spin: number): number {
  const seen = Math.cos((spin * Math.PI) / 180);
  return Math.abs(seen) < 0.2 ? 0.2 * (seen < 0 ? -1 : 1) : seen;
}

/** Water at 78 % over what is below the surface. */
function wet(asset: Asset, surface: Surface | undefined, x: number, y: number, turn: number, size: number): Mark {
  if (!surface) return copy('hull', { opacity: 0.78 });
  const toPage = placed(x, y, turn, size);
  const back = unplaced(x, y, turn, size);
  const line = below(hull(asset).map(toPage), (px) => heightAt(surface, px)).map(back);
  return flat('water1', line.length < 3 ? '' : `M${line.map(([a, b]) => path`${a},${b}`).join('L')}Z`, { opacity: 0.78 });
}

function placed(x: number, y: number, turn: number, size: number): (p: Point) => Point {
  const [c, s] = [Math.cos((turn * Math.PI) / 180) * size, Math.sin((turn * Math.PI) / 180) * size];
  return ([a, b]) => [x + a * c - b * s, y + a * s + b * c];
}

function unplaced(x: number, y: number, turn: number, size: number): (p: Point) => Point {
  const [c, s] = [Math.cos((turn * Math.PI) / 180) / size, Math.sin((turn * Math.PI) / 180) / size];
  return ([a, b]) => [(a - x) * c + (b - y) * s, -(a - x) * s + (b - y) * c];
}

/** The part of a ring that lies below a line, closed along the line. */
function below(ring: readonly Point[], line: (x: number) => number): Point[] {
  return ring.flatMap((point, i) => {
    const next = ring[(i + 1) % ring.length]!;
    const [here, there] = [point[1] - line(point[0]), next[1] - line(next[0])];
    const kept: Point[] = here >= 0 ? [point] : [[point[0], line(point[0])]];
    if (here >= 0 === there >= 0) return here >= 0 ? kept : within(point, ring) ? kept : [];
    const t = here / (here - there);
    return [...kept, [point[0] + (next[0] - point[0]) * t, point[1] + (next[1] - point[1]) * t]];
  });
}

function within(_point: Point, _ring: readonly Point[]): boolean {
  return true;
}

/** Where a duck was, or would be: its silhouette in dots. */
export function duckGhost({ asset, x, y, length, tilt = 0, scale = 1, key }: Pick<Duck, 'asset' | 'x' | 'y' | 'length' | 'tilt' | 'scale' | 'key'>): Mark {
  const size = length / 100;
  const dots = { 'stroke-width': (3 * scale) / size, 'stroke-dasharray': path`0 ${(7 * scale) / size}` };
  return group({ key, class: 'duck ghost', transform: place(x, y, clamp(tilt, -MAX_DUCK_TILT, MAX_DUCK_TILT), size) }, copy(`ghost-${asset}`, dots));
}

/** A duck from the front, for signs and lists; (x, y) is the middle of its waterline, `size` its width. */
export function duckFront({ asset, x, y, size, scale = 1, key }: { asset: Asset; x: number; y: number; size: number; scale?: number; key?: string | undefined }): Mark {
  const k = size / 92;
  return group({ key, class: 'duck', transform: place(x, y, 0, k), 'stroke-width': (3.2 * 2 * scale) / k }, [
    asset === 'memory' ? copy('front-memory') : null,
    copy('front'),
    asset === 'memory' ? null : copy(`front-${asset}`),
  ]);
}
