import type { Mark } from '../../figure/mark.ts';
import type { Picture } from '../../figure/picture.ts';
import { assets } from '../../models/cascade.ts';
import type { Asset, PerAsset } from '../../models/cascade.ts';
import { basin, scaleTicks } from '../../parts/basin.ts';
import { duck, duckGhost } from '../../parts/duck.ts';
import { dottedLine } from '../../parts/flow.ts';
import { group, mix } from '../../parts/shapes.ts';
import { body, foam } from '../../parts/water.ts';
import type { Surface } from '../../parts/water.ts';
import type { Geometry } from './geometry.ts';
import { LARGEST_FALL } from './geometry.ts';
import { levelOf } from './linkage.ts';
import type { CascadeState } from './state.ts';

/** From left to right: what nobody wants to sell, then in the order in which it is sold. */
export const ORDER: readonly Asset[] = ['treasuries', 'bitcoin', 'software', 'memory'];

/** The pools with their water. The level is the price. */
export function pools(g: Geometry, { uid, state, words, layout }: Picture<CascadeState>): Mark[] {
  const { width, wall, brim, depth, radius } = g.pools;
  return ORDER.map((asset) => {
    const { x } = g.pools.at[asset];
    const surface = surfaceOf(g, state, asset);
    return basin({
      x, y: brim, width, depth, radius, wall, u: `${uid}-${asset}`, scale: g.scale, key: `pool-${asset}`,
      children: [
        body({ surface, bottom: brim + depth, bands: [0.42, 0.74], scale: g.scale }),
        scale(g, state.price[asset], x + width, asset === 'memory' && layout === 'wide' ? (fall) => words('tick', { fall }) : undefined),
      ],
    });
  });
}

function surfaceOf(g: Geometry, state: CascadeState, asset: Asset): Surface {
  const { width, wave } = g.pools;
  const { x } = g.pools.at[asset];
  const y = levelOf(g, state.price[asset]);
  return { points: [[x, y], [x + width, y]], from: x, to: x + width, ...wave };
}

/** The scale of the fall, on the right wall. */
function scale(g: Geometry, price: number, x: number, format?: (fall: number) => string): Mark {
  const { zero, perFall } = g.pools;
  const ticks = { x, y0: zero, y1: zero + LARGEST_FALL * perFall, min: 0, max: -LARGEST_FALL, side: 'right', water: levelOf(g, price), scale: g.scale } as const;
  return scaleTicks({ ...ticks, min: 0, max: LARGEST_FALL, step: 0.01, long: 0.05, ...(format ? { format: (fall) => format(-fall) } : {}) });
}

/** The surfaces, over everything that floats. */
export function surfaces(g: Geometry, { uid, state }: Picture<CascadeState>): Mark[] {
  return ORDER.map((asset) =>
    group({ key: `surface-${asset}`, 'clip-path': `url(#${uid}-${asset}-basin)` }, foam({ surface: surfaceOf(g, state, asset), scale: g.scale })));
}

/** The ducks; where a run is compared, each makes room for its ghost. */
export function ducks(g: Geometry, { state }: Picture<CascadeState>): Mark[] {
  const alone = state.view['alone'] ?? 0;
  const unaided = state.view['unaided'] ?? 0;
  const aside = Math.min(1, alone + unaided);
  const swimmers = ORDER.map((asset) => {
    const place = g.pools.at[asset];
    return duck({
      asset, x: place.x + mix(place.duck, place.beside, aside), y: levelOf(g, state.price[asset]),
      length: mix(g.pools.duck, g.pools.besides, aside), fall: 1 - state.price[asset], scale: g.scale, key: `duck-${asset}`,
    });
  });
  return [...ghosts(g, state.alone, alone, 'alone'), ...ghosts(g, state.unaided, unaided, 'unaided'), ...swimmers];
}

/** The same call in another world: dotted ducks on dotted levels. */
function ghosts(g: Geometry, price: PerAsset, shown: number, key: string): Mark[] {
  if (shown <= 0) return [];
  return [group({ key, opacity: shown }, assets.flatMap((asset) => {
    const place = g.pools.at[asset];
    const y = levelOf(g, price[asset]);
    const ends = [place.x + place.ghost - g.pools.ghost * 0.9, place.x + g.pools.width - 18 * g.scale] as const;
    return [
      dottedLine({ points: [[ends[0], y], [ends[1], y]], scale: g.scale }),
      duckGhost({ asset, x: place.x + place.ghost, y, length: g.pools.ghost, scale: g.scale }),
    ];
  }))];
}
