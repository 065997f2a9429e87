import { mark } from '../../figure/mark.ts';
import type { Mark } from '../../figure/mark.ts';
import type { Picture } from '../../figure/picture.ts';
import { path } from '../../figure/round.ts';
import type { PerAsset } from '../../models/cascade.ts';
import { duck, duckGhost } from '../../parts/duck.ts';
import { dottedPath } from '../../parts/flow.ts';
import type { Ink } from '../../parts/inks.ts';
import { group, mix } from '../../parts/shapes.ts';
import type { Geometry } from './geometry.ts';
import { levelOf } from './linkage.ts';
import { ORDER } from './pools.ts';
import type { CascadeState } from './state.ts';

/** The ducks; where two runs are compared, each makes room for its ghost beside it. */
export function ducks(g: Geometry, picture: Picture<CascadeState>): Mark {
  const { state } = picture;
  const { alone = 0, unaided = 0 } = state.view;
  const aside = Math.min(1, alone + unaided);
  const swimmers = ORDER.map((asset) => {
    const place = g.pools.at[asset];
    return duck({
      asset, x: place.x + mix(place.duck, place.beside, aside), y: levelOf(g, state.price[asset]),
      length: mix(g.pools.duck, g.pools.besides, aside), fall: 1 - state.price[asset], scale: g.scale, key: `duck-${asset}`,
    });
  });
  return group({ key: 'ducks' }, [ghosts(g, picture, state.alone, alone, 'alone'), ghosts(g, picture, state.unaided, unaided, 'unaided'), ...swimmers]);
}

/** The same call in another world: dotted ducks on dotted levels, dark above the water and white below it. */
function ghosts(g: Geometry, { uid, state }: Picture<CascadeState>, price: PerAsset, shown: number, key: string): Mark | null {
  if (shown <= 0) return null;
  const [dry, wet] = [`${uid}-${key}-dry`, `${uid}-${key}-wet`];
  const box = (top: (level: number) => number, bottom: (level: number) => number) => ORDER.map((asset) => {
    const level = levelOf(g, state.price[asset]);
    return path`M${g.pools.at[asset].x},${top(level)}h${g.pools.width}V${bottom(level)}h${-g.pools.width}Z`;
  }).join('');
  const floor = g.pools.brim + g.pools.depth;
  return group({ key, opacity: shown }, [
    mark('clipPath', { id: dry }, mark('path', { d: box(() => g.market.mouth, (level) => level) })),
    mark('clipPath', { id: wet }, mark('path', { d: box((level) => level, () => floor) })),
    group({ 'clip-path': `url(#${dry})` }, silhouettes(g, price, 'text')),
    group({ 'clip-path': `url(#${wet})` }, silhouettes(g, price, 'white')),
  ]);
}

function silhouettes(g: Geometry, price: PerAsset, ink: Ink): Mark[] {
  // Small silhouettes need finer dots.
  const scale = g.scale * 0.85;
  const lines = ORDER.map((asset) => {
    const { x, ghost } = g.pools.at[asset];
    return path`M${x + ghost - g.pools.ghost * 0.72},${levelOf(g, price[asset])}H${x + g.pools.width - 20 * g.scale}`;
  });
  return [
    dottedPath(lines.join(''), { ink, scale }),
    ...ORDER.map((asset) => duckGhost({ asset, x: g.pools.at[asset].x + g.pools.at[asset].ghost, y: levelOf(g, price[asset]), length: g.pools.ghost, ink, scale })),
  ];
}
