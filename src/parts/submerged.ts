import type { Mark } from '../figure/mark.ts';
import { path } from '../figure/round.ts';
import type { Point } from './route.ts';
import { flat } from './shapes.ts';
import { heightAt, type Surface } from './water.ts';

/** A duck's hull with its key line: around the bowl from breast to tail, then back along the spine. */
const HULL: readonly Point[] = [
  [-53, -14], [-52.8, -2], [-51, 8], [-46, 18.5], [-38, 26.5], [-27, 32], [-14, 34.8], [0, 35], [14, 34], [26, 31], [36, 27], [44, 21.5], [50, 13], [55, 2], [58, -12], [58.5, -26],
  [48, -24], [36, -18], [24, -15], [12, -15], [0, -17], [-12, -18], [-24, -18], [-36, -18], [-46, -18],
];

interface Floating {
  surface: Surface;
  /** Where the duck floats, how it is turned (degrees) and its size (1 is 100 units long). */
  x: number;
  y: number;
  turn: number;
  size: number;
}

/** Water at 78 % over what of a hull lies under the drawn surface, in the duck's own coordinates. */
export function submerged({ surface, x, y, turn, size }: Floating): Mark {
  const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
  const under = HULL.map(([a, b]): Point => {
    const px = x + (a * cos - b * sin) * size;
    const py = Math.max(y + (a * sin + b * cos) * size, heightAt(surface, px));
    return [((px - x) * cos + (py - y) * sin) / size, ((py - y) * cos - (px - x) * sin) / size];
  });
  return flat('water1', `M${under.map(([a, b]) => path`${tenth(a)},${tenth(b)}`).join('L')}Z`, { opacity: 0.78 });
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
