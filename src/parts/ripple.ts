import { mark, type Attributes, type Mark } from '../figure/mark.ts';
import { path } from '../figure/round.ts';
import { group } from './shapes.ts';

/** One shape printed several times, each time over the last in another style. Written once. */
export function printed(id: string, d: string, styles: readonly Attributes[]): Mark[] {
  return styles.map((style, i) => group(style, i === 0 ? mark('path', { id, d }) : mark('use', { href: `#${id}` })));
}

export interface Ripple {
  readonly x: number;
  /** the exact level: the wave rides on it */
  readonly y: number;
  readonly width: number;
  /** whole waves in the width */
  readonly waves: number;
  /** half the height of a wave */
  readonly swing: number;
}

/** Path data of a water surface from left to right, in parabolas. */
export function ripple({ x, y, width, waves, swing }: Ripple): string {
  const half = width / waves / 2;
  return path`M${x},${y}q${half / 2},${-2 * swing} ${half},0` + path`t${half},0`.repeat(2 * waves - 1);
}

/** The far edge of a surface: as much higher, and out of phase. */
export function skin(surface: Ripple, higher: number): string {
  return ripple({ ...surface, y: surface.y - higher, swing: -surface.swing });
}
