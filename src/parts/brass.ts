import type { Mark } from '../figure/mark.ts';
import { hundredths, path } from '../figure/round.ts';
import type { Ink } from './inks.ts';
import type { Point } from './route.ts';
import { drawn, KEY } from './shapes.ts';

/** A straight bar from one point to another. */
export function bar([x1, y1]: Point, [x2, y2]: Point): string {
  return path`M${x1},${y1}L${x2},${y2}`;
}

/** Brass bars of one thickness, drawn together: where they meet there is no seam. */
export function bars(d: string, width: number, scale: number): Mark[] {
  const shift = -0.16 * width * scale;
  return [
    drawn('key', (width + KEY.outer * 2) * scale, d),
    drawn('brass', width * scale, d),
    drawn('brassLight', width * 0.22 * scale, d, { transform: hundredths`translate(${shift} ${shift})` }),
  ];
}

/** Round heads at many places: a line without length is a dot. */
export function dots(ink: Ink, diameter: number, points: readonly Point[]): Mark {
  return drawn(ink, diameter, points.map(([x, y]) => path`M${x},${y}h0`).join(''));
}

/** Bolts with a dark eye. */
export function bolts(ink: Ink, r: number, scale: number, points: readonly Point[]): Mark[] {
  return [dots('key', (r * 2 + KEY.outer) * scale, points), dots(ink, (r * 2 - KEY.outer) * scale, points), dots('key', r * 0.75 * scale, points)];
}
