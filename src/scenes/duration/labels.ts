import type { Mark } from '../../figure/mark.ts';
import type { Words } from '../../figure/picture.ts';
import type { Ink } from '../../parts/inks.ts';
import { group, mix } from '../../parts/shapes.ts';
import { label, nameAndNote, number, textWidth } from '../../parts/text.ts';
import { halfWidth, levelOf } from './drop-row.ts';
import { heightOf } from './drops.ts';
import { xOf, type Place } from './geometry.ts';
import type { RowName, State } from './state.ts';
import { opacity } from './trough.ts';

/** What a strip promises, above the calm end of its run. The compact layout leaves the name to the tub. */
export function promise(place: Place, state: State, name: RowName, words: Words): Mark {
  const { rows, size, today, scale, rise } = place;
  const faster = name === 'software' && state.extraGrowth >= 0.0005;
  const note = faster ? words('faster', { growth: state.extraGrowth }) : words(`note.${name}`);
  const x = name === 'memory' ? xOf(place, 6.6) : today + 6 * scale;
  const y = rows[name] - rise[name] - (name === 'memory' ? added(place, state) : 0);
  if (scale < 1) {
    const crowded = name === 'token' ? state.view.token : 0;
    return group({ key: 'promise', opacity: opacity(1 - crowded) }, label({ x, y, text: note, size: size.note, weight: 700 }));
  }
  return nameAndNote({ key: 'promise', x, y: y - size.note * 1.4, name: words(`asset.${name}`), note, size: size.name, noteSize: size.note });
}

/** Room that the small drops on top take above memory's later payments. */
function added(place: Place, state: State): number {
  const late = state.strips.memory.payments.filter(({ year }) => year > 6 && xOf(place, year) < place.width);
  return heightOf(place, state, Math.max(0, ...late.map(({ promised, revised }) => revised - promised)));
}

/** The token's promise, written on its drop, and beside it what is left of it. */
export function amounts(place: Place, state: State, words: Words): Mark {
  const height = heightOf(place, state, state.token.promised);
  return group({ key: 'amounts' }, [onDrop(place, state, height, words), besideDrop(place, state, height, words)]);
}

function onDrop(place: Place, state: State, height: number, words: Words): Mark {
  const { size, rows } = place;
  const promised = words('amounts.promised');
  const x = xOf(place, 20);
  const y = rows.token - height * 0.42;
  // What stands in the water is white.
  const surface = rows.token - levelOf(waterOf(state)) * height;
  const inkAt = (baseline: number): Ink => (surface < baseline - size.note * 0.4 ? 'white' : 'key');
  const below = y + size.note * 1.4;
  const room = halfWidth(0.36) * height * 2 - 12;
  return group({ key: 'promised' }, [
    number({ x, y, text: words('amount', { value: state.token.promised }), size: size.large * mix(1, 1.7, state.view.token), weight: 900, anchor: 'middle', ink: inkAt(y) }),
    textWidth(promised, size.note, 700) < room ? label({ x, y: below, text: promised, size: size.note, weight: 700, anchor: 'middle', ink: inkAt(below) }) : null,
  ]);
}

/** Share of the token's drop that is water in the picture. */
function waterOf({ strips }: State): number {
  const payment = strips.token.payments[0]!;
  return payment.arrives / payment.revised;
}

function besideDrop(place: Place, { token, view, shift, rate }: State, height: number, words: Words): Mark {
  const { size, scale } = place;
  const x = xOf(place, 20) - halfWidth(0.3) * height - 22 * scale;
  const foot = place.rows.token - 12 * scale;
  const step = size.large + size.note * 1.75;
  const rows = [
    { key: 'before', value: token.before, shown: shift === 0 ? 0 : view.token },
    { key: 'arrives', value: token.arrives, shown: view.heat },
  ].filter((row) => row.shown > 0);
  return group({ key: 'left' }, rows.map((row, i) => {
    const y = foot - (rows.length - 1 - i) * step;
    return group({ key: row.key, opacity: opacity(row.shown) }, [
      number({ x, y: y - size.note * 1.25, text: words('amount', { value: row.value }), size: size.large, weight: 900, anchor: 'end' }),
      label({ x, y, text: words(`amounts.${row.key}`, { rate }), size: size.note, weight: 700, anchor: 'end' }),
    ]);
  }));
}

/** Nothing is paid before: said in the empty run when the token stands alone. */
export function nothing(place: Place, { view }: State, words: Words): Mark | null {
  if (view.token === 0) return null;
  const { size, rows } = place;
  const x = xOf(place, place.scale < 1 ? 3.8 : 7);
  const y = rows.token - size.huge - size.note * 2;
  return group({ key: 'nothing', opacity: opacity(view.token) }, [
    number({ x, y, text: words('amount', { value: 0 }), size: size.huge, weight: 900, anchor: 'middle' }),
    label({ x, y: y + size.note * 1.7, text: words('nothing'), size: size.note, weight: 700, anchor: 'middle' }),
  ]);
}
