import type { Mark } from '../../figure/mark.ts';
import type { Words } from '../../figure/picture.ts';
import { group } from '../../parts/shapes.ts';
import { label, nameAndNote, number } from '../../parts/text.ts';
import { halfWidth } from './drop-row.ts';
import { heightOf } from './drops.ts';
import { xOf, type Place } from './geometry.ts';
import type { RowName, State } from './state.ts';
import { opacity } from './trough.ts';

/** What a strip promises, above the calm end of its run: after the large drops, or before them. */
export function promise(place: Place, state: State, name: RowName, words: Words): Mark {
  const { rows, size, today, scale } = place;
  const late = name === 'memory';
  const faster = name === 'software' && state.extraGrowth >= 0.0005;
  const rise = (name === 'token' ? 20 : late ? 24 : 30) * scale;
  return nameAndNote({
    key: 'promise',
    x: late ? xOf(place, 6.6) : today + 6 * scale,
    y: rows[name] - rise - size.note * 1.25,
    name: words(`asset.${name}`),
    note: faster ? words('faster', { growth: state.extraGrowth }) : words(`note.${name}`),
    size: size.name,
    noteSize: size.note,
  });
}

/** The token's sums beside its drop: what is promised and what is left of it. */
export function amounts(place: Place, state: State, words: Words): Mark {
  const { size, scale } = place;
  const { token, view, shift } = state;
  const height = heightOf(place, state, token.promised);
  const x = xOf(place, 20) - halfWidth(0.4) * height - 34 * scale;
  const foot = place.rows.token - 14 * scale;
  const step = size.large + size.note * 1.75;
  const rows = [
    { key: 'promised', value: token.promised, shown: 1 },
    { key: 'before', value: token.before, shown: shift === 0 ? 0 : view.token },
    { key: 'arrives', value: token.arrives, shown: view.heat },
  ].filter((row) => row.shown > 0);
  return group({ key: 'amounts' }, rows.map((row, i) => group({ key: row.key, opacity: opacity(row.shown) }, [
    number({ x, y: foot - (rows.length - i) * step + size.large, text: words('amount', { value: row.value }), size: size.large, weight: 900, anchor: 'end' }),
    label({ x, y: foot - (rows.length - i) * step + size.large + size.note * 1.25, text: words(`amounts.${row.key}`, { rate: state.rate }), size: size.note, weight: 700, anchor: 'end' }),
  ])));
}

/** Nothing is paid before: said in the empty run when the token stands alone. */
export function nothing(place: Place, { view }: State, words: Words): Mark | null {
  if (view.token === 0) return null;
  const { size, rows } = place;
  const x = xOf(place, 6.5);
  const y = rows.token - size.huge * 1.35;
  return group({ key: 'nothing', opacity: opacity(view.token) }, [
    number({ x, y, text: words('amount', { value: 0 }), size: size.huge, weight: 900, anchor: 'middle' }),
    label({ x, y: y + size.note * 1.7, text: words('nothing'), size: size.note, weight: 700, anchor: 'middle' }),
  ]);
}
