import { mark, type Mark, type Marks } from '../figure/mark.ts';
import { path } from '../figure/round.ts';
import { fill } from './inks.ts';
import { copy, drawn, flat, group, KEY, place, plateShape, squared } from './shapes.ts';

/** A vessel's inside: x is its left inner wall, y its brim. */
export interface Vessel {
  x: number;
  y: number;
  width: number;
  depth: number;
}

export interface Walls extends Vessel {
  /** Thickness of the wall: 17 on the wide layout, 8 on the compact. */
  wall?: number;
  scale?: number;
}

export interface Tub extends Walls {
  /** Prefix of the clip path's id. */
  u: string;
  /** What is in the tub, clipped to its inside. */
  children?: Marks;
  key?: string | undefined;
}

/** Path data of the inside of a tub, open at the brim: straight walls that swell into a round floor. */
export function tubPath({ x, y, width, depth }: Vessel): string {
  const reach = Math.min(118, width * 0.3);
  const swell = depth * 0.55;
  const bottom = y + depth;
  return path`M${x},${y}C${x},${y + swell} ${x + 8},${bottom} ${x + reach},${bottom}H${x + width - reach}C${x + width - 8},${bottom} ${x + width},${y + swell} ${x + width},${y}`;
}

/** Path data of the inside of a square basin with a round floor, open at the brim. */
export function basinPath({ x, y, width, depth, radius = Math.min(50, width * 0.2, depth) }: Vessel & { radius?: number }): string {
  const [right, bottom] = [x + width, y + depth];
  return path`M${x},${y}V${bottom - radius}Q${x},${bottom} ${x + radius},${bottom}H${right - radius}Q${right},${bottom} ${right},${bottom - radius}V${y}`;
}

/** A vessel without its contents. */
export interface Shell {
  /** Cut porcelain wall with hatch, and the inside. */
  readonly walls: readonly Mark[];
  /** The shape of the inside, for a clip path. */
  readonly inside: Mark;
  /** The inner edge and the rolled rims, over the contents. */
  readonly rims: readonly Mark[];
}

/** The claw-foot tub. */
export function tubShell({ wall = 17, scale = 1, ...form }: Walls): Shell {
  return shell(tubPath(form), { ...form, wall, scale, rim: [wall * 3.2, wall * 1.65] });
}

/** The claw-foot tub with what is in it. */
export function tub({ u, children = null, key, ...form }: Tub): Mark {
  return filled(tubShell(form), `${u}-tub`, children, key);
}

export interface Basin extends Tub {
  radius?: number;
}

/** A square basin with a round floor. */
export function basin({ x, y, width, depth, u, wall = 14.5, scale = 1, radius, children = null, key }: Basin): Mark {
  const inside = radius === undefined ? basinPath({ x, y, width, depth }) : basinPath({ x, y, width, depth, radius });
  return filled(shell(inside, { x, y, width, wall, scale, rim: [wall * 2.6, wall * 1.45] }), `${u}-basin`, children, key);
}

function shell(inside: string, { x, y, width, wall, scale, rim }: { x: number; y: number; width: number; wall: number; scale: number; rim: readonly [number, number] }): Shell {
  return {
    walls: [
      squared('key', wall * 2 + KEY.outer * 2 * scale, inside),
      squared('porcelain', wall * 2, inside),
      mark('path', { class: 'screen square', stroke: 'url(#p-hatch)', 'stroke-width': wall * 2 - 4 * scale, d: inside }),
      flat('inside', `${inside}Z`),
    ],
    inside: mark('path', { d: `${inside}Z` }),
    rims: [
      squared('key', KEY.outer * scale, inside),
      rolledRim(x - wall / 2, y, rim, scale),
      rolledRim(x + width + wall / 2, y, rim, scale),
    ],
  };
}

function filled({ walls, inside, rims }: Shell, id: string, children: Marks, key: string | undefined): Mark {
  return group({ key, class: 'vessel' }, [...walls, mark('clipPath', { id }, inside), group({ 'clip-path': `url(#${id})` }, children), ...rims]);
}

/** A rolled porcelain rim: a capsule with one shade stroke. */
function rolledRim(x: number, y: number, [width, height]: readonly [number, number], scale: number): Mark {
  return group({ transform: place(x, y - height * 0.2) }, [
    plateShape('porcelain', -width / 2, -height / 2, width, height, height / 2, KEY.outer * scale),
    drawn('porcelainShade', 4 * scale, path`M${-width * 0.26},${-height * 0.18}h${width * 0.52}`),
  ]);
}

/** A webbed brass foot; y is the ground it stands on. */
export function foot({ x, y, scale = 1, key }: { x: number; y: number; scale?: number; key?: string | undefined }): Mark {
  return copy('foot', { key, transform: place(x, y, 0, scale) });
}

export interface ScaleTicks {
  /** x of the wall's inner face. */
  x: number;
  /** y at `min` and at `max`. */
  y0: number;
  y1: number;
  min: number;
  max: number;
  step: number;
  /** Every how many units a tick is long. */
  long: number;
  /** The wall on which the ticks stand. */
  side: 'left';
  /** y of the water: ticks below it are white. */
  water?: number;
  scale?: number;
  key?: string | undefined;
}

/** A scale on the inside of a wall. Above the water the ticks are dark, below it white. */
export function scaleTicks({ x, y0, y1, min, max, step, long, water = Infinity, scale = 1, key }: ScaleTicks): Mark {
  const count = Math.floor((max - min) / step + 1e-6);
  const all = Array.from({ length: count + 1 }, (_, i) => min + i * step).map((value) => ({ value, y: y0 + ((value - min) / (max - min)) * (y1 - y0), long: Math.abs(value / long - Math.round(value / long)) < 1e-6 }));
  const row = (isLong: boolean, wet: boolean): Mark | null => {
    const d = all.filter((tick) => tick.long === isLong && tick.y > water === wet).map((tick) => path`M${x},${tick.y}h${(isLong ? 16 : 8) * scale}`).join('');
    return d ? squared(wet ? 'white' : 'text', (isLong ? KEY.inner : 1.5) * scale, d) : null;
  };
  return group({ key, class: 'scale' }, [row(false, false), row(false, true), row(true, false), row(true, true)]);
}

/** The outlet in a tub's floor: a brass throat with water in it. x is its middle, y the tub's floor. */
export function outlet({ x, y, bore, height = 60, open = 1, scale = 1, key }: { x: number; y: number; bore: number; height?: number; open?: number; scale?: number; key?: string | undefined }): Mark {
  const half = bore / 2;
  const out = half + 9 * scale;
  const lip = half + 22 * scale;
  return group({ key, class: 'outlet', transform: place(x, y) }, [
    mark('path', { class: 'f-brass s-key', 'stroke-width': KEY.outer * scale, d: path`M${-lip},${-4 * scale}H${lip}V${12 * scale}Q${out},${16 * scale} ${out},${30 * scale}V${height}H${-out}V${30 * scale}Q${-out},${16 * scale} ${-lip},${12 * scale}Z` }),
    flat(open > 0 ? 'water1' : 'water3', path`M${-half},${-6 * scale}H${half}V${height + 2}H${-half}Z`),
    drawn('key', 2.4 * scale, path`M${-half},${-4 * scale}V${height + 1}M${half},${-4 * scale}V${height + 1}`),
    drawn('brassLight', 4 * scale, path`M${-lip + 6 * scale},${3 * scale}h${8 * scale}M${lip - 14 * scale},${3 * scale}h${8 * scale}`),
  ]);
}

/** A rubber stopper, hung on its ring; (x, y) is the ring. */
export function stopper({ x, y, tilt = 0, scale = 1, key }: { x: number; y: number; tilt?: number; scale?: number; key?: string | undefined }): Mark {
  return copy('stopper', { key, transform: place(x, y, tilt, scale) });
}

/** A ball chain along a path. */
export function chain(d: string, key?: string): Mark {
  return group({ key }, [drawn('key', 6.4, d), drawn('brassLight', 3.8, d, { 'stroke-dasharray': '0 6.2' })]);
}

/** The overflow's brass eye in a tub's wall. */
export function overflow({ x, y, scale = 1, key }: { x: number; y: number; scale?: number; key?: string | undefined }): Mark {
  return group({ key, transform: place(x, y, 0, scale) }, [
    mark('circle', { class: 'f-brass s-key', 'stroke-width': KEY.outer, r: 15 }),
    mark('circle', { class: fill('key'), r: 6 }),
  ]);
}
