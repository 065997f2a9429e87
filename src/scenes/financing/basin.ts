import type { Mark, Marks } from '../../figure/mark.ts';
import { dottedLine } from '../../parts/flow.ts';
import type { Point } from '../../parts/route.ts';
import { group, KEY, mix, plateShape } from '../../parts/shapes.ts';
import { label, number, textWidth } from '../../parts/text.ts';
import { body, foam } from '../../parts/water.ts';
import { inside } from '../pieces.ts';
import type { Drawing, Half, Water } from './drawing.ts';
import type { Geometry } from './geometry.ts';
import { assets } from './prices.ts';
import { dipOf, entering, levelOf, turns } from './scales.ts';
import { shown } from './shown.ts';
import type { FinancingState } from './state.ts';

/** The surface: a level on either side of the wall. When assets part, the wall is taken out and the whole basin is the AI firm's run. */
export function waterOf(geometry: Geometry, { government, firm, changes, view, period }: FinancingState): Water {
  const { basin: { x, width, amplitude, wave, partition }, middle, ducks } = geometry;
  const parting = view['parting'] ?? 0;
  const right = levelOf(geometry, firm.wealth, firm.wealthBefore);
  const left = mix(levelOf(geometry, government.wealth, government.wealthBefore), right, parting);
  const dips = assets.map((asset) => dipOf(geometry, changes[asset]) * parting);
  const [from, to] = [middle - partition.width, middle + partition.width];
  const seam = (at: number): number => mix(dips[1]!, dips[2]!, (at - middle - ducks.x[1]) / (ducks.x[2] - ducks.x[1]));
  const at = (i: number): Point => [middle + ducks.x[i]!, (i < 2 ? left : right) + dips[i]!];
  const points: Point[] = [[x, left], at(0), at(1), [from, left + seam(from)], [to, right + seam(to)], at(2), at(3), [x + width, right]];
  return { surface: { pool: 'basin', points, from: x - 4, to: x + width + 4, amplitude, length: wave, phase: turns(period / 2) }, government: left, firm: right };
}

/** The water in front of the loops, what floats in it, and the wall between the two runs. */
export function basin(drawing: Drawing, halves: readonly Half[], floating: Marks): Marks {
  const { layout, piece, water: { surface }, geometry: { basin: { y, depth }, scale }, state: { view } } = drawing;
  const wall = 1 - (view['parting'] ?? 0);
  const clip = inside('financing', layout);
  return [
    group({ key: 'water', ...clip }, body({ surface, bottom: y + depth, scale })),
    group({ key: 'floating' }, floating),
    group({ key: 'foam', ...clip }, foam({ surface, scale })),
    before(drawing, wall < 0.5),
    piece('edge'),
    shown('partition', wall, partition(drawing)),
    shown('wealth', Math.min(entering(wall), view['wealth'] ?? 1), halves.map(wealth)),
  ];
}

/** Where the level stood before anybody borrowed; when assets part, where they would float without the rise in the yield. */
function before({ water: { government, firm }, geometry: { basin: { x, width, level }, middle, scale } }: Drawing, parted: boolean): Mark | null {
  const y = parted ? firm : level;
  const moved = (side: number): boolean => parted || Math.abs(side - level) > 3;
  const [from, to] = [moved(government) ? x + 8 : middle, moved(firm) ? x + width - 8 : middle];
  return from < to ? dottedLine({ key: 'before', points: [[from, y], [to, y]], scale, ink: parted ? 'text' : 'white' }) : null;
}

/** A low wall of porcelain, always a little above the water: one household, two runs. */
function partition({ water, geometry: { middle, basin: { y, depth, partition: { y: lowest, width } }, scale } }: Drawing): Marks {
  const top = Math.min(lowest, Math.min(water.government, water.firm) - width * 0.8);
  return [
    plateShape('porcelain', middle - width / 2, top, width, y + depth - top + 4 * scale, 0, KEY.outer * scale),
    plateShape('porcelain', middle - width * 1.2, top - width * 0.6, width * 2.4, width * 1.1, width * 0.55, KEY.outer * scale),
  ];
}

/** Households' wealth in a run, as a number and as its change. */
function wealth({ name, at, borrower: { wealth: amount, wealthBefore }, words, geometry: { basin: { label: { x, y, size } } } }: Half): Mark {
  const change = amount - wealthBefore;
  const text = words(Math.abs(change) > 0.05 ? 'wealthChanged' : 'amount', { amount, change });
  const common = { x: at(x), weight: 800, anchor: 'middle', ink: 'white' } as const;
  const title = words('wealth');
  const room = size * 12;
  // A name of two lines is told with the amount alone.
  const long = textWidth(title, size, 700) > room;
  return group({ key: name }, [
    label({ ...common, y, text: long ? `${title} ${words('amount', { amount })}` : title, size, weight: 700, maxWidth: room, leading: 1.15 }),
    long ? null : number({ ...common, y: y + size * 1.25, text, size: size * 1.08, maxWidth: size * 9 }),
  ]);
}
