import { nearest } from '../figure/round.ts';
import { mark, type Mark } from '../figure/mark.ts';
import type { Point } from './route.ts';
import { heightAt, type Surface } from './water.ts';

/** A duck's bowl from tail to breast, then back along the spine: what of it lies under a surface is wet. */
const HULL: readonly Point[] = [
  [56.5, -26.9], [56.2, -14], [53.8, -1.1], [49.1, 10.8], [42, 21], [34.7, 26.1], [26.2, 29.5], [16.8, 31.7], [6.6, 32.7], [-4, 33], [-16.9, 32], [-28.2, 29], [-37.6, 24.1], [-44.8, 17.3], [-49.4, 8.6], [-51, -2], [-47.4, -18.6],
  [-46, -19], [-36, -19], [-24, -18], [-12, -18], [0, -17], [12, -15], [24, -15], [36, -18], [48, -24],
];

export interface Floating {
  surface: Surface;
  /** Where the duck floats, how it is turned (degrees) and its size (1 is 100 units long). */
  x: number;
  y: number;
  turn: number;
  size: number;
  /** How far the key line stands out: the water covers it too. */
  rim: number;
}

/** Path data of what of a hull lies under the drawn surface, in the duck's own coordinates. */
export function submerged({ surface, x, y, turn, size, rim }: Floating): string {
  const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
  const under = HULL.map(([a, b]): Point => {
    const px = x + (a * cos - b * sin) * size;
    const py = Math.max(y + (a * sin + b * cos) * size, heightAt(surface, px) + rim);
    return [nearest(((px - x) * cos + (py - y) * sin) / size), nearest(((py - y) * cos - (px - x) * sin) / size)];
  });
  return `M${under.map(([a, b], i) => (i === 0 ? `${a},${b}l` : `${a - under[i - 1]![0]},${b - under[i - 1]![1]}`)).join(' ')}Z`;
}

/** The overprint: a duck's own color with water at 78 % over it. Its line is as wide as the key line. */
export function wet(d: string): Mark {
  return mark('path', { class: 'f-water1 s-water1', opacity: 0.78, d });
}
