import { mark, textMark, type Mark } from '../figure/mark.ts';
import { path } from '../figure/round.ts';
import { fill, SQUARE, stroke } from './inks.ts';
import { clamp, disc, drawn, flat, group, KEY, place, plateShape, squared } from './shapes.ts';
import { label } from './text.ts';

export interface Gauge {
  /** Prefix of the clip path's id. */
  u: string;
  min: number;
  max: number;
  /** Where the water stands, and the ghost: a dotted line with its name above. */
  value: number;
  guess: number;
  ghost: string;
  /** Every how many units a tick is long and carries a number; there are five short steps between two. */
  major: number;
  format: (n: number) => string;
}

/** The drawing's area, and the scale in it: water at `min` ends at `from`, at `max` it has run on by `length`. */
export const GAUGE = { width: 400, height: 112, from: 27, length: 346 } as const;

const WINDOW = { y: 34, height: 34 };
const WALL = { top: 9, bottom: 17 };
const MINOR = 5;

/**
 * A gauge glass lying between two brass ends: porcelain, ticks on its lower wall, water from the left. The groups
 * `gauge-water` and `gauge-ghost` stand at their values by a shift along x and may be moved by the page.
 */
export function gauge({ u, min, max, value, guess, ghost, major, format }: Gauge): Mark {
  const { from, length } = GAUGE;
  const { y, height } = WINDOW;
  const at = (v: number): number => (clamp((v - min) / (max - min), 0, 1)) * length;
  const count = Math.round((max - min) / major);
  const majors = Array.from({ length: count + 1 }, (_, i) => min + i * major);
  const minors = Array.from({ length: count * MINOR + 1 }, (_, i) => min + (i * major) / MINOR).filter((_, i) => i % MINOR > 0);
  const tick = (v: number, long: number): string => path`M${at(v)},${y + height + 1}v${long}`;
  return group({ class: 'gauge', transform: place(from, 0) }, [
    plateShape('porcelain', -5, y - WALL.top, length + 10, height + WALL.top + WALL.bottom, 0, KEY.outer),
    plateShape('inside', 0, y, length, height),
    mark('clipPath', { id: u }, mark('rect', { x: 0, y, width: length, height })),
    group({ 'clip-path': `url(#${u})` }, group({ class: 'gauge-water', transform: place(at(value), 0) }, water(length, y, height))),
    mark('rect', { class: stroke('key'), 'stroke-width': KEY.inner, x: 0, y, width: length, height }),
    squared('print', 1.6, minors.map((v) => tick(v, 7)).join('')),
    squared('print', KEY.inner, majors.map((v) => tick(v, 11)).join('')),
    mark('g', { class: `lettering figures ${fill('text')}`, 'font-size': 15.5, 'font-weight': 700, 'text-anchor': 'middle' }, majors.map((v) => textMark('text', { x: at(v), y: GAUGE.height - 2 }, format(v)))),
    end(-16, y), end(length, y),
    group({ class: 'gauge-ghost', transform: place(at(guess), 0) }, dotted(ghost, y, height)),
  ]);
}

/** Water to the left of x = 0, with its skin and its foam in front. */
function water(length: number, y: number, height: number): Mark[] {
  const body = (top: number): string => path`M${-length},${y + top}H0V${y + height}H${-length}Z`;
  return [
    flat('water1', body(0)),
    flat('water2', body(height * 0.45)),
    flat('water3', body(height * 0.75)),
    squared('skin', 5, path`M-4,${y}v${height}`),
    squared('foam', 3.4, path`M-0.5,${y}v${height}`),
  ];
}

/** Dots on a light track, so that they are seen on water and on the dry inside. */
function dotted(text: string, y: number, height: number): Mark[] {
  const d = path`M0,${y - 10}V${y + height + 4}`;
  return [
    mark('path', { class: `${SQUARE} ${stroke('inside')}`, 'stroke-width': 7, d: path`M0,${y + 1.3}v${height - 2.6}` }),
    drawn('text', 3.2, d, { 'stroke-dasharray': '0 6.4' }),
    label({ x: 0, y: y - 17, text, size: 14.5, weight: 800, anchor: 'middle' }),
  ];
}

/** A brass end of the tube with its bolt heads; x is its left edge. */
function end(x: number, y: number): Mark {
  const top = y - WALL.top - 6;
  const height = WINDOW.height + WALL.top + WALL.bottom + 12;
  return group({ transform: place(x, top) }, [
    plateShape('brass', 0, 0, 16, height, 4, KEY.outer),
    drawn('brassLight', 3, path`M4.5,6V${height - 6}`),
    disc('brassDark', 10, 9, 2), disc('brassDark', 10, height - 9, 2),
  ]);
}
