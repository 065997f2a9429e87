import { type Layout, SIZE } from './picture.ts';
import { path } from './round.ts';

/** What the camera has in view: left, top and width in units of the layout's drawing area, whose shape it keeps. */
export type Shot = readonly [x: number, y: number, width: number];

/** The shots of a figure by name, the same names in both layouts. `whole`, the whole drawing area, needs no entry. */
export type Shots = Readonly<Record<Layout, Readonly<Record<string, Shot>>>>;

/** How much of each shot the camera takes: one alone at a step, on the way between two a mixture. Nothing is the whole. */
export type Camera = Readonly<Record<string, number>>;

/** The camera's view as the `viewBox` of a figure. */
export function viewBox(shots: Shots | undefined, camera: Camera | undefined, layout: Layout): string {
  const { width, height } = SIZE[layout];
  const taken = Object.entries(camera ?? {});
  const sum = taken.reduce((total, [, weight]) => total + weight, 0);
  const mean = (part: 0 | 1 | 2, whole: number): number => taken.reduce((total, [name, weight]) => total + (weight / sum) * (shots?.[layout][name]?.[part] ?? whole), sum > 0 ? 0 : whole);
  const [x, y, wide] = [mean(0, 0), mean(1, 0), mean(2, width)];
  return path`${x} ${y} ${wide} ${(wide * height) / width}`;
}
