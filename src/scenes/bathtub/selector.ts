import { mark, type Marks } from '../../figure/mark.ts';
import { path } from '../../figure/round.ts';
import type { Words } from '../../figure/picture.ts';
import { waters, type Water } from '../../models/bathtub.ts';
import { dottedLine, drop } from '../../parts/flow.ts';
import { drawn, flat } from '../../parts/shapes.ts';
import { label, number } from '../../parts/text.ts';
import type { Geometry } from './geometry.ts';
import type { BathtubState } from './state.ts';
import { clamp } from './surface.ts';

const WIDTH = 46;
const DEPTH = 44;
const ROUND = 14;
/** The level at a small tub's brim. */
const BRIM = 120;

/** What is the water? Three small tubs, one per answer, each at the level that the same run leaves it at. */
export function selector({ selector: at }: Geometry, state: BathtubState, words: Words): Marks {
  if (at === null || state.view['waters']! <= 0.5) return null;
  return waters.map((water, i) => choice(water, at.xs[i]!, at.y, state, words));
}

function choice(water: Water, x: number, y: number, { outcomes, settings }: BathtubState, words: Words): Marks {
  const { level } = outcomes[water];
  const chosen = water === settings.water;
  const text = x + WIDTH + 20;
  return mark('g', { key: `choose-${water}` }, [
    smallTub(x, y, level),
    chosen ? drop({ x: text + 5, y: y + 16, height: 18 }) : null,
    label({ x: text + (chosen ? 17 : 0), y: y + 14, text: words(`waters.${water}`), size: 14.5, weight: 800, lines: 1 }),
    number({ x: text, y: y + 41, text: words('dial.value', { level }), size: 25, weight: 900 }),
  ]);
}

function smallTub(x: number, y: number, level: number): Marks {
  const surface = y + DEPTH * (1 - clamp(level / BRIM, 0, 1));
  const line = y + DEPTH * (1 - 100 / BRIM);
  const floor = y + DEPTH;
  const inside = outline(x, y, floor);
  return [
    drawn('key', 15, inside, { 'stroke-linecap': 'butt' }),
    drawn('porcelain', 10, inside, { 'stroke-linecap': 'butt' }),
    flat('inside', `${inside}Z`),
    flat('water1', `${outline(x, Math.min(surface, floor - 1), floor)}Z`),
    drawn('key', 2.2, inside, { 'stroke-linecap': 'butt' }),
    drawn('foam', 3, path`M${x + 2},${surface}h${WIDTH - 4}`),
    Math.abs(surface - line) < 3 ? null : dottedLine({ points: [[x + 5, line], [x + WIDTH - 4, line]], ink: surface < line ? 'white' : 'text', scale: 0.8 }),
  ];
}

/** The walls and floor of a small tub, from a height down. */
function outline(x: number, top: number, floor: number): string {
  const r = Math.min(ROUND, floor - top);
  return path`M${x},${top}V${floor - r}q0,${r} ${r},${r}h${WIDTH - 2 * r}q${r},0 ${r},${-r}V${top}`;
}
