import type { Mark } from '../../figure/mark.ts';
import { path } from '../../figure/round.ts';
import type { Point } from '../../parts/route.ts';
import { drawn, group, inked, KEY } from '../../parts/shapes.ts';

/** A forced sale as it leaves a bowl. */
export interface Spill {
  /** where it leaves the water in the bowl */
  readonly from: Point;
  /** the middle of the stream over the lip */
  readonly over: Point;
  /** where it falls, and how far it has come */
  readonly x: number;
  readonly bottom: number;
  /** units of width: the amount */
  readonly width: number;
  readonly scale: number;
  readonly key: string;
}

/** Coral that rises out of the bowl in a point, bends over the lip and falls, as wide as the sale. */
export function spill({ from, over, x, bottom, width, scale, key }: Spill): Mark {
  // The outline lies outside the amount, and a trickle has a finer one.
  const outline = Math.min(KEY.outer, 1.6 + width * 0.2) * scale;
  const half = (Math.max(width, 0.8) + outline) / 2;
  const bend = Math.min(Math.max(x - over[0], 12), Math.max(bottom - over[1], 0));
  const [outer, inner] = [side(from, over, x, bend, half), side(from, over, x, bend, -half)];
  const middle = side(from, over, x, bend, 0);
  const end = Math.max(bottom, over[1] + bend);
  return group({ key, class: 'sale' }, [
    inked('coral', outline, `${path`M${from[0]},${from[1]}`}${outer.rise}${outer.fall}${path`V${end}H${x - half}`}${inner.climb}${inner.sink}Z`),
    width < 6 * scale ? null : drawn('white', Math.min(3, 1 + width * 0.1) * scale, `${path`M${over[0]},${over[1]}`}${middle.fall}${path`V${end}`}`, { 'stroke-dasharray': scale < 1 ? '9 9' : '14 13' }),
  ]);
}

/** One side of the stream, as far out as `by`: up to the crest and down to the fall, and the same way back. */
function side([fx, fy]: Point, [ox, oy]: Point, x: number, bend: number, by: number) {
  const [crest, edge, foot] = [oy - by, x + by, oy + bend];
  const [a, b] = [fx + (ox - fx) * 0.5, ox - (ox - fx) * 0.45];
  const [c, d] = [ox + (x - ox) * 0.6 + by * 0.5, oy + bend * 0.35 - by * 0.5];
  return {
    rise: path`C${a},${fy} ${b},${crest} ${ox},${crest}`,
    fall: path`C${c},${crest} ${edge},${d} ${edge},${foot}`,
    climb: path`V${foot}C${edge},${d} ${c},${crest} ${ox},${crest}`,
    sink: path`C${b},${crest} ${a},${fy} ${fx},${fy}`,
  };
}
