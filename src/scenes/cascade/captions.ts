import type { Mark } from '../../figure/mark.ts';
import type { Picture } from '../../figure/picture.ts';
import { arrow } from '../../parts/flow.ts';
import { badge, numeral } from '../../parts/machine.ts';
import type { Point } from '../../parts/route.ts';
import { group, place } from '../../parts/shapes.ts';
import { label } from '../../parts/text.ts';
import type { Geometry } from './geometry.ts';
import { poolDrop } from './linkage.ts';
import type { CascadeState } from './state.ts';

/** The giant numeral. It turns as a whole, like a card: the old one folds away, then the new one opens. */
export function roundNumeral(g: Geometry, { state, words }: Picture<CascadeState>): Mark[] {
  const { x, y, word, wordSize } = g.numeral;
  const folded = state.turning < 0.5 ? 1 - 2 * state.turning : 2 * state.turning - 1;
  const shown = state.turning < 0.5 ? state.round : state.round + 1;
  // Two digits must clear the bowls.
  const size = g.numeral.size * (shown > 9 ? 0.82 : 1);
  const middle = y - size * 0.36;
  return [
    group({ key: 'numeral', transform: folded < 1 ? `${place(0, middle)} scale(1 ${Math.max(folded, 0.02).toFixed(3)}) ${place(0, -middle)}` : undefined },
      numeral({ x, y, text: words('round', { round: shown }), size })),
    label({ x, y: word, text: words('rounds', { round: shown }), size: wordSize, weight: 900, anchor: 'end', key: 'rounds' }),
  ];
}

/** The order of a round: the price falls, and the rod comes down by as much. */
export function order(g: Geometry, { state, words }: Picture<CascadeState>): Mark | null {
  const shown = state.view['order'] ?? 0;
  if (shown <= 0) return null;
  const { price, rod, from, captions } = g.order;
  const drop = poolDrop(g, state.price.bitcoin);
  const caption = (key: 'price' | 'rod', letter: string, [x, y]: Point, size: number) => [
    badge({ x: x + size * 0.86, y, text: words(`order.${letter}`), size: size * 0.9 }),
    label({ x: x + size * 1.72 + 6, y: y + size * 0.35, text: words(`order.${key}`), size, weight: 800 }),
  ];
  return group({ key: 'order', opacity: shown }, [
    arrow({ x: price, y1: g.pools.zero, y2: g.pools.zero + drop, scale: g.scale }),
    arrow({ x: rod, y1: from, y2: from + drop, scale: g.scale }),
    ...(captions ? [...caption('price', 'first', captions.price, captions.size), ...caption('rod', 'second', captions.rod, captions.size)] : []),
  ]);
}
