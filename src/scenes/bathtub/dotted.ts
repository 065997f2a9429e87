import { mark, type Marks } from '../../figure/mark.ts';
import { path } from '../../figure/round.ts';
import { dottedPath } from '../../parts/flow.ts';
import { levelAt, surfacePath, type Surface } from '../../parts/water.ts';
import type { Point } from './surface.ts';

export interface Dotted {
  readonly key: string;
  readonly surface: Surface;
  readonly line: (x: number) => number;
  readonly from: number;
  readonly to: number;
  readonly scale: number;
  /** where dots would cross letters */
  readonly blank?: (x: number, y: number) => boolean;
}

/** A dotted curve in two inks: dark in the air, white in the water. */
export function dotted({ key, surface, line, from, to, scale, blank = () => false }: Dotted): Marks {
  const step = 4;
  const points = Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, i): Point => [from + i * step, line(from + i * step)]);
  const runs = (wet: boolean): string => runsOf(points, ([x, y]) => !blank(x, y) && y > levelAt(surface, x) === wet);
  return mark('g', { key }, (['text', 'white'] as const).map((ink) => {
    const d = runs(ink === 'white');
    return d === '' ? null : dottedPath(d, { key: ink, ink, scale });
  }));
}

/** Path data of the stretches whose points are kept. */
function runsOf(points: readonly Point[], keep: (point: Point) => boolean): string {
  const runs: Point[][] = [];
  points.forEach((point, i) => {
    if (!keep(point)) return;
    if (i > 0 && keep(points[i - 1]!)) runs.at(-1)!.push(point);
    else runs.push([point]);
  });
  return runs.filter((run) => run.length > 1).map(curve).join('');
}

function curve(run: readonly Point[]): string {
  const [first, last] = [run[0]!, run.at(-1)!];
  if (run.every(([, y]) => y === first[1])) return path`M${first[0]},${first[1]}H${last[0]}`;
  return surfacePath(run, { from: first[0], to: last[0] });
}
