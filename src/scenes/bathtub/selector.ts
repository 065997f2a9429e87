import { mark, type Marks } from '../../figure/mark.ts';
import { path } from '../../figure/round.ts';
import type { Words } from '../../figure/picture.ts';
import { waters } from '../../models/bathtub.ts';
import { clamp, drawn, flat, place } from '../../parts/shapes.ts';
import { label, number } from '../../parts/text.ts';
import type { Geometry } from './geometry.ts';
import type { BathtubState } from './state.ts';

/** Half the width and the depth of a small tub, and the level at its brim. */
const HALF = 24;
const DEPTH = 44;
const BRIM = 120;

/** What is the water? Three small tubs, one per answer, each at the level that the same run leaves it at; the big one's name is bold. */
export function selector({ selector: at }: Geometry, { view, outcomes, settings }: BathtubState, words: Words): Marks {
  if (view['waters']! <= 0.5) return null;
  const { y, scale, sizes: [numberSize, nameSize] } = at;
  const middles = at.xs.map((x) => x + (HALF + 6) * scale);
  const levels = waters.map((water) => outcomes[water].level);
  return [
    mark('g', { transform: place(0, y, 0, scale) }, smallTubs(middles.map((x) => (x - numberSize) / scale), levels)),
    ...waters.map((water, i) => [
      number({ x: middles[i]! + 8 * scale, y: y + (DEPTH / 2) * scale + numberSize * 0.36, text: words('dial.value', { level: levels[i]! }), size: numberSize, weight: 900 }),
      label({ x: at.xs[i]!, y: y + DEPTH * scale + nameSize * 1.4, text: words(`waters.${water}`), size: nameSize, weight: water === settings.water ? 900 : 600, anchor: 'middle', maxWidth: (at.xs[1]! - at.xs[0]!) * 1.2, leading: 1.1, up: 0.5 }),
    ]),
  ];
}

function smallTubs(xs: readonly number[], levels: readonly number[]): Marks {
  const surfaces = levels.map((level) => DEPTH * (1 - clamp(level / BRIM, 0, 1)));
  const insides = xs.map((x) => outline(x, 0)).join('');
  return [
    drawn('key', 14, insides, { 'stroke-linecap': 'butt' }),
    drawn('porcelain', 8, insides, { 'stroke-linecap': 'butt' }),
    flat('inside', insides),
    flat('water1', xs.map((x, i) => outline(x, Math.min(surfaces[i]!, DEPTH - 1))).join('')),
    drawn('foam', 3, xs.map((x, i) => path`M${x + 2 - HALF},${surfaces[i]!}h${HALF * 2 - 4}`).join('')),
  ];
}

/** The walls and floor of a small tub, from a height down. */
function outline(x: number, top: number): string {
  const r = Math.min(14, DEPTH - top);
  return path`M${x - HALF},${top}V${DEPTH - r}q0,${r} ${r},${r}h${2 * (HALF - r)}q${r},0 ${r},${-r}V${top}`;
}
