import type { Mark } from '../figure/mark.ts';
import { path } from '../figure/round.ts';
import { flange, pipeWidth, wallOf } from './pipe.ts';
import { clamp, disc, drawn, flat, group, inked, KEY, place, plateShape, screened, squared } from './shapes.ts';

/** Most a bowl may tip, in degrees. */
export const MAX_TILT = 41;

export interface Bowl {
  /** The pin from which it hangs. */
  x: number;
  y: number;
  /** Radius of the bowl's inside, about 64 on the wide layout. */
  r: number;
  /** Degrees, clockwise: the right lip goes down. */
  tilt: number;
  /** Share of what the bowl could hold upright, 0 to 1. */
  water: number;
  /** Most it may tip, in degrees, when its arm is moved by something that can move it further. */
  most?: number;
  scale?: number;
  key?: string | undefined;
}

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

/** A tipping half-disc bowl. Its water stays level, at the lip once it is full to it. */
export function bowl({ x, y, r, tilt, water, most = MAX_TILT, scale = 1, key }: Bowl): Mark {
  const turn = clamp(tilt, 0, most);
  const wall = r * 0.19;
  const shell = path`M${-r - wall},0A${r + wall},${r + wall} 0 0 0 ${r + wall},0Z`;
  const inside = path`M${-r},0A${r},${r} 0 0 0 ${r},0Z`;
  const level = bowlLevel(r, turn, water, most);
  return group({ key, class: 'bowl', transform: place(x, y) }, [
    group({ transform: path`rotate(${turn})` }, [
      flat('porcelain', shell),
      screened('hatch', shell),
      drawn('key', KEY.outer * scale, shell),
      inked('inside', KEY.inner * scale, inside),
    ]),
    ...(water > 0.01 ? pool(r - 1, level, scale) : []),
    group({ transform: path`rotate(${turn})` }, [bowlRim(-r - wall / 2, r, scale), bowlRim(r + wall / 2, r, scale)]),
    disc('porcelain', 0, 0, r * 0.165, KEY.outer * scale),
    disc('key', 0, 0, r * 0.06),
  ]);
}

function pool(r: number, level: number, scale: number): Mark[] {
  const half = Math.sqrt(Math.max(0, r * r - level * level));
  const deep = level + (r - level) * 0.46;
  const low = Math.sqrt(Math.max(0, r * r - deep * deep));
  return [
    flat('water1', path`M${-half},${level}A${r},${r} 0 0 0 ${half},${level}Z`),
    flat('water2', path`M${-low},${deep}A${r},${r} 0 0 0 ${low},${deep}Z`),
    squared('foam', 3.4 * scale, path`M${-half},${level}H${half}`),
  ];
}

function bowlRim(x: number, r: number, scale: number): Mark {
  const [width, height] = [r * 0.5, r * 0.27];
  return plateShape('porcelain', x - width / 2, -height * 0.6, width, height, height / 2, KEY.outer * scale);
}

/** The lever fixed to a bowl: from its pin to the joint at (x2, y2). */
export function lever({ x1, y1, x2, y2, scale = 1, key }: Rod): Mark {
  const d = path`M${x1},${y1}L${x2},${y2}`;
  return group({ key, class: 'lever' }, [
    drawn('key', 15 * scale + KEY.outer * 2 * scale, d),
    drawn('brass', 15 * scale, d),
    drawn('brassLight', 2.6 * scale, path`M${x1},${y1 - 3.4 * scale}L${x2},${y2 - 3.4 * scale}`),
    disc('porcelain', x1, y1, 11 * scale, KEY.outer * scale), disc('key', x1, y1, 4 * scale),
    disc('brass', x2, y2, 8.5 * scale, KEY.inner * scale), disc('key', x2, y2, 3.2 * scale),
  ]);
}

export interface Rod {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
  width?: number;
  scale?: number;
  key?: string | undefined;
}

/** A brass rod. */
export function rod({ x1, y1, x2, y2, width = 9.5, scale = 1, key }: Rod): Mark {
  const d = path`M${x1},${y1}L${x2},${y2}`;
  const shift = width * 0.22 * scale;
  return group({ key, class: 'rod' }, [
    drawn('key', (width + 6) * scale, d),
    drawn('brass', width * scale, d),
    drawn('brassLight', width * 0.24 * scale, path`M${x1 - shift},${y1}L${x2 - shift},${y2}`),
  ]);
}

/** A brass float; (x, y) is its middle, at the waterline. Its lower half is under water. */
export function floatBall({ x, y, r, scale = 1, key }: { x: number; y: number; r: number; scale?: number; key?: string | undefined }): Mark {
  return group({ key, class: 'float', transform: place(x, y) }, [
    disc('brass', 0, 0, r, KEY.outer * scale),
    drawn('brassLight', 3 * scale, path`M${-r * 0.62},${-r * 0.25}A${r * 0.68},${r * 0.68} 0 0 1 ${-r * 0.05},${-r * 0.68}`),
    flat('water1', path`M${-r - 1.5},0A${r + 1.5},${r + 1.5} 0 0 0 ${r + 1.5},0Z`, { opacity: 0.78 }),
  ]);
}

/** A forced sale falling from y1 to y2 at x; its width is the amount. Nothing else on the site is coral. */
export function coralStream({ x, y1, y2, width, scale = 1, key }: { x: number; y1: number; y2: number; width: number; scale?: number; key?: string | undefined }): Mark | null {
  if (width < 0.8) return null;
  const d = path`M${x},${y1}V${y2}`;
  return group({ key, class: 'sale' }, [
    squared('key', width + KEY.outer * 2 * scale, d),
    squared('coral', width, d),
    width < 5 ? null : drawn('white', clamp(width * 0.14, 1.6, 3) * scale, d, { 'stroke-dasharray': '14 13' }),
  ]);
}

/** The market's pipe: every forced sale runs through it; `fill` 0 to 1 is how full it is. */
export function coralPipe({ x1, x2, y, bore, fill, scale = 1, key }: { x1: number; x2: number; y: number; bore: number; fill: number; scale?: number; key?: string | undefined }): Mark {
  const share = clamp(fill, 0, 1);
  const wall = wallOf(bore, scale);
  const d = path`M${x1},${y}H${x2}`;
  return group({ key, class: 'market' }, [
    squared('key', pipeWidth(bore, scale), d), squared('brass', bore + wall * 2, d),
    drawn('brassLight', clamp(wall * 0.38, 1.5, 3.4), path`M${x1},${y - bore / 2 - wall * 0.55}H${x2}`),
    squared('key', bore + KEY.outer * scale, d), squared('dry', bore, d),
    share > 0 ? flat('coral', path`M${x1},${y + bore / 2}H${x2}v${-bore * share}H${x1}Z`) : null,
    flange({ x: x1 + 4, y, bore, scale }), flange({ x: x2 - 4, y, bore, scale }),
  ]);
}

/** A brass funnel into the market's pipe; y is its wide lip. */
export function funnel({ x, y, width, scale = 1, key }: { x: number; y: number; width: number; scale?: number; key?: string | undefined }): Mark {
  const half = width / 2;
  return group({ key, transform: place(x, y) }, [
    inked('brass', KEY.outer * scale, path`M${-half},0H${half}l${-7 * scale},${21 * scale}H${-half + 7 * scale}Z`),
    drawn('brassLight', 3 * scale, path`M${-half + 5 * scale},${5 * scale}H${half - 9 * scale}`),
  ]);
}
