import type { Mark } from '../figure/mark.ts';
import { path } from '../figure/round.ts';
import { dots } from './brass.ts';
import { flange, pipeWidth, wallOf } from './pipe.ts';
import type { Point } from './route.ts';
import { clamp, drawn, flat, group, inked, KEY, mix, screened, squared } from './shapes.ts';

/** Most a bowl may tip, in degrees. */
export const MAX_TILT = 41;

/** Height of the water's level under the pin, in units, so that a share of the bowl's half disc is filled. */
export function bowlLevel(r: number, tilt: number, water: number, most = MAX_TILT): number {
  const lip = r * Math.sin((clamp(tilt, 0, most) * Math.PI) / 180);
  const share = clamp(water, 0, 1);
  let [low, high] = [lip, r];
  for (let i = 0; i < 24; i++) {
    const middle = (low + high) / 2;
    if (segment(r, middle) > share * (Math.PI / 2) * r * r) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Area of the disc below a level `depth` under its middle. */
function segment(r: number, depth: number): number {
  return r * r * Math.acos(clamp(depth / r, -1, 1)) - depth * Math.sqrt(Math.max(0, r * r - depth * depth));
}

/** Size of a bowl: the radius of its inside. */
interface Bowl {
  r: number;
  scale: number;
}

/** The half disc of cut porcelain, upright, its pin at the origin. */
export function bowlShell({ r, scale }: Bowl): Mark[] {
  const out = r * 1.19;
  const half = path`M${-out},0A${out},${out} 0 0 0 ${out},0Z`;
  return [flat('porcelain', half), screened('hatch', half), drawn('key', KEY.outer * scale, half), inked('inside', KEY.inner * scale, path`M${-r},0A${r},${r} 0 0 0 ${r},0Z`)];
}

/** The rolled rims of a bowl, over its water. */
export function bowlRims({ r, scale }: Bowl): Mark[] {
  const lips = path`M${-r * 1.22},${-r * 0.03}h${r * 0.24}M${r * 0.98},${-r * 0.03}h${r * 0.24}`;
  return [drawn('key', r * 0.27 + KEY.outer * scale, lips), drawn('porcelain', r * 0.27 - KEY.outer * scale, lips)];
}

/** What is in a bowl that has tipped by `tilt` degrees, 0 to `most`: a share of its half disc, and always level. */
export function bowlWater({ r: inside, scale, tilt, water, most }: Bowl & { tilt: number; water: number; most: number }): Mark[] {
  if (water <= 0.01) return [];
  const r = inside - 1;
  const half = (level: number): number => Math.sqrt(Math.max(0, r * r - level * level));
  const level = bowlLevel(r, tilt, water, most);
  const deep = mix(level, r, 0.46);
  const below = (y: number): string => path`M${-half(y)},${y}A${r},${r} 0 0 0 ${half(y)},${y}Z`;
  return [flat('water1', below(level)), flat('water2', below(deep)), drawn('foam', 3.4 * scale, path`M${-half(level)},${level}h${2 * half(level)}`)];
}

/** Brass floats of radius `r`, half in the water. */
export function floats(places: readonly Point[], { r, scale, key }: Bowl & { key?: string | undefined }): Mark {
  const each = (draw: (x: number, y: number) => string): string => places.map(([x, y]) => draw(x, y)).join('');
  const out = r + (KEY.outer / 2) * scale;
  return group({ key }, [
    dots('key', out * 2, places),
    dots('brass', r * 2 - KEY.outer * scale, places),
    drawn('brassLight', 3 * scale, each((x, y) => path`M${x - r * 0.6},${y - r * 0.25}q${r * 0.12},${-r * 0.35} ${r * 0.5},${-r * 0.42}`)),
    flat('water1', each((x, y) => path`M${x - out},${y}a${out},${out} 0 0 0 ${out * 2},0Z`), { opacity: 0.78 }),
  ]);
}

/** Brass cups in a row, each with its middle and its width above; `slant` narrower on either side below. */
export function cups(places: ReadonlyArray<readonly [x: number, width: number]>, { y, slant, height, scale }: { y: number; slant: number; height: number; scale: number }): Mark[] {
  const [inward, down] = [slant * scale, height * scale];
  return places.length === 0 ? [] : [
    inked('brass', KEY.outer * scale, places.map(([x, width]) => path`M${x - width / 2},${y}h${width}l${-inward},${down}h${2 * inward - width}Z`).join('')),
    drawn('brassLight', 3 * scale, places.map(([x, width]) => path`M${x - width / 2 + 5 * scale},${y + 5 * scale}h${width - 14 * scale}`).join('')),
  ];
}

export interface MarketPipe {
  x1: number;
  x2: number;
  y: number;
  bore: number;
  scale?: number;
}

/** The market's pipe, dry: every forced sale runs through it. */
export function marketPipe({ x1, x2, y, bore, scale = 1 }: MarketPipe): Mark[] {
  const wall = wallOf(bore, scale);
  const d = path`M${x1},${y}H${x2}`;
  return [
    squared('key', pipeWidth(bore, scale), d), squared('brass', bore + wall * 2, d),
    drawn('brassLight', clamp(wall * 0.38, 1.5, 3.4), path`M${x1},${y - bore / 2 - wall * 0.55}H${x2}`),
    squared('key', bore + KEY.outer * scale, d), squared('dry', bore, d),
  ];
}

/** The flanges at both its ends, over what is in it. */
export function marketFlanges({ x1, x2, y, bore, scale = 1 }: MarketPipe): Mark[] {
  return [flange({ x: x1 + 4, y, bore, scale }), flange({ x: x2 - 4, y, bore, scale })];
}

/** What was sold, in the pipe; `fill` 0 to 1 is how full it is. */
export function coral({ x1, x2, y, bore }: MarketPipe, fill: number): Mark | null {
  const share = clamp(fill, 0, 1);
  return share > 0 ? flat('coral', path`M${x1},${y + bore / 2}H${x2}v${-bore * share}H${x1}Z`) : null;
}
