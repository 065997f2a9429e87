import { moving, type Mark } from '../figure/mark.ts';
import { hundredths } from '../figure/round.ts';
import type { Motion } from '../motion/motion.ts';
import type { Stiffness } from '../motion/spring.ts';
import { stroke, type Ink } from './inks.ts';
import { clamp, copy, group, place } from './shapes.ts';
import { submerged, wet } from './submerged.ts';
import { heightAt, stirred, type Surface } from './water.ts';

export type Asset = 'treasuries' | 'memory' | 'software' | 'retail' | 'bitcoin';

export const ASSETS: readonly Asset[] = ['treasuries', 'memory', 'software', 'retail', 'bitcoin'];

/** Half-closed lid; open eye; raised brow; big eye, pin pupil and open beak. */
export type Mood = 'bored' | 'awake' | 'uneasy' | 'alarmed';

/** Most a duck may tilt, in degrees. */
export const MAX_DUCK_TILT = 24;

/** Under this length glints, wing lines and bow tie are left out. */
const SMALL = 44;

export interface Duck {
  asset: Asset;
  x: number;
  /** The waterline. */
  y: number;
  /** Length in units, from breast to tail; the beak and an attribute stand out by a quarter. */
  length: number;
  /** Degrees, clamped to 24; take it from the surface's slope. */
  tilt?: number;
  /** Fraction of its price lost, 0 to 1: it sets the mood. */
  fall?: number;
  /** The water it floats in: it bobs on it, and the wet part of the hull follows the drawn surface. */
  surface?: Surface;
  /** Leave the wet part as it is on level water: fewer bytes for a small duck. */
  level?: boolean;
  scale?: number;
  key?: string | undefined;
}

/** Mood of a duck that has lost this fraction of its price: under 8 %, to 20 %, to 40 %, above. */
export function moodOf(fall: number): Mood {
  if (fall < 0.08) return 'bored';
  if (fall < 0.2) return 'awake';
  return fall < 0.4 ? 'uneasy' : 'alarmed';
}

/** A duck for an asset, swimming left. Draw it above the water's body and below its foam. */
export function duck({ asset, x, y, length, tilt = 0, fall = 0, surface, level = false, scale = 1, key }: Duck): Mark {
  const size = length / 100;
  const turn = clamp(tilt, -MAX_DUCK_TILT, MAX_DUCK_TILT);
  const hull = surface && !level ? { surface, x, y, turn, size, rim: 3.2 * scale } : undefined;
  const float = surface?.pool === undefined ? undefined : { surface, name: `${surface.pool} ${asset}`, x, length };
  const drawn = group({ key, class: 'duck', transform: place(x, y, turn, size), 'stroke-width': (6.4 * scale) / size }, [
    asset === 'memory' ? copy('chip') : null,
    ...plumage(asset, length < SMALL),
    copy(moodOf(fall)),
    ...(asset === 'memory' ? [] : worn(asset, length < SMALL)),
    hull ? moving(wet(submerged(hull)), float && ((motion) => ({ d: submerged(afloat(hull, float, motion)) }))) : copy('hull'),
  ]);
  return moving(drawn, float && ((motion) => {
    const now = afloat({ surface: float.surface, y, turn }, float, motion);
    return { transform: place(x, now.y, now.turn, size) };
  }));
}

/** A buoyant body: it swings on the water, and its tilt lags behind the slope. */
const BUOYANCY: Stiffness = { frequency: 9, damping: 0.4 };
const TRIM: Stiffness = { frequency: 6, damping: 0.5 };

interface Float {
  surface: Surface;
  name: string;
  x: number;
  length: number;
}

/** Where motion has a duck: lifted and tilted by what the water under its hull adds to the level. */
function afloat<T extends { surface: Surface; y: number; turn: number }>(duck: T, { surface, name, x, length }: Float, motion: Motion): T {
  const now = stirred(surface, motion);
  const half = length * 0.32;
  const [left, right] = [x - half, x + half].map((at) => heightAt(now, at) - heightAt(surface, at)) as [number, number];
  const lean = (Math.atan2(right - left, 2 * half) * 180) / Math.PI;
  return {
    ...duck,
    surface: now,
    y: duck.y + motion.sprung(`${name} lift`, (left + right) / 2, BUOYANCY),
    turn: clamp(duck.turn + motion.sprung(`${name} lean`, lean, TRIM), -MAX_DUCK_TILT, MAX_DUCK_TILT),
  };
}

function plumage(asset: Asset, small: boolean): Mark[] {
  if (small) return [copy('duck'), copy('wing')];
  return [copy('duck'), copy('duck-fine'), copy('wing'), ...(asset === 'software' ? [] : [copy('wing-lines')])];
}

function worn(asset: Asset, small: boolean): Mark[] {
  return asset === 'treasuries' && !small ? [copy(asset), copy('bow')] : [copy(asset)];
}

/** Where a duck was, or would be: its silhouette in dots, finer than a line's so that the forms can be told apart. */
export function duckGhost({ asset, x, y, length, tilt = 0, ink = 'text', scale = 1, key }: Pick<Duck, 'asset' | 'x' | 'y' | 'length' | 'tilt' | 'scale' | 'key'> & { ink?: Ink }): Mark {
  const size = length / 100;
  const dots = { 'stroke-width': (2.4 * scale) / size, 'stroke-dasharray': hundredths`0 ${(4.8 * scale) / size}` };
  return group({ key, class: `duck ghost ${stroke(ink)}`, transform: place(x, y, clamp(tilt, -MAX_DUCK_TILT, MAX_DUCK_TILT), size) }, copy(`ghost-${asset}`, dots));
}
