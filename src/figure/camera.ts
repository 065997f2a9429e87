import { type Layout, SIZE } from './picture.ts';
import { hundredths } from './round.ts';

/** What the camera has in view: left, top and width in units of the layout's drawing area, whose shape it keeps. */
export type Shot = readonly [x: number, y: number, width: number];

/** The shots of a figure by name, the same names in both layouts. `whole`, the whole drawing area, needs no entry. */
export type Shots = Readonly<Record<Layout, Readonly<Record<string, Shot>>>>;

/** How much of each shot the camera takes: one alone at a step, on the way between two a mixture. Nothing is the whole. */
export type Camera = Readonly<Record<string, number>>;

/** A stage wider than its drawing by more than this share has no use for a camera: it would show the whole width anyway. */
const WIDEST = 0.3;

/**
 * The camera's view as the `viewBox` of a figure on a stage whose width is so many times its height. A wider stage than
 * the drawing shows more at the sides; the nearer a shot is to one side of the drawing, the more of it there, so that
 * what the shot leaves out stays out.
 */
export function viewBox(shots: Shots | undefined, camera: Camera | undefined, layout: Layout, aspect = 0): string {
  const { width, height } = SIZE[layout];
  const more = Math.max(0, (aspect * height) / width - 1);
  const taken = more > WIDEST ? [] : Object.entries(camera ?? {});
  const sum = taken.reduce((total, [, weight]) => total + weight, 0);
  const mean = (part: 0 | 1 | 2, whole: number): number => taken.reduce((total, [name, weight]) => total + (weight / sum) * (shots?.[layout][name]?.[part] ?? whole), sum > 0 ? 0 : whole);
  const [x, y, wide] = [mean(0, 0), mean(1, 0), mean(2, width)];
  const lean = (2 * x + wide - width) / Math.max(width - wide, width / 4);
  return hundredths`${x + (more * wide * lean) / 2} ${y} ${wide} ${(wide * height) / width}`;
}
