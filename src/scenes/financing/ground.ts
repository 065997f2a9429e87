import type { Mark, Marks } from '../../figure/mark.ts';
import type { Words } from '../../figure/picture.ts';
import type { Ink } from '../../parts/inks.ts';
import { group, KEY, plateShape } from '../../parts/shapes.ts';
import { label, number } from '../../parts/text.ts';
import type { Borrower, Matched } from './borrower.ts';
import { across } from './geometry.ts';
import type { Geometry, Side } from './geometry.ts';
import { entering, leaving, opacityOf } from './scales.ts';
import type { FinancingState } from './state.ts';

const PARTS: ReadonlyArray<{ part: keyof Matched; ink: Ink }> = [
  { part: 'saving', ink: 'water1' },
  { part: 'taxes', ink: 'skin' },
  { part: 'firms', ink: 'porcelain' },
  { part: 'forgone', ink: 'dry' },
];

export interface Ground {
  readonly geometry: Geometry;
  readonly state: FinancingState;
  readonly words: Words;
}

/** The results in white: what the spending was matched by (saving = investment), and the period. */
export function ground({ geometry, state, words }: Ground): Marks {
  const matched = state.view['matched'] ?? 0;
  const parting = state.view['parting'] ?? 0;
  return [
    clock(geometry, state, words, parting),
    entering(matched) > 0 ? group({ key: 'matched', opacity: opacityOf(entering(matched)) }, [
      account(geometry, -1, state.government, words),
      account(geometry, 1, state.firm, words),
    ]) : null,
    parting === 0 && leaving(matched) > 0 ? rest(geometry, state, words, leaving(matched)) : null,
    entering(parting) > 0 && geometry.scale === 1 ? caption(geometry, words('parting', { rise: state.firm.rise }), entering(parting)) : null,
  ];
}

function clock({ middle, horizon, ground: { size, bar, period: numeral }, scale }: Geometry, { period }: FinancingState, words: Words, parting: number): Mark | null {
  const small = scale < 1;
  if (parting > 0 && small) return null;
  return group({ key: 'period' }, [
    label({ x: middle, y: small ? bar.y + bar.height : horizon + 38, text: words('period', { period: Math.round(period) }), size: numeral, weight: 800, anchor: 'middle', ink: 'white' }),
    label({ x: middle, y: small ? horizon + 31 : horizon + 58, text: words('units'), size: Math.max(12, size - 1.5), weight: 500, anchor: 'middle', ink: 'white' }),
  ]);
}

/** At rest the state spends what it takes in. */
function rest({ ground: { x, width, size }, horizon, scale }: Geometry, { spending }: FinancingState, words: Words, opacity: number): Mark {
  const text = label({ x, y: horizon + 46 * (scale < 1 ? 0.55 : 1), text: words('rest', { spending }), size: size + 1, weight: 700, ink: 'white', maxWidth: width, lines: 2 });
  return group({ key: 'rest', opacity: opacityOf(opacity) }, text);
}

function caption({ ground: { x, width, size }, horizon }: Geometry, text: string, opacity: number): Mark {
  return group({ key: 'caption', opacity: opacityOf(opacity) }, label({ x, y: horizon + 34, text, size: size + 3, weight: 700, ink: 'white', maxWidth: width, lines: 2 }));
}

/** The sum, a bar whose parts matched it, and the equation below: mirrored for the AI firm. */
function account(geometry: Geometry, side: Side, borrower: Borrower, words: Words): Mark | null {
  if (borrower.spent < 0.05) return null;
  const { ground: { x: margin, width, bar, total, size, line }, middle, scale } = geometry;
  const parts = PARTS.map(({ part, ink }) => ({ part, ink, amount: borrower.matched[part] }))
    .filter(({ amount }) => Math.abs(amount) >= 0.05)
    .sort((a, b) => Math.sign(b.amount) - Math.sign(a.amount));
  const edge = across(geometry, side, middle - margin);
  const sum = words(side < 0 ? 'sumLeft' : 'sumRight', { amount: borrower.spent });
  return group({ key: side < 0 ? 'account-government' : 'account-firm' }, [
    ...boxes(parts, across(geometry, side, middle - margin - width + bar.width), side, bar, scale),
    number({ x: edge, y: bar.y + bar.height * 0.5 + total * 0.36, text: sum, size: total, weight: 900, anchor: side < 0 ? 'start' : 'end', ink: 'white' }),
    label({ x: edge, y: line, text: equation(parts, words), size, weight: 600, anchor: side < 0 ? 'start' : 'end', ink: 'white', maxWidth: width, lines: scale < 1 ? 2 : 1, minSize: scale < 1 ? 10.5 : 12 }),
  ]);
}

interface Part { readonly part: keyof Matched; readonly ink: Ink; readonly amount: number }

/** Widths are shares of what adds up, from the side's outer end inward; what is taken away is cut out of the inner end. */
function boxes(parts: readonly Part[], start: number, side: Side, { y, height, width: whole }: Geometry['ground']['bar'], scale: number): Mark[] {
  const span = parts.reduce((sum, { amount }) => sum + Math.max(0, amount), 0) || 1;
  const reach = (i: number): number => (parts.slice(0, i).reduce((sum, { amount }) => sum + amount, 0) / span) * whole;
  return parts.map(({ ink, amount }, i) => {
    const [from, to] = [start - side * reach(i), start - side * reach(i + 1)];
    return plateShape(amount < 0 ? 'ground' : ink, Math.min(from, to), y, Math.abs(to - from), height, 0, KEY.detail * scale);
  });
}

/** A sign stays with what it adds, a number with what it counts. */
function equation(parts: readonly Part[], words: Words): string {
  const terms = parts.map(({ part, amount }, i) => `${amount < 0 ? '− ' : i > 0 ? '+ ' : ''}${words(`matched.${part}`, { amount: Math.abs(amount) })}`);
  return terms.map((term) => term.replace(/^([+−]) /, '$1\u00a0').replace(/ (\S+)$/, '\u00a0$1')).join(' ');
}
