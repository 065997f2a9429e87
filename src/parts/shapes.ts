import { mark, type Attributes, type Mark, type Marks } from '../figure/mark.ts';
import { hundredths, round } from '../figure/round.ts';
import { fill, SQUARE, stroke, type Ink } from './inks.ts';

/** Key line weights of the style sheet: outside, inner edge, detail, minor tick. */
export const KEY = { outer: 3, inner: 2.6, detail: 2, minor: 1.5 } as const;

/** Transform that moves to (x, y), then turns by degrees, then scales, to a third decimal: a duck of 44 units is a drawing of 100 made small. */
export function place(x: number, y: number, turn = 0, scale = 1): string {
  return hundredths`translate(${x} ${y})` + (turn ? hundredths` rotate(${turn})` : '') + (scale === 1 ? '' : ` scale(${round(scale, 1000)})`);
}

/** A group; a part's outermost one carries the part's name as its class. */
export function group(attributes: Attributes, children: Marks): Mark {
  return mark('g', attributes, children);
}

/** A filled shape without a line. */
export function flat(ink: Ink, d: string, attributes: Attributes = {}): Mark {
  return mark('path', { class: fill(ink), d, ...attributes });
}

/** A filled shape with a key line of the given weight. */
export function inked(ink: Ink, weight: number, d: string, attributes: Attributes = {}): Mark {
  return mark('path', { class: `${fill(ink)} ${stroke('key')}`, 'stroke-width': weight, d, ...attributes });
}

/** A filled shape whose key line stands all around it, half of its weight outside; without a weight it takes the copy's. */
export function outlined(ink: Ink, d: string, weight?: number): Mark {
  return mark('path', { class: `${fill(ink)} ${stroke('key')}`, 'paint-order': 'stroke', 'stroke-width': weight, d });
}

/** An open or closed line. */
export function drawn(ink: Ink, weight: number, d: string, attributes: Attributes = {}): Mark {
  return mark('path', { class: stroke(ink), 'stroke-width': weight, d, ...attributes });
}

/** A line whose ends are cut square. */
export function squared(ink: Ink, weight: number, d: string, attributes: Attributes = {}): Mark {
  return mark('path', { class: `${SQUARE} ${stroke(ink)}`, 'stroke-width': weight, d, ...attributes });
}

/** A disc, with a key line when `weight` is given. */
export function disc(ink: Ink, x: number, y: number, r: number, weight?: number): Mark {
  return mark('circle', { class: weight ? `${fill(ink)} ${stroke('key')}` : fill(ink), 'stroke-width': weight, cx: x || undefined, cy: y || undefined, r });
}

/** A plate: a rectangle with round corners, with a key line when `weight` is given. */
export function plateShape(ink: Ink, x: number, y: number, width: number, height: number, rx = 0, weight?: number): Mark {
  return mark('rect', { class: weight ? `${fill(ink)} ${stroke('key')}` : fill(ink), 'stroke-width': weight, x, y, width: Math.max(0, width), height: Math.max(0, height), rx: rx || undefined });
}

/** A rectangle filled with a pattern of the sprite. */
export function screen(pattern: string, x: number, y: number, width: number, height: number, attributes: Attributes = {}): Mark {
  return mark('rect', { class: 'screen', fill: `url(#p-${pattern})`, x, y, width, height, ...attributes });
}

/** A shape filled with a pattern of the sprite. */
export function screened(pattern: string, d: string, attributes: Attributes = {}): Mark {
  return mark('path', { class: 'screen', fill: `url(#p-${pattern})`, d, ...attributes });
}

/** A copy of a shape of the sprite. */
export function copy(id: string, attributes: Attributes = {}): Mark {
  return mark('use', { href: `#p-${id}`, ...attributes });
}

/** Keeps a number within bounds. */
export function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

/** Rounded to a tenth of a unit: fine enough for a curve, and short in the markup. */
export function tenth(value: number): number {
  return round(value, 10);
}

/** Between a and b, at share t. */
export function mix(a: number, b: number, t: number): number {
  return a + (b - a) * t;
}
