import type { Mark } from '../figure/mark.ts';
import { path } from '../figure/round.ts';
import type { Ink } from './inks.ts';
import { dashes } from './pipe.ts';
import type { Point } from './route.ts';
import { group, inked, KEY } from './shapes.ts';

/** What leaves a bowl over its lip. */
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
  /** water when it is cash; forced sales are coral */
  readonly ink?: Ink;
  readonly scale: number;
  readonly key: string;
}

/** A stream that rises narrow out of the bowl, bends over the lip and falls, as wide as its amount. */
export function spill({ from, over, x, bottom, width, ink = 'coral', scale, key }: Spill): Mark {
  // The outline lies outside the amount, and a trickle has a finer one.
  const outline = Math.min(KEY.outer, 1.6 + width * 0.2) * scale;
  const half = (Math.max(width, 0.8) + outline) / 2;
  // Narrow where it begins, but no needle.
  const tip = Math.min(half * 0.4, 3 * scale);
  const bend = Math.min(Math.max(x - over[0], 12), Math.max(bottom - over[1], 0));
  const [outer, inner] = [side(from, over, x, bend, half, tip), side(from, over, x, bend, -half, -tip)];
  const middle = side(from, over, x, bend, 0, 0);
  const end = Math.max(bottom, over[1] + bend);
  return group({ key, class: ink === 'coral' ? 'sale' : undefined }, [
    inked(ink, outline, `${path`M${from[0]},${from[1] - tip}`}${outer.rise}${outer.fall}${path`V${end}H${x - half}`}${inner.climb}${inner.sink}Z`),
    width < 6 * scale ? null : dashes(`${path`M${over[0]},${over[1]}`}${middle.fall}${path`V${end}`}`, Math.min(3, 1 + width * 0.1) * scale),
  ]);
}

/** One side of the stream, as far out as `by`: up to the crest and down to the fall, and the same way back. */
function side([fx, fy]: Point, [ox, oy]: Point, x: number, bend: number, by: number, tip: number) {
  const [start, crest, edge, foot] = [fy - tip, oy - by, x + by, oy + bend];
  const [a, b] = [fx + (ox - fx) * 0.5, ox - (ox - fx) * 0.45];
  const [c, d] = [ox + (x - ox) * 0.6 + by * 0.5, oy + bend * 0.35 - by * 0.5];
  return {
    rise: path`C${a},${start} ${b},${crest} ${ox},${crest}`,
    fall: path`C${c},${crest} ${edge},${d} ${edge},${foot}`,
    climb: path`V${foot}C${edge},${d} ${c},${crest} ${ox},${crest}`,
    sink: path`C${b},${crest} ${a},${start} ${fx},${start}`,
  };
}
