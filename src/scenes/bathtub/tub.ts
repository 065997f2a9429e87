import type { Attributes, Marks } from '../../figure/mark.ts';
import { assets, waters } from '../../models/bathtub.ts';
import { chain, outlet, scaleTicks, stopper } from '../../parts/basin.ts';
import { dial, plate } from '../../parts/dial.ts';
import { duck } from '../../parts/duck.ts';
import { clamp, group, plateShape } from '../../parts/shapes.ts';
import { body, foam, foamRings, levelAt, slopeAt, type Surface } from '../../parts/water.ts';
import { path } from '../../figure/round.ts';
import type { Words } from '../../figure/picture.ts';
import type { Piece } from '../pieces.ts';
import { eyeOf, type Geometry } from './geometry.ts';
import { DEEPEST, funnelOf } from './levels.ts';
import type { BathtubState } from './state.ts';
import { yOf, type Point } from './surface.ts';

/** The tub with its water and the scale on its left wall. */
export function tubWithWater({ tub: box, scale }: Geometry, surface: Surface, outflow: number, piece: Piece, clip: Attributes): Marks {
  const { left, floor, drain } = box;
  return [
    piece('walls'),
    group(clip, [
      isDry(box, surface) ? null : body({ surface, bottom: floor, drain: { x: drain, width: 52 * scale, open: funnelOf(outflow) / DEEPEST }, scale }),
      scaleTicks({ x: left, y0: floor, y1: yOf(box, 110), min: 0, max: 110, step: 5, long: 25, side: 'left', scale, water: levelAt(surface, left + 8) }),
    ]),
    piece('rims'),
  ];
}

function isDry({ floor }: Geometry['tub'], { points }: Surface): boolean {
  return points[0]![1] > floor - 1;
}

/** How far, in degrees, a duck that has lost nothing holds its head up. */
const PRIDE = 5;

/** The least alarm a duck shows, as a fraction lost: Treasuries is bored, bitcoin has noticed. */
const NOTICED = { treasuries: 0, memory: 0.1, software: 0, retail: 0.1, bitcoin: 0.1 };

/** The ducks, each exactly at its price, tilted with the surface; smaller where they crowd on one level. None swims through the floor. */
export function ducks({ tub: { floor }, ducks: at, scale }: Pick<Geometry, 'tub' | 'scale'> & { readonly ducks: { readonly length: number } }, { price }: Pick<BathtubState, 'price'>, surface: Surface): Marks {
  const places = surface.points.slice(1, 6);
  const length = Math.min(at.length, ...places.slice(1).map((place, i) => roomBetween(places[i]!, place)));
  return assets.map((asset, i) => {
    const [x, y] = places[i]!;
    const fall = Math.max(0, 1 - price[asset]);
    const tilt = slopeAt(surface, x) + PRIDE * clamp(1 - fall / 0.04, 0, 1);
    return duck({ key: asset, asset, x, y: Math.min(y, floor - length / 3), length, tilt, fall: Math.max(fall, NOTICED[asset]), surface, scale });
  });
}

/** Length of duck for which two places are far enough apart. */
function roomBetween([x1, y1]: Point, [x2, y2]: Point): number {
  return Math.abs(x2 - x1) * 0.8 + Math.abs(y2 - y1) * 1.2;
}

/** Drawn over all that floats: the line that is the exact level, and the rings under the funnel. */
export function skin({ tub: box, scale }: Geometry, surface: Surface, outflow: number, clip: Attributes): Marks {
  const room = box.floor - levelAt(surface, box.drain) - 16 * scale;
  // Three rings and more stand nine units apart: no more than there is water for.
  const strength = Math.min(funnelOf(outflow) / DEEPEST, (room / 9 - 2.5) / 2);
  if (isDry(box, surface)) return null;
  return group(clip, [
    foam({ surface, scale }),
    foamRings({ key: 'rings', x: box.drain, y: box.floor - 8, width: (scale < 1 ? 42 : 62), strength }),
  ]);
}

/** Outlet, eye of the overflow, and the stopper: in the drain while the tub keeps its water, on its chain when not. */
export function fittings(geometry: Geometry, surface: Surface, outflow: number, asked: number, piece: Piece): Marks {
  const { tub: box, overflow: at, sewer, scale } = geometry;
  const eye = eyeOf(geometry);
  const pulled = clamp((outflow + asked) / 0.8, 0, 1);
  const seat = { x: box.drain, y: box.floor - 22 * scale };
  const [hungX, hungY] = at.hung;
  const x = seat.x + (hungX - seat.x) * pulled;
  const y = seat.y + (hungY - seat.y) * pulled;
  const slack = path`M${eye.x},${eye.y}C${eye.x - 2 * scale},${(eye.y * 2 + y) / 3 + 16 * scale} ${x + 26 * scale},${y - 22 * scale} ${x},${y}`;
  return [
    outlet({ key: 'outlet', x: box.drain, y: box.floor, bore: sewer.bore - 2, height: 52 * scale, open: outflow > 0.02 ? 1 : 0, scale }),
    isDry(box, surface) ? plateShape('dry', box.drain - sewer.bore / 2 + 3, box.floor - 4 * scale, sewer.bore - 6, 58 * scale) : null,
    chain(slack, 'chain'),
    stopper({ key: 'stopper', x, y, tilt: 22 * pulled, scale: scale * 0.95 }),
    piece('eye'),
  ];
}

/** The dial that carries the mean level. */
export function levelDial({ dial: at, scale }: Geometry, state: BathtubState, words: Words, piece: Piece): Marks {
  const { level, view } = state;
  return [
    piece('dial'),
    dial({
      key: 'reading', x: at.x, y: at.y, r: at.r, min: 0, max: 120, value: level, ...(view['before']! > 0.5 ? { before: 100 } : {}), needles: otherNeedles(state),
      majors: [0, 20, 40, 60, 80, 100, 120], minorStep: 5, format: (n) => (Math.abs(n - level) < 5 ? '' : words('dial.tick', { n })), text: words('dial.value', { level }), scale,
    }),
    plate({ key: 'plate', x: at.x, y: at.plate, text: words('dial.name'), size: at.plateSize, scale }),
  ];
}

/** Where the needle would stand in the other waters. */
function otherNeedles({ view, outcomes, settings }: BathtubState): Array<{ value: number; dotted: boolean }> {
  if (view['waters']! <= 0.5) return [];
  return waters.filter((water) => water !== settings.water).map((water) => ({ value: outcomes[water].level, dotted: true }));
}
