import { mark, textMark, type Mark, type Marks } from '../../figure/mark.ts';
import type { Words } from '../../figure/picture.ts';
import { fill } from '../../parts/inks.ts';
import { group, mix } from '../../parts/shapes.ts';
import { textWidth } from '../../parts/text.ts';
import { fulcrum, trough } from '../../parts/trough.ts';
import type { Piece } from '../pieces.ts';
import { opacity, xOf, type Place } from './geometry.ts';
import type { RowName, State, Strip } from './state.ts';

/** Years along one row of rings. */
export const RINGS = 30;

/** What is left of the durations while prices come forward: their letters still stand out at 4.5 to 1. Two of a length go without. */
const RECEDED = 0.7;

/** Units by which what leaves by the edge goes on. */
const BEYOND = 1200;

/** The long run of one strip: the water on its way, and a ring of heat a year. */
export function run(place: Place, { view }: State, strip: Strip, piece: Piece): Mark {
  const { run: form, mouth, end, year, scale } = place;
  // Promises without end leave by the edge; the others end at the main.
  const x2 = strip.beyond > 0 ? end + BEYOND : end;
  const rows = Array.from({ length: Math.ceil((x2 - end) / (RINGS * year)) + 1 }, (_, i) => i);
  return group({ key: 'run' }, [
    trough({ channel: form.channel, height: form.height, x1: mouth, x2, y: 0, water: flow(place, strip, x2 - 2, view.heat), flow: true, scale }),
    rows.map((i) => rings(view.heat, piece, i * RINGS * year || undefined)),
  ]);
}

/** A row of rings, as far as heat has lit them. */
function rings(heat: number, piece: Piece, x: number | undefined): Marks {
  return [
    heat < 1 ? piece('cold', { key: undefined, x }) : null,
    heat > 0 ? piece('hot', { key: undefined, x, opacity: opacity(heat) }) : null,
  ];
}

/** Depth of the water: at every year, all that still comes from there or from farther away. Steps too low to see are left out. */
function flow({ mouth, reach, today, year: step, run: { channel } }: Place, strip: Strip, end: number, heat: number): Array<[number, number]> {
  const depth = (amount: number): number => Math.min(1, (amount / strip.worth) * 0.96) * channel * heat;
  let coming = strip.beyond + strip.payments.reduce((sum, payment) => sum + payment.arrives, 0);
  const points: Array<[number, number]> = [[mouth, depth(coming)]];
  for (const { year, arrives } of strip.payments) {
    const x = today + (year - 0.5) * step;
    const after = depth(coming - arrives);
    if (x > reach) break;
    if (points.at(-1)![1] - after > 0.4) {
      if (points.at(-1)![0] < x - 1) points.push([x, depth(coming)]);
      points.push([x + step, after]);
    }
    coming -= arrives;
  }
  return [...points, [end, depth(coming)]];
}

/** The wedge under the year of the duration, where the strip balances, with the number beside it on the side where there is room. */
export function balance(place: Place, { view }: State, name: RowName, { duration }: Strip, words: Words): Mark | null {
  const shown = view.heat * mix(RECEDED, 1, view.years) * (1 - view.retail);
  if (shown === 0) return null;
  const { size, end, wedge, run: form } = place;
  const text = words('years', { years: duration });
  const gap = wedge / 2 + size.note * 0.6;
  // Beyond the edge the wedge waits at the edge, and the number is true.
  const x = Math.min(xOf(place, duration), end - wedge / 2);
  const room = end - 6 - x - gap - textWidth(text, size.number, 900);
  // The row at the top says what the wedge is.
  const note = name !== 'memory' ? '' : textWidth(words('balance'), size.note) < room - size.note ? words('balance') : words('duration');
  return group({ key: 'balance', opacity: opacity(shown) }, [
    fulcrum({ x, y: form.height - 1, width: wedge }),
    mark('text', { class: `lettering figures ${fill('text')}`, x: room > 0 ? x + gap : x - gap, y: form.height + wedge * 0.62, 'text-anchor': room > 0 ? undefined : 'end' }, [
      textMark('tspan', { 'font-size': size.number, 'font-weight': 900 }, text),
      note === '' ? null : textMark('tspan', { dx: size.note * 0.5, 'font-size': size.note, 'font-weight': 600 }, note),
    ]),
  ]);
}
