import type { Mark } from '../../figure/mark.ts';
import type { Picture } from '../../figure/picture.ts';
import { hundredths, path } from '../../figure/round.ts';
import { arrow } from '../../parts/flow.ts';
import { badge, numeral } from '../../parts/machine.ts';
import { fill } from '../../parts/inks.ts';
import type { Point } from '../../parts/route.ts';
import { flat, group } from '../../parts/shapes.ts';
import { label } from '../../parts/text.ts';
import type { Geometry } from './geometry.ts';
import { levelOf, poolDrop } from './linkage.ts';
import type { CascadeState } from './state.ts';

/** The giant numeral. It turns as a whole, like a card: the old one folds away, then the new one opens. Before the first round it stays back. */
export function roundNumeral(g: Geometry, { state, words }: Picture<CascadeState>): Mark[] {
  const { x, y, word, wordSize } = g.numeral;
  const folded = Math.max(Math.abs(1 - 2 * state.turning), 0.02);
  const round = state.turning < 0.5 ? state.round : state.round + 1;
  // Two digits must clear the bowls.
  const size = g.numeral.size * (round > 9 ? 0.82 : 1);
  const middle = y - size * 0.36;
  const figure = numeral({ x, y, text: words('round', { round }), size });
  return [
    group({ key: 'numeral', transform: folded < 1 ? hundredths`translate(0 ${middle * (1 - folded)}) scale(1 ${folded})` : undefined },
      round > 0 ? figure : { ...figure, attributes: { ...figure.attributes, class: `lettering figures ${fill('wallDots')}` } }),
    label({ x, y: word, text: words('rounds', { round }), size: wordSize, weight: 900, anchor: 'end', ink: round > 0 ? 'text' : 'quiet', key: 'rounds' }),
  ];
}

/** The order of a round: what is sold (a letter before the pipe's sign), the price that falls, and the rod that comes down by as much. */
export function order(g: Geometry, { state, words, layout }: Picture<CascadeState>): Mark | null {
  const shown = state.view['order'] ?? 0;
  if (shown <= 0) return null;
  const { price, rod, from, sale, captions } = g.order;
  const { size } = captions;
  const drop = poolDrop(g, state.price.bitcoin);
  const letter = (key: 'first' | 'second' | 'third', [x, y]: Point) => badge({ x, y, text: words(`order.${key}`), size: size * (layout === 'wide' ? 0.9 : 1) });
  const caption = (key: 'price' | 'rod', [x, y]: Point) =>
    label({ x: x + size * 0.86 + 6 * g.scale, y: y + size * 0.35, text: words(`${layout}.${key}`), size, weight: 800 });
  return group({ key: 'order', opacity: shown }, [
    arrow({ x: price, y1: g.pools.zero, y2: g.pools.zero + drop, scale: g.scale }),
    arrow({ x: rod, y1: from, y2: from + drop, scale: g.scale }),
    letter('first', sale), letter('second', captions.price), letter('third', captions.rod),
    caption('price', captions.price), caption('rod', captions.rod),
  ]);
}

/** The wall's ink over all that stands above the pools: it recedes. */
export function veil({ market: { mouth } }: Geometry, { view }: CascadeState): Mark | null {
  const shown = view['pools'] ?? 0;
  return shown > 0 ? flat('wall', path`M-2000,-2000H3000V${mouth}H-2000Z`, { key: 'veil', opacity: shown * 0.55 }) : null;
}

/** How much lower bitcoin swims than it would after the first sale alone: the cascade itself. */
export function gap(g: Geometry, { price, alone, view }: CascadeState): Mark | null {
  return (view['alone'] ?? 0) > 0.5 ? arrow({ key: 'gap', x: g.order.price, y1: levelOf(g, alone.bitcoin), y2: levelOf(g, price.bitcoin), scale: g.scale }) : null;
}
