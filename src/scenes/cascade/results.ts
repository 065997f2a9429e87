import type { Mark } from '../../figure/mark.ts';
import type { Picture } from '../../figure/picture.ts';
import { path } from '../../figure/round.ts';
import type { Asset } from '../../models/cascade.ts';
import { drawn, group } from '../../parts/shapes.ts';
import { label, measure, number, textWidth } from '../../parts/text.ts';
import type { Geometry } from './geometry.ts';
import { ORDER } from './pools.ts';
import type { CascadeState } from './state.ts';

/** In the ground: what the rounds have done to each price, and what it would be in the other world. */
export function results(g: Geometry, { state, words, layout }: Picture<CascadeState>): Mark[] {
  const { name, value, ghost, sizes, dots, width } = g.results;
  const change = (price: number) => words('change', { change: price - 1 });
  const left = (asset: Asset) => Math.max(g.pools.at[asset].x + 4, 8);
  // Compact has room for the words once: under Treasuries, whose other world is the same.
  const comparison = (key: 'alone' | 'unaided', asset: Asset): string =>
    layout === 'wide' ? words(key, { change: change(state[key][asset]) }) : asset === 'treasuries' ? words(`${key}Key`) : change(state[key][asset]);
  const names = ORDER.map((asset) => ({ text: words(`assets.${asset}`), size: sizes[0], weight: 800, maxWidth: width, lines: 1, leading: 1 }));
  // A name of two lines makes room for itself above and below.
  const more = (Math.max(sizes[0], ...names.map((set) => measure(set).height)) - sizes[0]) / 3;
  const compared = (key: 'alone' | 'unaided'): Mark | null => {
    const shown = state.view[key] ?? 0;
    if (shown <= 0) return null;
    // Words that are long push what follows.
    let end = 0;
    const row = ORDER.map((asset) => {
      const text = comparison(key, asset);
      const x = Math.max(left(asset), end);
      end = x + dots + 13 * g.scale + textWidth(text, sizes[2]);
      return { text, x };
    });
    return group({ key: `result-${key}`, opacity: shown }, [
      drawn('white', 3 * g.scale, row.map(({ x }) => path`M${x + 2},${ghost - sizes[2] * 0.35}h${dots - 2}`).join(''), { 'stroke-dasharray': `0 ${7 * g.scale}` }),
      ...row.map(({ text, x }) => label({ text, x: x + dots + 6 * g.scale, y: ghost, size: sizes[2], weight: 600, ink: 'white' })),
    ]);
  };
  return [
    ...ORDER.flatMap((asset, i) => [
      label({ ...names[i]!, x: left(asset), y: name - more, ink: 'white' }),
      number({ x: left(asset), y: value + more, text: change(state.price[asset]), size: sizes[1], ink: 'white' }),
    ]),
    ...[compared('alone'), compared('unaided')].filter((part) => part !== null),
  ];
}
