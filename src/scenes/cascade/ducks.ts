import { mark } from '../../figure/mark.ts';
import type { Mark } from '../../figure/mark.ts';
import type { Picture } from '../../figure/picture.ts';
import { hundredths, path } from '../../figure/round.ts';
import type { Asset, PerAsset } from '../../models/cascade.ts';
import { duck } from '../../parts/duck.ts';
import { stroke } from '../../parts/inks.ts';
import { clamp, copy, group, mix, place } from '../../parts/shapes.ts';
import type { Geometry } from './geometry.ts';
import { levelOf } from './linkage.ts';
import { ORDER, surfaceOf } from './pools.ts';
import type { CascadeState } from './state.ts';

/** The ducks. Where two runs are compared and a ghost would hide behind its duck, both are smaller and stand side by side. */
export function ducks(g: Geometry, picture: Picture<CascadeState>): Mark {
  const { state } = picture;
  const { alone = 0, unaided = 0 } = state.view;
  const swimmers = ORDER.map((asset) => {
    const { x, duck: at, beside } = g.pools.at[asset];
    const crowd = Math.min(1, alone * crowded(g, asset, state.price, state.alone) + unaided * crowded(g, asset, state.price, state.unaided));
    return duck({
      asset, x: x + mix(at, beside, crowd), y: levelOf(g, state.price[asset]), surface: surfaceOf(g, levelOf(g, state.price[asset]), asset), level: true,
      length: mix(g.pools.duck, g.pools.besides, crowd), fall: 1 - state.price[asset], scale: g.scale, key: `duck-${asset}`,
    });
  });
  return group({ key: 'ducks' }, [ghosts(g, picture, 'alone'), ghosts(g, picture, 'unaided'), ...swimmers]);
}

/** How far two worlds lie apart, in units of a pool. */
function apart(g: Geometry, asset: Asset, price: PerAsset, other: PerAsset): number {
  return Math.abs(levelOf(g, price[asset]) - levelOf(g, other[asset]));
}

/** 1 where a ghost would hide behind its duck, 0 where it is the same duck, or most of a duck away. */
function crowded(g: Geometry, asset: Asset, price: PerAsset, other: PerAsset): number {
  const distance = apart(g, asset, price, other) / g.pools.duck;
  return clamp(distance * 12, 0, 1) * clamp((0.8 - distance) * 5, 0, 1);
}

/** The same call in another world: dotted ducks on dotted levels, dark above the water and white below it. */
function ghosts(g: Geometry, { uid, state }: Picture<CascadeState>, key: 'alone' | 'unaided'): Mark | null {
  const shown = state.view[key] ?? 0;
  const price = state[key];
  const parted = ORDER.filter((asset) => apart(g, asset, state.price, price) > 1);
  if (shown <= 0 || parted.length === 0) return null;
  const { width, brim, depth } = g.pools;
  const clip = (id: string, from: (level: number) => number, to: (level: number) => number) => mark('clipPath', { id }, mark('path', { d: parted.map((asset) => {
    const level = levelOf(g, state.price[asset]);
    return path`M${g.pools.at[asset].x},${from(level)}h${width}V${to(level)}h${-width}Z`;
  }).join('') }));
  const [dry, wet, id] = [`${uid}-${key}-dry`, `${uid}-${key}-wet`, `${uid}-${key}`];
  return group({ key, opacity: shown }, [
    clip(dry, () => g.market.mouth, (level) => level),
    clip(wet, (level) => level, () => brim + depth),
    group({ 'clip-path': `url(#${dry})`, class: stroke('text') }, group({ id }, silhouettes(g, state.price, price, parted))),
    mark('use', { href: `#${id}`, 'clip-path': `url(#${wet})`, class: stroke('white') }),
  ]);
}

/** Dotted ducks and their levels, in the ink of what they stand in. */
function silhouettes(g: Geometry, price: PerAsset, other: PerAsset, parted: readonly Asset[]): Mark[] {
  const { width, at, duck: length, besides } = g.pools;
  const levels = parted.map((asset) => path`M${at[asset].x + 4},${levelOf(g, other[asset])}h${width - 22 * g.scale}`);
  return [
    mark('path', { class: 'f-none', 'stroke-width': 3 * g.scale, 'stroke-dasharray': hundredths`0 ${7 * g.scale}`, d: levels.join('') }),
    ...parted.map((asset) => {
      const crowd = crowded(g, asset, price, other);
      const size = mix(length, besides, crowd) / 100;
      const dots = { 'stroke-width': (2.6 * g.scale) / size, 'stroke-dasharray': hundredths`0 ${(5 * g.scale) / size}` };
      return group({ transform: place(at[asset].x + mix(at[asset].duck, at[asset].ghost, crowd), levelOf(g, other[asset]), 0, size) }, copy(`ghost-${asset}`, dots));
    }),
  ];
}
