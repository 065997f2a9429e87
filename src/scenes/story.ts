import { interpolateNumber } from 'd3-interpolate';
import type { Camera } from '../figure/camera.ts';
import type { Values } from '../parameters/parameter.ts';
import type { Moment, Scene, Step } from './scene.ts';

/** The share of a step's text that passes while its picture stands still; then it moves on to the next. */
const HOLD = 0.45;

/**
 * Where the picture stands while the reader is at `position`: whole numbers are steps at rest,
 * and the way between two steps is eased.
 */
export function settle(position: number, count: number): number {
  const clamped = Math.min(Math.max(position, 0), count - 1);
  const index = Math.floor(clamped);
  const t = Math.min(Math.max((clamped - index - HOLD) / (1 - HOLD), 0), 1);
  return index + t * t * (3 - 2 * t);
}

/**
 * The moment at a settled position in the story: 2 is step 2, 2.5 half way to step 3.
 * `overrides` are the reader's own values and win over the story's everywhere.
 */
export function momentAt(scene: Pick<Scene, 'steps'>, position: number, overrides: Values = {}): Moment {
  const last = scene.steps.length - 1;
  const clamped = Math.min(Math.max(position, 0), last);
  const index = Math.floor(clamped);
  return between(scene.steps[index]!, scene.steps[Math.min(index + 1, last)]!, clamped - index, overrides);
}

function between(from: Step, to: Step, t: number, overrides: Values): Moment {
  return {
    values: { ...mixValues(from.values, to.values, t), ...overrides },
    at: mix(from.at, to.at, t),
    view: mixValues(from.view, to.view, t) as Record<string, number>,
    ...(from.camera || to.camera ? { camera: pan(from.camera, to.camera, t) } : {}),
  };
}

const WHOLE: Camera = { whole: 1 };

/** The camera on its way from one view to another. */
export function pan(from: Camera = WHOLE, to: Camera = WHOLE, t: number): Camera {
  if (t === 0) return from;
  const names = new Set([...Object.keys(from), ...Object.keys(to)]);
  return Object.fromEntries([...names].map((name) => [name, mix(from[name] ?? 0, to[name] ?? 0, t)]));
}

function mixValues(from: Values, to: Values, t: number): Values {
  return Object.fromEntries(Object.entries(from).map(([name, value]) => [name, mix(value, to[name]!, t)]));
}

/** Numbers glide; choices and infinite values change half way. */
function mix<T extends number | string>(from: T, to: T, t: number): T {
  if (t === 0 || from === to) return from;
  const glides = typeof from === 'number' && typeof to === 'number' && Number.isFinite(from) && Number.isFinite(to);
  if (glides) return interpolateNumber(from, to)(t) as T;
  return t < 0.5 ? from : to;
}
