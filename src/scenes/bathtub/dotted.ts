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
  const dots = dotsOf({ surface, line, from, to, blank });
  return mark('g', { key }, (['text', 'white'] as const).map((ink) => {
    const d = runsOf(dots, ink).map(curve).join('');
    return d === '' ? null : dottedPath(d, { key: ink, ink, scale });
  }));
}

interface Dot {
  readonly at: Point;
  /** none where it would cross letters */
  readonly ink: 'text' | 'white' | null;
}

/** Units from point to point. */
const STEP = 4;

/** A line that lies in the surface is above it. */
const ABOVE = 0.01;

function dotsOf({ surface, line, from, to, blank }: Required<Pick<Dotted, 'surface' | 'line' | 'from' | 'to' | 'blank'>>): Dot[] {
  return Array.from({ length: Math.floor((to - from) / STEP) + 1 }, (_, i) => {
    const x = from + i * STEP;
    const y = line(x);
    return { at: [x, y], ink: blank(x, y) ? null : y > levelAt(surface, x) + ABOVE ? 'white' : 'text' };
  });
}

/** The stretches in one ink, of more than one point. */
function runsOf(dots: readonly Dot[], ink: 'text' | 'white'): Point[][] {
  const runs: Point[][] = [];
  dots.forEach((dot, i) => {
    if (dot.ink !== ink) return;
    if (dots[i - 1]?.ink === ink) runs.at(-1)!.push(dot.at);
    else runs.push([dot.at]);
  });
  return runs.filter((run) => run.length > 1);
}

function curve(run: readonly Point[]): string {
  const [first, last] = [run[0]!, run.at(-1)!];
  if (run.every(([, y]) => y === first[1])) return path`M${first[0]},${first[1]}H${last[0]}`;
  return surfacePath(run, { from: first[0], to: last[0] });
}
