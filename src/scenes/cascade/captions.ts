import type { Mark } from '../../figure/mark.ts';
import type { Picture } from '../../figure/picture.ts';
import { badge, numeral } from '../../parts/machine.ts';
import { group, place } from '../../parts/shapes.ts';
import { label } from '../../parts/text.ts';
import type { Geometry } from './geometry.ts';
import type { CascadeState } from './state.ts';

/** The giant numeral. It turns as a whole, like a card: the old one folds away, then the new one opens. */
export function roundNumeral(g: Geometry, { state, words }: Picture<CascadeState>): Mark[] {
  const { x, y, size, word, wordSize } = g.numeral;
  const folded = state.turning < 0.5 ? 1 - 2 * state.turning : 2 * state.turning - 1;
  const shown = state.turning < 0.5 ? state.round : state.round + 1;
  const middle = y - size * 0.36;
  return [
    group({ key: 'numeral', transform: folded < 1 ? `${place(0, middle)} scale(1 ${Math.max(folded, 0.02).toFixed(3)}) ${place(0, -middle)}` : undefined },
      numeral({ x, y, text: words('round', { round: shown }), size })),
    label({ x, y: word, text: words('rounds', { round: shown }), size: wordSize, weight: 900, anchor: 'end', key: 'rounds' }),
  ];
}

/** The order of a round: the price, then the rod. */
export function order(g: Geometry, { state, words }: Picture<CascadeState>): Mark | null {
  const shown = state.view['order'] ?? 0;
  if (shown <= 0) return null;
  const { price, rod, size } = g.order;
  const disc = size * 0.86;
  return group({ key: 'order', opacity: shown }, [
    badge({ x: price[0] + disc, y: price[1], text: words('order.first'), size: size * 0.9 }),
    label({ x: price[0] + disc * 2 + 5, y: price[1] + size * 0.35, text: words('order.price'), size, weight: 800 }),
    label({ x: rod[0], y: rod[1] + size * 0.35, text: words('order.rod'), size, weight: 800, anchor: 'end' }),
  ]);
}
