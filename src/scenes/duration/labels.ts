import type { Mark } from '../../figure/mark.ts';
import type { Words } from '../../figure/picture.ts';
import { halfWidth, levelOf } from '../../parts/payment.ts';
import { group, mix } from '../../parts/shapes.ts';
import { label, measure, nameAndNote, number, textWidth } from '../../parts/text.ts';
import { heightOf } from './drops.ts';
import { opacity, xOf, type Place } from './geometry.ts';
import type { RowName, State } from './state.ts';

/** What a strip promises, above the calm end of its run. The compact layout leaves the name to the tub. */
export function promise(place: Place, state: State, name: RowName, words: Words): Mark {
  const { size, scale, rise, steam, today, year } = place;
  const near = name === 'memory';
  const faster = name === 'software' && state.extraGrowth >= 0.0005;
  const text = faster ? words('faster', { growth: state.extraGrowth }) : words(`note.${name}`);
  const note = { x: near ? xOf(place, 6.6) : today + 6 * scale, text, size: size.note, maxWidth: (near ? 16 : steam.late - 1) * year };
  const y = -rise[name] - added(place, state, name) - measure(note).height + size.note * 1.28;
  if (scale === 1) return nameAndNote({ ...note, key: 'promise', y: y - size.note * 1.4, name: words(`asset.${name}`), note: text, size: size.name, noteSize: size.note });
  return group({ key: 'promise', opacity: opacity(name === 'token' ? 1 - state.view.token : 1) }, label({ ...note, y }));
}

/** Room that the small drops on top take below the words. */
function added(place: Place, state: State, name: RowName): number {
  const below = state.strips[name].payments.filter(({ year }) => year < 20 && (name !== 'memory' || year > 6));
  return heightOf(place, state, Math.max(0, ...below.map(({ promised, revised }) => revised - promised)));
}

/** The token's promise, written on its drop, and beside it what is left of it. */
export function amounts(place: Place, state: State, words: Words): Array<Mark | null> {
  const height = heightOf(place, state, state.token.revised);
  return [...onDrop(place, state, height, words), ...besideDrop(place, state, height, words)];
}

function onDrop(place: Place, { token, view }: State, height: number, words: Words): Array<Mark | null> {
  const { size } = place;
  const level = levelOf(Math.max(token.arrives, token.before) / token.revised);
  const wet = level > 0.6;
  // It stands above the water and the dots, or well under them.
  const at = wet ? 0.4 : Math.max(0.4, level + 0.16);
  const common = { x: xOf(place, token.year), anchor: 'middle', ink: wet ? 'white' : 'print' } as const;
  const promised = words('amounts.promised');
  const room = textWidth(promised, size.note, 700) < halfWidth(at - 0.06) * height * 2 - 16 && (wet || (at - level) * height > size.note * 1.6);
  return [
    number({ ...common, key: 'promised', y: -at * height, text: words('amount', { value: token.revised }), size: size.number * mix(1, 1.7, view.token), weight: 900 }),
    room
      ? label({ ...common, key: 'promised-word', y: size.note * 1.4 - at * height, text: promised, size: size.note })
      : null,
  ];
}

function besideDrop(place: Place, { token, view, shift, rate }: State, height: number, words: Words): Mark[] {
  const { size, scale, end } = place;
  const rows = [
    { key: 'arrives', value: token.arrives, shown: view.heat },
    { key: 'before', value: token.before, shown: shift === 0 ? 0 : view.token },
  ].filter(({ shown }) => shown > 0);
  // Words are not to leave the picture.
  const x = Math.min(xOf(place, token.year) + halfWidth(0.3) * height + 14 * scale ** 3, end - 51);
  return rows.map(({ key, value, shown }, i) => {
    const y = -12 * scale - i * (size.number + size.note * 1.75);
    return group({ key, opacity: opacity(shown) }, [
      number({ x, y: y - size.note * 1.25, text: words('amount', { value }), size: size.number, weight: 900 }),
      label({ x, y, text: words(`amounts.${key}`, { rate }), size: size.note }),
    ]);
  });
}

/** Nothing is paid before: said in the empty run when the token stands alone. */
export function nothing(place: Place, { view }: State, words: Words): Mark | null {
  if (view.token === 0) return null;
  const { size } = place;
  const x = xOf(place, 8);
  const y = -size.note * 2;
  return group({ key: 'nothing', opacity: opacity(view.token) }, [
    number({ x, y: y - size.huge, text: words('amount', { value: 0 }), size: size.huge, weight: 900, anchor: 'middle' }),
    label({ x, y: y - size.huge + size.note * 1.7, text: words('nothing'), size: size.note, anchor: 'middle', maxWidth: 14 * place.year }),
  ]);
}
