import type { Mark } from '../../figure/mark.ts';
import type { Words } from '../../figure/picture.ts';
import { drawn, group } from '../../parts/shapes.ts';
import { label, number, textWidth } from '../../parts/text.ts';
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
  const years = Math.ceil((place.width - place.today) / place.year) + 1;
  const xs = Array.from({ length: years }, (_, i) => xOf(place, i + 1));
  const beds = xs.map((x) => path`M${x},${y}h0`).join('');
  return group({ key: 'rings' }, [
    heat < 1 ? drawn('porcelainShade', 10 * place.scale, beds, { key: 'cold' }) : null,
    heat > 0 ? group({ key: 'hot', opacity: opacity(heat) }, heatRings({ xs, y, scale: place.scale * 0.94 })) : null,
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

/** The duration beside the fulcrum: right of it for what pays soon, else left, where there is room. */
export function years(place: Place, name: RowName, strip: Strip, words: Words, heat: number): Mark | null {
  if (heat === 0) return null;
  const { size } = place;
  const y = place.rows[name] + place.trough.height + place.fulcrum * 0.62;
  const side = name === 'memory' ? 1 : -1;
  const x = balance(place, strip) + side * (place.fulcrum / 2 + size.note * 0.6);
  const text = words('years', { years: strip.duration });
  const beside = x + side * (textWidth(text, size.years, 900) + size.note * 0.5);
  const anchor = side > 0 ? 'start' : 'end';
  return group({ key: 'years', opacity: opacity(heat) }, [
    number({ x, y, text, size: size.years, weight: 900, anchor }),
    label({ x: beside, y, text: words('duration'), size: size.note, weight: 600, anchor }),
  ]);
}

/** A share as an opacity; whole when all of it is there. */
export function opacity(share: number): number | undefined {
  return share >= 1 ? undefined : Math.max(share, 0);
}
