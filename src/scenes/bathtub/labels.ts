import { mark, type Marks } from '../../figure/mark.ts';
import type { Words } from '../../figure/picture.ts';
import { assets } from '../../models/bathtub.ts';
import { arrow, dottedPath } from '../../parts/flow.ts';
import { label, labelHeight, number } from '../../parts/text.ts';
import { levelAt, surfacePath, type Surface } from '../../parts/water.ts';
import type { Geometry } from './geometry.ts';
import type { BathtubState } from './state.ts';
import { clamp, yOf } from './surface.ts';

/** Name and change under each duck, in the water: the labels form the same stairs as the ducks. */
export function duckLabels(geometry: Geometry, { price }: BathtubState, surface: Surface, words: Words): Marks {
  const { tub, ducks: at } = geometry;
  return assets.map((asset, i) => {
    const y = levelAt(surface, tub.ducks[i]!) + at.below + drop(geometry, surface, i);
    const x = tub.ducks[i]! - (i === assets.length - 1 ? at.nameSize * 0.5 : 4);
    const name = { text: words(`asset.${asset}`), size: at.nameSize, weight: 700, maxWidth: at.maxWidth, leading: 1.15 };
    const below = labelHeight(name) - at.nameSize * 1.15 + at.valueSize * 1.14;
    return mark('g', { key: `${asset}-label` }, [
      label({ ...name, x, y, anchor: 'middle', ink: 'white' }),
      number({ x, y: y + below, text: words('asset.change', { change: price[asset] - 1 }), size: at.valueSize, anchor: 'middle', ink: 'white' }),
    ]);
  });
}

/** On the phone, neighbors' names would meet while the ducks stand in line: every second one goes down, less so on stairs. */
function drop({ tub, ducks: at }: Geometry, surface: Surface, i: number): number {
  if (i % 2 === 0) return 0;
  const rise = Math.abs(levelAt(surface, tub.ducks[i + 1]!) - levelAt(surface, tub.ducks[i - 1]!)) / 2;
  return at.stagger * (1 - clamp(rise / 14, 0, 1));
}

/** The level before, in dots: white where the water stands over it. */
export function beforeLine({ tub, scale, ghost }: Geometry, surface: Surface, words: Words): Marks {
  const y = yOf(tub, 100);
  const under = levelAt(surface, ghost.x - 20) < y - 6;
  return [
    dotted({ key: 'before', surface, line: () => y, from: tub.left + 6, to: tub.right - 6, scale }),
    label({ key: 'before-label', x: ghost.x, y: under ? y + ghost.size * 1.35 : y - ghost.size * 0.62, text: words('before'), size: ghost.size, anchor: 'end', ink: under ? 'white' : 'text' }),
  ];
}

interface Dotted {
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
  const xs = Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, i) => from + i * step);
  const runs = (wet: boolean): string => runsOf(xs.map((x) => [x, line(x)] as const), ([x, y]) => !blank(x, y) && y > levelAt(surface, x) === wet);
  return mark('g', { key }, [[false, 'text'], [true, 'white']].map(([wet, ink]) => {
    const d = runs(wet as boolean);
    return d === '' ? null : dottedPath(d, { key: ink as string, ink: ink as 'text' | 'white', scale });
  }));
}

function runsOf(points: ReadonlyArray<readonly [number, number]>, keep: (point: readonly [number, number]) => boolean): string {
  const runs: Array<Array<readonly [number, number]>> = [];
  points.forEach((point, i) => {
    if (!keep(point)) return;
    if (i > 0 && keep(points[i - 1]!)) runs.at(-1)!.push(point);
    else runs.push([point]);
  });
  return runs.filter((run) => run.length > 1).map((run) => surfacePath(run, { from: run[0]![0], to: run.at(-1)![0] })).join('');
}

/** How far each duck has come down from the level before. */
export function falls({ tub, ducks: at, scale }: Geometry, surface: Surface): Marks {
  return assets.map((asset, i) => {
    const x = tub.ducks[i]! + at.length * 0.42;
    const back = levelAt(surface, tub.ducks[i]!) - at.length * (asset === 'bitcoin' ? 0.86 : 0.62);
    return back > yOf(tub, 100) ? arrow({ key: `${asset}-fall`, x, y1: yOf(tub, 100), y2: back, scale }) : null;
  });
}
