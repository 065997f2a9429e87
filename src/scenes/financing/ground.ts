import type { Mark, Marks } from '../../figure/mark.ts';
import type { Ink } from '../../parts/inks.ts';
import { KEY, plateShape } from '../../parts/shapes.ts';
import { label } from '../../parts/text.ts';
import type { Matched } from './borrower.ts';
import type { Drawing } from './drawing.ts';
import type { Geometry } from './geometry.ts';
import { entering } from './scales.ts';
import { shown } from './shown.ts';

const INKS: Readonly<Record<keyof Matched, Ink>> = { saving: 'water1', taxes: 'skin', firms: 'porcelain', forgone: 'dry' };

interface Part {
  readonly part: keyof Matched;
  readonly amount: number;
}

/** The results in white: what the spending was matched by (saving = investment), and the period. */
export function ground(drawing: Drawing): Marks {
  const { geometry, state: { firm, view }, words } = drawing;
  const parting = view['parting'] ?? 0;
  return [
    shown('account', entering(1 - parting), [clock(drawing), account(drawing)]),
    geometry.scale < 1 ? null : shown('caption', entering(parting), label({ x: geometry.middle, y: geometry.ground.y + 8, text: words('parting', { rise: firm.rise }), size: geometry.ground.size, weight: 700, anchor: 'middle', ink: 'white', maxWidth: 560 })),
  ];
}

function clock({ geometry: { middle, ground: { x, y, leading, size, note } }, state: { period }, words }: Drawing): Marks {
  const common = { x: middle * 2 - x, anchor: 'end', ink: 'white' } as const;
  return [
    label({ ...common, y, text: words('period', { period: Math.round(period) }), size, weight: 800 }),
    label({ ...common, y: y + leading, text: words('units'), size: note, weight: 500 }),
  ];
}

/** On a desktop it is one line above the bar. */
function sentence({ ground: { x, y, size, width }, scale }: Geometry, text: string): Mark {
  return label({ x, y, text, size, weight: 700, ink: 'white', maxWidth: width, lines: scale < 1 ? Infinity : 1 });
}

/** Whose spending, the parts that matched it, and a bar of them; at rest the state spends what it takes in. */
function account({ geometry, state, words }: Drawing): Marks {
  const name = state.firm.spent > 0.05 ? 'firm' : 'government';
  const { spent, matched } = state[name];
  if (spent < 0.05) return sentence(geometry, words('rest', { spending: state.spending }));
  const parts = (Object.keys(INKS) as Array<keyof Matched>)
    .map((part) => ({ part, amount: matched[part] }))
    .filter(({ amount }) => Math.abs(amount) >= 0.05)
    .sort((a, b) => Math.sign(b.amount) - Math.sign(a.amount));
  const terms = parts.map(({ part, amount }, i) => (amount < 0 ? '−\u00a0' : i > 0 ? '+\u00a0' : '') + words(`matched.${part}`, { amount: Math.abs(amount) }).replaceAll(' ', '\u00a0'));
  return [...bar(geometry, parts), sentence(geometry, words('account', { name: words(name + (geometry.scale < 1 ? 'Short' : '')), amount: spent, parts: terms.join(' ') }))];
}

/** Widths are shares of what adds up, from the left; what is taken away is cut out of the right end. */
function bar({ ground: { x, bar: { y, width, height } }, scale }: Geometry, parts: readonly Part[]): Mark[] {
  const span = parts.reduce((sum, { amount }) => sum + Math.max(0, amount), 0) || 1;
  let end = x;
  return parts.map(({ part, amount }) => {
    const start = end;
    end += (amount / span) * width;
    return plateShape(amount < 0 ? 'ground' : INKS[part], Math.min(start, end), y, Math.abs(end - start), height, 0, KEY.detail * scale);
  });
}
