import type { Mark, Marks } from '../../figure/mark.ts';
import type { Words } from '../../figure/picture.ts';
import type { Ink } from '../../parts/inks.ts';
import { group, KEY, plateShape } from '../../parts/shapes.ts';
import { label, number } from '../../parts/text.ts';
import type { Borrower, Matched } from './borrower.ts';
import { across } from './geometry.ts';
import type { Geometry, Side } from './geometry.ts';
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
    matched > 0 ? group({ key: 'matched', opacity: matched < 1 ? matched : undefined }, [
      side(geometry, -1, state.government, words),
      side(geometry, 1, state.firm, words),
    ]) : null,
    matched < 1 && parting === 0 ? rest(geometry, state, words, 1 - matched) : null,
    parting > 0.5 && geometry.scale === 1 ? caption(geometry, words('parting', { rise: state.firm.rise }), (parting - 0.5) * 2) : null,
  ];
}

function clock({ middle, horizon, ground: { size, period: numeral }, scale }: Geometry, { period }: FinancingState, words: Words, parting: number): Mark | null {
  if (parting > 0 && scale < 1) return null;
  return group({ key: 'period' }, [
    label({ x: middle, y: horizon + 38 * (scale < 1 ? 0.68 : 1), text: words('period', { period: Math.round(period) }), size: numeral, weight: 800, anchor: 'middle', ink: 'white' }),
    label({ x: middle, y: horizon + 58 * (scale < 1 ? 0.74 : 1), text: words('units'), size: Math.max(12, size - 1.5), weight: 500, anchor: 'middle', ink: 'white' }),
  ]);
}

/** At rest the state spends what it takes in. */
function rest(geometry: Geometry, { spending }: FinancingState, words: Words, opacity: number): Mark {
  const { ground: { bar, line, size } } = geometry;
  const x = across(geometry, -1, geometry.middle - bar.x / 2);
  return label({ key: 'rest', x, y: line - 8, text: words('rest', { spending }), size: size + 1, weight: 700, ink: 'white', maxWidth: bar.width + bar.x / 2, lines: 2 });
}

function caption(geometry: Geometry, text: string, opacity: number): Mark {
  const { ground: { size } } = geometry;
  return group({ key: 'caption', opacity: opacity < 1 ? opacity : undefined }, label({ x: 36, y: geometry.horizon + 46, text, size: size + 3, weight: 700, ink: 'white', maxWidth: 310, lines: 2 }));
}

/** A bar whose parts are what matched the spending, with the sum beside it and the equation below. */
function side(geometry: Geometry, side: Side, borrower: Borrower, words: Words): Mark | null {
  if (borrower.spent < 0.05) return null;
  const { middle, ground: { bar, total, size, line } } = geometry;
  const parts = PARTS.map(({ part, ink }) => ({ part, ink, amount: borrower.matched[part] })).filter(({ amount }) => Math.abs(amount) >= 0.05);
  const span = parts.reduce((sum, { amount }) => sum + Math.abs(amount), 0) || 1;
  const inner = middle - bar.x - bar.width;
  const left = side < 0 ? bar.x : middle + inner;
  const boxes = parts.reduce<{ x: number; marks: Mark[] }>(({ x, marks }, { part, ink, amount }) => {
    const width = (Math.abs(amount) / span) * bar.width;
    return { x: x + width, marks: [...marks, plateShape(ink, x, bar.y, width, bar.height, 0, KEY.detail * geometry.scale)] };
  }, { x: left, marks: [] });
  const equation = parts.map(({ part, amount }, i) => `${amount < 0 ? '− ' : i > 0 ? '+ ' : ''}${words(`matched.${part}`, { amount: Math.abs(amount) })}`).join(' ');
  return group({ key: side < 0 ? 'matched-government' : 'matched-firm' }, [
    ...boxes.marks,
    number({ x: left - 8, y: bar.y + bar.height * 0.5 + total * 0.33, text: words('amount', { amount: borrower.spent }), size: total * 0.8, weight: 900, anchor: 'end', ink: 'white' }),
    label({ x: left, y: line, text: equation, size, weight: 600, ink: 'white', maxWidth: bar.width, lines: geometry.scale < 1 ? 2 : 1, minSize: 12 }),
  ]);
}
