import type { Mark } from '../../figure/mark.ts';
import type { Picture } from '../../figure/picture.ts';
import type { Asset } from '../../models/cascade.ts';
import { group } from '../../parts/shapes.ts';
import { dottedLine } from '../../parts/flow.ts';
import { label, number } from '../../parts/text.ts';
import type { Geometry } from './geometry.ts';
import { ORDER } from './pools.ts';
import type { CascadeState } from './state.ts';

/** In the ground: what the round has done to each price, and what it would be in the other world. */
export function results(g: Geometry, { state, words, layout }: Picture<CascadeState>): Mark[] {
  const { name, value, ghost, sizes, width, inset } = g.results;
  // Compact has room for the words once: under Treasuries, whose other world is the same.
  const comparison = (key: 'alone' | 'unaided', asset: Asset): string => {
    const change = words('change', { change: state[key][asset] - 1 });
    if (layout === 'wide') return words(key, { change });
    return asset === 'treasuries' ? words(`${key}Key`) : change;
  };
  return ORDER.map((asset) => {
    const x = Math.max(g.pools.at[asset].x + inset, inset + 4);
    const compared = (key: 'alone' | 'unaided'): Mark | null => {
      const shown = state.view[key] ?? 0;
      if (shown <= 0) return null;
      const dots = 22 * g.scale;
      return group({ key, opacity: shown }, [
        dottedLine({ points: [[x + 2, ghost - sizes[2] * 0.35], [x + dots, ghost - sizes[2] * 0.35]], ink: 'white', scale: g.scale }),
        label({ x: x + dots + 7, y: ghost, text: comparison(key, asset), size: sizes[2], weight: 600, ink: 'white', maxWidth: width - dots, lines: 1 }),
      ]);
    };
    return group({ key: `result-${asset}` }, [
      label({ x, y: name, text: words(`assets.${asset}`), size: sizes[0], weight: 800, ink: 'white', maxWidth: width, lines: 1 }),
      number({ x, y: value, text: words('change', { change: state.price[asset] - 1 }), size: sizes[1], ink: 'white' }),
      compared('alone'),
      compared('unaided'),
    ]);
  });
}
