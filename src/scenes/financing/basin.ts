import { mark } from '../../figure/mark.ts';
import type { Mark, Marks } from '../../figure/mark.ts';
import type { Words } from '../../figure/picture.ts';
import { path } from '../../figure/round.ts';
import { tub, tubPath } from '../../parts/basin.ts';
import { dottedLine } from '../../parts/flow.ts';
import type { Point } from '../../parts/route.ts';
import { drawn, group, KEY, mix, plateShape } from '../../parts/shapes.ts';
import { label, number } from '../../parts/text.ts';
import { body, foam } from '../../parts/water.ts';
import type { Surface } from '../../parts/water.ts';
import type { Borrower } from './borrower.ts';
import { fitting } from './lettering.ts';
import { across } from './geometry.ts';
import type { Geometry, Side } from './geometry.ts';
import { assets } from './prices.ts';
import { dipOf, leaving, levelOf, opacityOf, turns } from './scales.ts';
import type { FinancingState } from './state.ts';

/** The two halves of the households' basin, each with the wealth of its own run. */
export interface Halves {
  readonly government: Surface;
  readonly firm: Surface;
  /** y of the level of each half where no duck weighs on it */
  readonly levels: { readonly government: number; readonly firm: number };
}

/** The surfaces. When assets part, the wall is taken out and the whole basin is the AI firm's run. */
export function surfaces(geometry: Geometry, { government, firm, changes, view, period }: FinancingState): Halves {
  const { basin: { x, width, amplitude, wave }, middle, ducks } = geometry;
  const parting = view['parting'] ?? 0;
  const right = levelOf(geometry, firm.wealth, firm.wealthBefore);
  const left = mix(levelOf(geometry, government.wealth, government.wealthBefore), right, parting);
  const dips = assets.map((asset) => dipOf(geometry, changes[asset]) * parting);
  const at = (i: number): Point => [middle + ducks.x[i]!, (i < 2 ? left : right) + dips[i]!];
  const seam = (dips[1]! + dips[2]!) / 2;
  const waves = { amplitude, length: wave, phase: turns(period / 2) };
  return {
    government: { ...waves, from: x - 4, to: middle, points: [[x, left], at(0), at(1), [middle, left + seam]] },
    firm: { ...waves, from: middle, to: x + width + 4, points: [[middle, right + seam], at(2), at(3), [x + width, right]] },
    levels: { government: left, firm: right },
  };
}

/** One surface across the basin, for when the wall is gone. */
export function joined({ government, firm }: Halves): Surface {
  return { ...government, to: firm.to, points: [...government.points.slice(0, 3), ...firm.points.slice(1)] };
}

/** The empty vessel, behind the loops. */
export function vessel(geometry: Geometry, uid: string): Mark {
  const { basin: { x, y, width, depth, wall }, scale } = geometry;
  return tub({ key: 'vessel', x, y, width, depth, wall, scale, u: uid });
}

export interface Water {
  readonly geometry: Geometry;
  readonly state: FinancingState;
  readonly halves: Halves;
  readonly uid: string;
  readonly words: Words;
  /** What floats, drawn between the water and its foam. */
  readonly floating: Marks;
}

/** The water in front of the loops, what floats in it, and the wall between the two runs. */
export function water(options: Water): Marks {
  const { geometry, state: { view }, halves, uid, floating } = options;
  const { basin: { x, y, width, depth }, scale } = geometry;
  const parting = view['parting'] ?? 0;
  const bottom = y + depth;
  const clip = `${uid}-tub`;
  const parts = parting >= 1 ? [joined(halves)] : [halves.government, halves.firm];
  return [
    ...parts.map((surface, i) => body({ key: `water-${i}`, surface, bottom, clip, scale })),
    group({ key: 'floating' }, floating),
    mark('g', { key: 'foam', 'clip-path': `url(#${clip})` }, parts.map((surface) => foam({ surface, scale }))),
    before(options),
    drawn('key', KEY.outer * scale, tubPath({ x, y, width, depth }), { key: 'edge', 'stroke-linecap': 'butt' }),
    parting < 1 ? partition(geometry, halves, 1 - parting) : null,
    leaving(parting) > 0 ? wealth(options, leaving(parting)) : null,
  ];
}

/** Where the level stood before anybody borrowed; when assets part, where they would float without the rise in the yield. */
function before({ geometry, state: { view }, halves }: Water): Marks {
  const { basin: { x, width, level, partition: { width: wall } }, middle, scale } = geometry;
  const parting = view['parting'] ?? 0;
  const line = (key: string, from: number, to: number, y: number): Mark => dottedLine({ key, points: [[from, y], [to, y]], scale, ink: 'white' });
  if (parting > 0.5) return dottedLine({ key: 'without', points: [[x + 6, halves.levels.firm], [x + width - 6, halves.levels.firm]], scale });
  return [
    Math.abs(halves.levels.government - level) > 3 ? line('before-government', x + 10, middle - wall, level) : null,
    Math.abs(halves.levels.firm - level) > 3 ? line('before-firm', middle + wall, x + width - 10, level) : null,
  ];
}

/** A low wall of porcelain, always a little above the water: one household, two runs. */
function partition({ middle, basin: { y, depth, partition: { y: lowest, width } }, scale }: Geometry, { levels }: Halves, opacity: number): Mark {
  const floor = y + depth;
  const top = Math.min(lowest, Math.min(levels.government, levels.firm) - width * 0.8);
  return group({ key: 'partition', opacity: opacityOf(opacity) }, [
    plateShape('porcelain', middle - width / 2, top, width, floor - top + 4 * scale, 0, KEY.outer * scale),
    mark('rect', { fill: 'url(#p-hatch)', x: middle - width / 2 + 2, y: top, width: width - 4, height: floor - top + 2 }),
    plateShape('porcelain', middle - width * 1.2, top - width * 0.6, width * 2.4, width * 1.1, width * 0.55, KEY.outer * scale),
    drawn('porcelainShade', 3 * scale, path`M${middle - width * 0.6},${top - width * 0.28}h${width * 1.1}`),
  ]);
}

/** Households' wealth in each run, as a number and as its change. */
function wealth({ geometry, state: { government, firm }, words }: Water, opacity: number): Mark {
  const { basin: { label: { x, y, size, width } } } = geometry;
  const each = (key: string, side: Side, { wealth: now, wealthBefore: start, bills, money }: Borrower): Mark => {
    const text = Math.abs(now - start) > 0.05 ? 'wealthChanged' : geometry.scale < 1 ? 'amount' : 'wealthAtRest';
    const values = { amount: now, change: now - start, bills, money };
    return group({ key }, [
      label({ x: across(geometry, side, x), y, text: words('wealth'), size, weight: 700, anchor: 'middle', ink: 'white', maxWidth: width, lines: 1 }),
      number({ x: across(geometry, side, x), y: y + size * 1.3, text: words(text, values), size: fitting(words(text, values), size * 1.08, width), weight: 800, anchor: 'middle', ink: 'white' }),
    ]);
  };
  return group({ key: 'wealth', opacity: opacityOf(opacity) }, [
    each('government', -1, government),
    each('firm', 1, firm),
  ]);
}
