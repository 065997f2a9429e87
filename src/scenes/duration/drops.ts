import type { Mark } from '../../figure/mark.ts';
import { path } from '../../figure/round.ts';
import { line } from '../../parts/inks.ts';
import { bigDrop, dropRow, halfWidth, type Drop } from '../../parts/payment.ts';
import { printed } from '../../parts/ripple.ts';
import { group } from '../../parts/shapes.ts';
import { xOf, type Place } from './geometry.ts';
import type { Payment, RowName, State } from './state.ts';

/** Height of a drop whose area is an amount. One scale holds for every drop of a picture. */
export function heightOf({ drop }: Place, { token }: State, amount: number): number {
  // The token's drop is the largest; when promises grow, all drops shrink so that it keeps its place.
  return drop * Math.sqrt(Math.max(amount, 0) * Math.min(1, token.promised / token.revised));
}

/** A strip's payments, standing on its run in the year in which they are paid, and the steam of what dries. */
export function payments(place: Place, state: State, name: RowName, id: string): Array<Mark | null> {
  if (name === 'token') return tokenDrop(place, state, id);
  const visible = state.strips[name].payments.filter(({ year }) => xOf(place, year) < place.reach);
  const row = { weight: 2.1 * place.scale ** 2, step: place.year };
  const drops = visible.map((payment) => dropsOf(place, state, payment));
  const wisps = visible.flatMap((payment, i) => (steams(place, name, payment.year) ? [wispOver(place, payment, drops[i]![1], name === 'memory' ? 1.2 : 2.6)] : []));
  return [
    steam(place, wisps, `${id}-steam`),
    dropRow(drops.map(([first]) => first), { ...row, id: `${id}-drops` }),
    dropRow(drops.map(([, more]) => more), { ...row, id: `${id}-more` }),
  ];
}

/** What is left of the first promise, and on top what growth has added, as a drop of its own: so areas still add up. */
function dropsOf(place: Place, state: State, { year, promised, revised, arrives }: Payment): [first: Drop, more: Drop] {
  const height = heightOf(place, state, Math.min(promised, revised));
  const first = { x: xOf(place, year), y: 0.5, height, water: revised > 0 ? arrives / revised : 0 };
  return [first, { ...first, y: -height - 2 * place.scale, height: heightOf(place, state, revised - promised) }];
}

/** The token's one drop, with the line up to which it was filled before, and steam on both its flanks. */
function tokenDrop(place: Place, state: State, id: string): Array<Mark | null> {
  const { year, before, revised, arrives } = state.token;
  const x = xOf(place, year);
  const height = heightOf(place, state, revised);
  const water = arrives / revised;
  const moved = state.shift !== 0 && state.view.heat === 1;
  const wisps = PLUMES.slice(0, place.steam.plumes).flatMap(([at, out, length]) => [-1, 1].map((side): Wisp =>
    ({ x: x + side * (halfWidth(at) * height + out * place.scale), y: -at * height, height: length * height * (1 - water), side })));
  return [
    bigDrop({ x, y: -0.5, height, water }, { id: `${id}-drop`, before: moved ? before / revised : undefined, scale: place.scale }),
    steam(place, wisps, `${id}-steam`),
  ];
}

/** On a flank of the large drop: [share of the height, units outside its skin, share of the length]. */
const PLUMES = [[0.7, 15, 0.2], [0.48, 20, 0.24], [0.88, 12, 0.14]] as const;

interface Wisp {
  readonly x: number;
  readonly y: number;
  readonly height: number;
  /** which way it bends first: -1 or 1 */
  readonly side: number;
}

/** Memory's loss is shown where it is largest, the long promises' in every second year that no words cover. */
function steams({ steam: { soon, late } }: Place, name: RowName, year: number): boolean {
  return name === 'memory' ? year === soon : year >= late && year < 30 && (year - late) % 2 === 0;
}

/** What dries of a payment on the way: the wisp above its drops is as long as the amount is large, up to so many years' width. */
function wispOver(place: Place, { year, revised, arrives }: Payment, { x, y, height }: Drop, most: number): Wisp {
  return { x, y: y - height - 5 * place.scale, height: Math.min((revised - arrives) * place.steam.length, most * place.year), side: year % 4 < 2 ? 1 : -1 };
}

/** All the wisps of a row, white within a key line. */
function steam({ scale }: Place, wisps: readonly Wisp[], id: string): Mark | null {
  const d = wisps.filter(({ height }) => height >= 6).map(rise).join('');
  return d === '' ? null : group({ key: 'steam' }, printed(id, d, [
    { class: line('key'), 'stroke-width': 7 * scale },
    { class: line('foam'), 'stroke-width': 3.4 * scale },
  ]));
}

/** A wave straight up, of whole bends. */
function rise({ x, y, height, side }: Wisp): string {
  const bends = Math.max(2, Math.round(height / 13));
  const bend = height / bends;
  return path`M${x},${y}q${side * 6},${-bend / 2} 0,${-bend}` + path`t0,${-bend}`.repeat(bends - 1);
}
