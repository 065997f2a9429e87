import { mark, type Mark } from '../figure/mark.ts';
import { path } from '../figure/round.ts';
import { fill, type Ink, stroke } from '../parts/inks.ts';
import { squared } from '../parts/shapes.ts';
import { type Anchor, label } from '../parts/text.ts';
import type { Scale } from './scale.ts';

/** Weights of a chart's lines: where it stands on zero, outlines and stems, and the grid behind. */
export const LINE = { base: 3, edge: 2, grid: 1.5 } as const;

/** Numbers up an axis with a line across for each; zero has the base line. */
export function rungs(at: readonly number[], y: Scale, [left, right]: readonly [number, number], print: (value: number) => string, size: number): Mark[] {
  return at.flatMap((value) => [
    value === 0 ? base(left, right, y(0)) : squared('wallDots', LINE.grid, path`M${left},${y(value)}H${right}`),
    label({ x: left - 7, y: y(value) + size * 0.35, text: print(value), size, weight: 600, anchor: 'end' }),
  ]);
}

/** The line that bars stand on: zero. */
export function base(left: number, right: number, y: number): Mark {
  return mark('path', { class: `zero ${stroke('text')}`, 'stroke-width': LINE.base, d: path`M${left},${y}H${right}` });
}

/** A bar or a segment of one, between two values of a scale: filled flat, outlined when `edge` is set. */
export function box(ink: Ink, x: number, y: number, width: number, height: number, edge: Ink | false = 'text'): Mark {
  return mark('rect', { class: edge ? `${fill(ink)} ${stroke(edge)}` : fill(ink), 'stroke-width': edge ? LINE.edge : undefined, x, y, width, height });
}

/** The inks in which a box may be ruled. */
const RULED = ['text', 'paper'] as const;

/** A box ruled with diagonal lines, over its fill: what was guided, forecast or scaled, not reported. */
export function ruled(ink: (typeof RULED)[number], x: number, y: number, width: number, height: number): Mark {
  return mark('rect', { class: 'ruled', fill: `url(#ruled-${ink})`, x, y, width, height });
}

/** The patterns of ruled boxes, once a page. */
export function rulings(): Mark[] {
  return RULED.map((ink) => mark('pattern', { id: `ruled-${ink}`, patternUnits: 'userSpaceOnUse', width: 5, height: 5, patternTransform: 'rotate(45)' }, squared(ink, 3.2, 'M0,0V5')));
}

/** A dated value: a dot, on a stem when its axis stands on zero. Hollow where the source says “about” or “above”. */
export function lollipop(ink: Ink, x: number, y: number, zero: number | null, hollow = false, r = 5.5): Mark[] {
  return [
    ...(zero === null ? [] : [squared(ink, 3, path`M${x},${zero}V${y + (hollow ? r : 0)}`)]),
    mark('circle', { class: `${fill(hollow ? 'paper' : ink)}${hollow ? ` ${stroke(ink)}` : ''}`, 'stroke-width': hollow ? 2.6 : undefined, cx: x, cy: y, r: hollow ? r - 1.3 : r }),
  ];
}

/** A value that is a range on an axis: a bar with round ends. */
export function capsule(ink: Ink, x: number, y: number, width: number, height: number, edge: Ink | false = false): Mark {
  return mark('rect', { class: edge ? `${fill(ink)} ${stroke(edge)}` : fill(ink), 'stroke-width': edge ? LINE.edge : undefined, x, y, width, height, rx: Math.min(width, height) / 2 });
}

/** A line of small print. */
export function note(text: string, x: number, y: number, size: number, anchor: Anchor = 'start', maxWidth?: number): Mark {
  return label({ x, y, text, size, weight: 600, ink: 'quiet', anchor, ...(maxWidth === undefined ? {} : { maxWidth }) });
}

/** A value, or a name, in heavy letters. */
export function strong(text: string, x: number, y: number, size: number, anchor: Anchor = 'start', maxWidth?: number): Mark {
  return label({ x, y, text, size, weight: 800, anchor, ...(maxWidth === undefined ? {} : { maxWidth }) });
}
