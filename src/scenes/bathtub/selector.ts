import { mark, type Marks } from '../../figure/mark.ts';
import { path } from '../../figure/round.ts';
import type { Words } from '../../figure/picture.ts';
import { waters, type Water } from '../../models/bathtub.ts';
import { drawn, flat, place } from '../../parts/shapes.ts';
import { label, number } from '../../parts/text.ts';
import type { Geometry } from './geometry.ts';
import type { BathtubState } from './state.ts';
import { clamp } from './surface.ts';

/** Half the width and the depth of a small tub, and the level at its brim. */
const HALF = 24;
const DEPTH = 44;
const BRIM = 120;

/** What is the water? Three small tubs, one per answer, each at the level that the same run leaves it at; the big one's name is bold. */
export function selector(geometry: Geometry, state: BathtubState, words: Words): Marks {
  if (state.view['waters']! <= 0.5) return null;
  return waters.map((water, i) => answer(geometry, state, water, geometry.selector.xs[i]!, words));
}

function answer({ selector: { y, scale, sizes: [numberSize, nameSize] } }: Geometry, { outcomes, settings }: BathtubState, water: Water, x: number, words: Words): Marks {
  const { level } = outcomes[water];
  const middle = x + (HALF + 6) * scale;
  return mark('g', { key: `answer-${water}` }, [
    mark('g', { transform: place(middle - numberSize, y, 0, scale) }, smallTub(level)),
    number({ x: middle + 8 * scale, y: y + DEPTH * scale * 0.5 + numberSize * 0.36, text: words('dial.value', { level }), size: numberSize, weight: 900 }),
    label({ x, y: y + DEPTH * scale + nameSize * 1.4, text: words(`waters.${water}`), size: nameSize, weight: water === settings.water ? 900 : 600, anchor: 'middle', lines: 1 }),
  ]);
}

function smallTub(level: number): Marks {
  const surface = DEPTH * (1 - clamp(level / BRIM, 0, 1));
  const inside = outline(0);
  return [
    drawn('key', 14, inside, { 'stroke-linecap': 'butt' }),
    drawn('porcelain', 8, inside, { 'stroke-linecap': 'butt' }),
    flat('inside', inside),
    flat('water1', outline(Math.min(surface, DEPTH - 1))),
    drawn('foam', 3, path`M${2 - HALF},${surface}H${HALF - 2}`),
  ];
}

/** The walls and floor of a small tub, from a height down. */
function outline(top: number): string {
  const r = Math.min(14, DEPTH - top);
  return path`M${-HALF},${top}V${DEPTH - r}q0,${r} ${r},${r}H${HALF - r}q${r},0 ${r},${-r}V${top}`;
}
