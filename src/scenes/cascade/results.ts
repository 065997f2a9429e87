import type { Mark } from '../../figure/mark.ts';
import type { Picture } from '../../figure/picture.ts';
import { group } from '../../parts/shapes.ts';
import { dottedLine } from '../../parts/flow.ts';
import { label, number } from '../../parts/text.ts';
import type { Geometry } from './geometry.ts';
import { ORDER } from './pools.ts';
import type { CascadeState } from './state.ts';

/** In the ground: what the round has done to each price, and what it would be in the other world. */
export function results(g: Geometry, { state, words, layout }: Picture<CascadeState>): Mark[] {
  const { name, value, ghost, sizes, width, inset } = g.results;
  return ORDER.map((asset) => {
    const x = Math.max(g.pools.at[asset].x + inset, inset + 4);
    const compared = (key: 'alone' | 'unaided'): Mark | null => {
      const shown = state.view[key] ?? 0;
      if (shown <= 0) return null;
      const dots = 22 * g.scale;
      return group({ key, opacity: shown }, [
        dottedLine({ points: [[x + 2, ghost - sizes[2] * 0.35], [x + dots, ghost - sizes[2] * 0.35]], ink: 'white', scale: g.scale }),
        label({ x: x + dots + 7, y: ghost, text: words(`${layout}.${key}`, { change: state[key][asset] - 1 }), size: sizes[2], weight: 600, ink: 'white', maxWidth: width - dots - 10, lines: 1 }),
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
