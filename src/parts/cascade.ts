import type { Mark } from '../figure/mark.ts';
import { path } from '../figure/round.ts';
import { flange, pipeWidth, wallOf } from './pipe.ts';
import { clamp, drawn, flat, group, KEY, squared } from './shapes.ts';

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
