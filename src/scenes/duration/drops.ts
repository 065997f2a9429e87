import type { Mark } from '../../figure/mark.ts';
import { steam } from '../../parts/flow.ts';
import { group } from '../../parts/shapes.ts';
import { bigDrop, dropRow, halfWidth, type RowDrop } from './drop-row.ts';
import { xOf, type Place } from './geometry.ts';
import type { Payment, RowName, State, Strip } from './state.ts';

/** Height of a drop whose area is an amount. One scale holds for every drop of a picture. */
export function heightOf(place: Place, { token }: State, amount: number): number {
  // The token's drop is the largest; when promises grow, all drops shrink so that it keeps its place.
  const fit = Math.min(1, Math.sqrt(token.firstPromised / token.promised));
  return place.drop * fit * Math.sqrt(Math.max(amount, 0));
}

/** A strip's payments, standing on its trough in the year in which they are paid. */
export function payments(place: Place, state: State, name: RowName, strip: Strip): Mark {
  const visible = strip.payments.filter(({ year }) => xOf(place, year) < place.width + place.year);
  const y = place.rows[name] + 0.5;
  if (name === 'token') return group({ key: 'payments' }, visible.flatMap((payment) => single(place, state, payment, y)));
  const steaming = name === 'memory' ? place.steam.soon : place.steam.late;
  const weight = 2.1 * place.scale ** 1.6;
  return group({ key: 'payments' }, [
    ...steams(place, state, visible.filter(({ year }) => steaming.includes(year)), y),
    dropRow(visible.map((payment) => first(place, state, payment, y)), { weight, key: 'first' }),
    dropRow(visible.map((payment) => more(place, state, payment, y)), { weight, key: 'more' }),
  ]);
}

/** The payment as first promised, or what is left of the promise. */
function first(place: Place, state: State, payment: Payment, y: number): RowDrop {
  const amount = Math.min(payment.promised, payment.revised);
  return { x: xOf(place, payment.year), y, height: heightOf(place, state, amount), water: shareOf(payment) };
}

/** What growth has added to the promise: a drop of its own on top, so that areas still add up. */
function more(place: Place, state: State, payment: Payment, y: number): RowDrop {
  const below = first(place, state, payment, y);
  const height = heightOf(place, state, payment.revised - payment.promised);
  return { ...below, y: y - below.height - 2 * place.scale, height };
}

function shareOf({ arrives, revised }: Payment): number {
  return revised > 0 ? arrives / revised : 0;
}

/** What dries on the way: its area is that of the wisp's height squared, as for the drops. */
function steams(place: Place, state: State, list: readonly Payment[], y: number): Array<Mark | null> {
  return list.map((payment) => steam({
    key: `steam ${payment.year}`,
    x: xOf(place, payment.year),
    y: y - heightOf(place, state, payment.promised) - heightOf(place, state, payment.revised - payment.promised) - 6 * place.scale,
    height: heightOf(place, state, payment.revised - payment.arrives) * 1.1,
    wiggle: sway(payment.year / 2),
    scale: place.scale,
  }));
}

/** The token's one drop, with the line up to which it was filled before. */
function single(place: Place, state: State, payment: Payment, y: number): Array<Mark | null> {
  const x = xOf(place, payment.year);
  const height = heightOf(place, state, payment.revised);
  const { shift, view } = state;
  const before = shift === 0 || view.heat < 1 ? undefined : payment.before / payment.revised;
  return [
    bigDrop({ x, y: y - 1, height, water: shareOf(payment) }, { key: 'drop', before, scale: place.scale }),
    ...plumes(x, y, height, Math.max(0, 1 - shareOf(payment)), place),
  ];
}

/** Steam on both flanks of the large drop: [share of the height, units outside its skin, share of the length]. */
const PLUMES = [[0.72, 16, 0.2], [0.86, 10, 0.16], [0.52, 20, 0.24]] as const;

function plumes(x: number, y: number, height: number, lost: number, { scale, steam: { plumes: count } }: Place): Array<Mark | null> {
  return PLUMES.slice(0, count).flatMap(([at, out, length], i) => [-1, 1].map((side) => steam({
    key: `steam ${side * (i + 1)}`,
    x: x + side * (halfWidth(at) * height + out * scale),
    y: y - at * height,
    height: length * height * lost,
    wiggle: sway(i + (side + 1) / 2),
    scale,
  })));
}

/** Wisps bend to one side and the other in turn. */
function sway(index: number): number {
  return Math.floor(index) % 2 === 0 ? 0 : Math.PI;
}
