import { mark, type Marks } from '../../figure/mark.ts';
import type { Words } from '../../figure/picture.ts';
import { assets } from '../../models/bathtub.ts';
import { arrow } from '../../parts/flow.ts';
import { label, labelHeight, number } from '../../parts/text.ts';
import { levelAt, type Surface } from '../../parts/water.ts';
import { dotted } from './dotted.ts';
import type { Geometry } from './geometry.ts';
import type { BathtubState } from './state.ts';
import { clamp, yOf } from './surface.ts';

/** Name and change under each duck, in the water: the labels form the same stairs as the ducks. */
export function duckLabels(geometry: Geometry, { price }: BathtubState, surface: Surface, words: Words): Marks {
  const { ducks: at } = geometry;
  return assets.map((asset, i) => {
    const [x, y] = labelAt(geometry, surface, i);
    const name = { text: words(`asset.${asset}`), size: at.nameSize, weight: 700, maxWidth: at.maxWidth, leading: 1.15 };
    const below = labelHeight(name) - at.nameSize * 1.15 + at.valueSize * 1.14;
    return mark('g', { key: `${asset}-label` }, [
      label({ ...name, x, y, anchor: 'middle', ink: 'white' }),
      number({ x, y: y + below, text: words('asset.change', { change: price[asset] - 1 }), size: at.valueSize, anchor: 'middle', ink: 'white' }),
    ]);
  });
}

/** Middle of a duck's label and baseline of its name. The last one keeps away from the funnel, and none sinks through the floor. */
function labelAt(geometry: Geometry, surface: Surface, i: number): [number, number] {
  const { tub, ducks: at } = geometry;
  const x = tub.ducks[i]! - (i === assets.length - 1 ? at.nameSize * 0.6 : 4);
  const lowest = tub.floor - at.valueSize * 1.14 - 4;
  return [x, Math.min(levelAt(surface, tub.ducks[i]!) + at.below + drop(geometry, surface, i), lowest)];
}

/** Whether a point lies among the letters of a duck's label, whatever the language. */
export function inLabel(geometry: Geometry, surface: Surface): (x: number, y: number) => boolean {
  const { ducks: at } = geometry;
  const labels = assets.map((_, i) => labelAt(geometry, surface, i));
  return (x, y) => labels.some(([middle, top]) => Math.abs(x - middle) < at.nameSize * 3 && y > top - at.nameSize * 1.1 && y < top + at.valueSize * 2.1);
}

/** On the phone, neighbors' names would meet while the ducks stand in line: every second one goes down, less so on stairs. */
function drop({ tub, ducks: at }: Geometry, surface: Surface, i: number): number {
  if (i % 2 === 0) return 0;
  const rise = Math.abs(levelAt(surface, tub.ducks[i + 1]!) - levelAt(surface, tub.ducks[i - 1]!)) / 2;
  return at.stagger * (1 - clamp(rise / 14, 0, 1));
}

/** The level before, in dots: white where the water stands over it. */
export function beforeLine(geometry: Geometry, surface: Surface, text: string): Marks {
  const { tub, scale, ghost } = geometry;
  const y = yOf(tub, 100);
  const under = levelAt(surface, ghost.x - 20) < y - 2;
  const x = under ? ghost.wetX : ghost.x;
  return [
    dotted({ key: 'before', surface, line: () => y, from: tub.left + 6, to: tub.right - 6, scale, blank: inLabel(geometry, surface) }),
    text === '' || x === null ? null : label({ key: 'before-label', x, y: under ? y + ghost.size * 1.35 : y - ghost.size * 0.62, text, size: ghost.size, anchor: 'end', ink: under ? 'white' : 'text' }),
  ];
}

/** How far each duck has come down from the level before. */
export function falls({ tub, ducks: at, scale }: Geometry, surface: Surface): Marks {
  return assets.map((asset, i) => {
    const x = tub.ducks[i]! + at.length * 0.42;
    const back = levelAt(surface, tub.ducks[i]!) - at.length * (asset === 'bitcoin' ? 0.86 : 0.62);
    return back > yOf(tub, 100) ? arrow({ key: `${asset}-fall`, x, y1: yOf(tub, 100), y2: back, scale }) : null;
  });
}
