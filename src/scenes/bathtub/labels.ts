import type { Marks } from '../../figure/mark.ts';
import type { Words } from '../../figure/picture.ts';
import { assets } from '../../models/bathtub.ts';
import { arrow } from '../../parts/flow.ts';
import { clamp } from '../../parts/shapes.ts';
import { label, measure, number } from '../../parts/text.ts';
import { levelAt, type Surface } from '../../parts/water.ts';
import { dotted } from './dotted.ts';
import type { Geometry } from './geometry.ts';
import { spreadOf } from './levels.ts';
import type { BathtubState } from './state.ts';
import { yOf } from './surface.ts';

/** Where the ducks' labels are: in the water below them; over them when they lie on the floor; beside them when they crowd. */
export interface Placing {
  readonly surface: Surface;
  readonly aground: boolean;
  /** a line in the water that labels hang under, if there is one */
  readonly under?: Surface | undefined;
}

/** Name and change of each duck. */
export function duckLabels(geometry: Geometry, { price }: BathtubState, placing: Placing, words: Words): Marks {
  const { ducks: at } = geometry;
  const beside = crowded(geometry, placing);
  const names = assets.map((asset) => ({ text: words(`${at.names}.${asset}`), size: at.nameSize, weight: 700, maxWidth: at.maxWidth, leading: 1.15 }));
  const sizes = names.map(measure);
  // Where names are longer than two ducks, every second one stays lower, by as much as the longest has more lines.
  const lower = sizes.some(({ width }) => width > at.stagger * 2.8) ? Math.max(...sizes.map(({ height }) => height)) - at.nameSize * 1.1 : 0;
  return assets.map((asset, i) => {
    const [x, y] = labelAt(geometry, placing, i, at.stagger && lower);
    const change = words('asset.change', { change: price[asset] - 1 });
    const name = names[i]!;
    const ink = levelAt(placing.surface, beside ? x + at.nameSize * 4 : x) < y - at.nameSize ? 'white' : 'text';
    if (beside) return label({ key: `${asset}-label`, ...name, text: `${name.text} ${change}`, maxWidth: Infinity, x, y, ink });
    // The further a duck has fallen, the larger its number.
    const size = at.valueSize * (1 + at.grow * clamp(1 - price[asset], 0, 0.6));
    const more = sizes[i]!.height - at.nameSize * 1.15;
    const top = placing.aground ? y - more : y;
    return [
      label({ ...name, key: `${asset}-label`, x, y: top, anchor: 'middle', ink }),
      number({ key: `${asset}-change`, x, y: top + more + at.valueSize * 0.22 + size * 0.92, text: change, size, anchor: 'middle', ink }),
    ];
  });
}

/** Too close together for labels in a row; on one level more go into it than on stairs. */
function crowded({ tub, ducks }: Geometry, { surface: { points }, aground }: Placing): boolean {
  const stairs = Math.abs(points[5]![1] - points[1]![1]) > ducks.length;
  return !aground && spreadOf(tub, points) < (stairs ? ducks.crowd : 0.6);
}

/** Where a duck's label begins (beside it) or has its middle, and the baseline of its name. */
function labelAt(geometry: Geometry, placing: Placing, i: number, lower = 0): [number, number] {
  const { tub, ducks: at } = geometry;
  const { surface, aground, under = surface } = placing;
  if (crowded(geometry, placing)) return rows(geometry, surface)[i]!;
  const [x, y] = surface.points[i + 1]!;
  const drop = (at.stagger + lower) * (i % 2);
  if (aground) return [x, Math.min(y, tub.floor - at.length / 3) - at.length * 1.25 - at.valueSize * 1.14 - drop];
  const lowest = tub.floor - at.valueSize * 1.14 - 4;
  const hung = Math.max(y, levelAt(under, x)) + at.below + drop * (lower ? 1 : 1 - steepness(surface, i));
  // The last one keeps away from the funnel, and none sinks through the floor.
  return [x - (i === assets.length - 1 ? at.nameSize * 0.6 : 4), Math.min(hung, lowest)];
}

/** On the phone, neighbors' names would meet while the ducks stand in line; less so on stairs. */
function steepness({ points }: Surface, i: number): number {
  return clamp(Math.abs(points[i + 2]![1] - points[i]![1]) / 34, 0, 1);
}

/** One line to the right of each duck, clear of all ducks above and beside it and of the line before. */
function rows({ ducks: at }: Geometry, { points }: Surface): Array<[number, number]> {
  const ducks = points.slice(1, 6);
  let last = -Infinity;
  return ducks.map(([, top]) => {
    const y = (last = Math.max(top - at.length * 0.5, last + at.nameSize * 1.35));
    const near = ducks.filter(([, other]) => y > other - at.length);
    return [Math.max(...near.map(([x]) => x)) + at.length * 0.92, y];
  });
}

/** Whether a point lies among the letters of a duck's label, whatever the language. */
export function inLabel(geometry: Geometry, placing: Placing): (x: number, y: number) => boolean {
  const { nameSize, valueSize } = geometry.ducks;
  const beside = crowded(geometry, placing);
  const [from, to, high] = beside ? [-6, nameSize * 9, nameSize * 0.4] : [-nameSize * 3, nameSize * 3, valueSize * 2.1];
  const labels = assets.map((_, i) => labelAt(geometry, placing, i));
  return (x, y) => labels.some(([left, top]) => x > left + from && x < left + to && y > top - nameSize * 1.1 && y < top + high);
}

/** The level before, in dots: white where the water stands over it. */
export function beforeLine(geometry: Geometry, placing: Placing, text: string): Marks {
  const { tub, scale, ghost } = geometry;
  const { surface } = placing;
  const y = yOf(tub, 100);
  const under = levelAt(surface, ghost.x - 20) < y - 2;
  const x = under ? ghost.wetX : ghost.x;
  return [
    dotted({ key: 'before', surface, line: () => y, from: tub.left + 6, to: tub.right - 6, scale, blank: inLabel(geometry, placing) }),
    text === '' || x === null ? null : label({ key: 'before-label', x, y: under ? y + ghost.size * 1.35 : y - ghost.size * 0.62, text, size: ghost.size, anchor: 'end', ink: under ? 'white' : 'text' }),
  ];
}

/** How far each duck has come down from the level before, where its label leaves room. */
export function falls(geometry: Geometry, placing: Placing): Marks {
  const { tub, ducks: at, scale } = geometry;
  if (placing.aground || spreadOf(tub, placing.surface.points) < 0.88) return null;
  return assets.map((asset, i) => {
    const [x, y] = placing.surface.points[i + 1]!;
    const back = y - at.length * (asset === 'bitcoin' ? 0.86 : 0.62);
    return back > yOf(tub, 100) ? arrow({ key: `${asset}-fall`, x: x + at.length * 0.42, y1: yOf(tub, 100), y2: back, scale }) : null;
  });
}
