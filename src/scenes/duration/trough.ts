import { mark, textMark, type Mark } from '../../figure/mark.ts';
import type { Words } from '../../figure/picture.ts';
import { fill } from '../../parts/inks.ts';
import { drawn, group } from '../../parts/shapes.ts';
import { textWidth } from '../../parts/text.ts';
import { fulcrum, heatRings, trough } from '../../parts/trough.ts';
import { path } from '../../figure/round.ts';
import { xOf, type Place } from './geometry.ts';
import type { RowName, State, Strip } from './state.ts';

/** The long run of one strip: the water on its way, a ring of heat a year, and the fulcrum where it balances. */
export function run(place: Place, { view }: State, name: RowName, strip: Strip): Mark {
  const { trough: form, scale } = place;
  const y = place.rows[name];
  return group({ key: 'run' }, [
    view.heat > 0 ? group({ key: 'fulcrum', opacity: opacity(view.heat) }, fulcrum({ x: balance(place, strip), y: y + form.height - 1, width: place.fulcrum })) : null,
    trough({
      key: 'trough',
      x1: place.today - place.overhang,
      x2: place.width + 40,
      y,
      water: flow(place, strip, view.heat),
      channel: form.channel,
      height: form.height,
      flow: true,
      scale,
    }),
    rings(place, y + form.ring, view.heat),
  ]);
}

/** Cold beds show where the rings are; heat lights them. */
function rings(place: Place, y: number, heat: number): Mark {
  const { scale, year: step } = place;
  const row = { x: xOf(place, 1), step, count: Math.ceil((place.width - place.today) / step) + 1, y };
  const cold = path`M${row.x},${y}H${row.x + row.count * step}`;
  return group({ key: 'rings' }, [
    heat < 1 ? drawn('porcelainShade', 10 * scale, cold, { key: 'cold', 'stroke-dasharray': path`0 ${step}` }) : null,
    heat > 0 ? group({ key: 'hot', opacity: opacity(heat) }, heatRings({ ...row, scale: scale * 0.94 })) : null,
  ]);
}

/** Depth of the water: at every year, all that still comes from there or from farther away. */
function flow(place: Place, strip: Strip, heat: number): Array<[number, number]> {
  const full = place.trough.channel;
  const depth = (amount: number): number => Math.min(full, (amount / strip.worth) * full * 0.96) * heat;
  let coming = strip.beyond + strip.payments.reduce((sum, payment) => sum + payment.arrives, 0);
  const points: Array<[number, number]> = [[place.today - place.overhang, depth(coming)]];
  const half = place.year * 0.2;
  for (const { year, arrives } of strip.payments) {
    const x = xOf(place, year);
    if (x > place.width + 40) break;
    points.push([x - half, depth(coming)]);
    coming -= arrives;
    points.push([x + half, depth(coming)]);
  }
  return [...points, [place.width + 38, depth(coming)]];
}

/** The duration is where the strip balances; beyond the edge the mark waits at the edge and the number is true. */
function balance(place: Place, { duration }: Strip): number {
  return Math.min(xOf(place, duration), place.width - place.fulcrum / 2 - 4);
}

/** The duration beside the fulcrum, on the side where there is room. */
export function years(place: Place, name: RowName, strip: Strip, words: Words, heat: number): Mark | null {
  if (heat === 0) return null;
  const { size } = place;
  const side = balance(place, strip) < place.today + place.width * 0.42 ? 1 : -1;
  const x = balance(place, strip) + side * (place.fulcrum / 2 + size.note * 0.6);
  const y = place.rows[name] + place.trough.height + place.fulcrum * 0.62;
  const text = words('years', { years: strip.duration });
  const room = side > 0 ? place.width - x - textWidth(text, size.years, 900) - 40 : 0;
  // The row at the top, if there is room, says what the wedge is; the others only name it.
  const note = name === 'memory' && textWidth(words('balance'), size.note) < room ? words('balance') : words('duration');
  return mark('text', { key: 'years', class: `lettering figures ${fill('text')}`, x, y, 'text-anchor': side > 0 ? undefined : 'end', opacity: opacity(heat) }, [
    textMark('tspan', { 'font-size': size.years, 'font-weight': 900 }, text),
    textMark('tspan', { dx: size.note * 0.5, 'font-size': size.note, 'font-weight': 600 }, note),
  ]);
}

/** A share as an opacity; whole when all of it is there. */
export function opacity(share: number): number | undefined {
  return share >= 1 ? undefined : Math.max(share, 0);
}
