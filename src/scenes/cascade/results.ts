import type { Mark } from '../../figure/mark.ts';
import type { Picture } from '../../figure/picture.ts';
import { path } from '../../figure/round.ts';
import type { Asset } from '../../models/cascade.ts';
import { drawn, group } from '../../parts/shapes.ts';
import { label, number } from '../../parts/text.ts';
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
  const small = { y: ghost, size: sizes[2], weight: 600, ink: 'white', maxWidth: width - dots, lines: 1 } as const;
  const compared = (key: 'alone' | 'unaided'): Mark | null => {
    const shown = state.view[key] ?? 0;
    return shown <= 0 ? null : group({ key: `result-${key}`, opacity: shown }, [
      drawn('white', 3 * g.scale, ORDER.map((asset) => path`M${left(asset) + 2},${ghost - sizes[2] * 0.35}h${dots - 2}`).join(''), { 'stroke-dasharray': `0 ${7 * g.scale}` }),
      ...ORDER.map((asset) => label({ ...small, x: left(asset) + dots + 6 * g.scale, text: comparison(key, asset) })),
    ]);
  };
  return [
    ...ORDER.flatMap((asset) => [
      label({ x: left(asset), y: name, text: words(`assets.${asset}`), size: sizes[0], weight: 800, ink: 'white', maxWidth: width, lines: 1 }),
      number({ x: left(asset), y: value, text: change(state.price[asset]), size: sizes[1], ink: 'white' }),
    ]),
    ...[compared('alone'), compared('unaided')].filter((part) => part !== null),
  ];
}
