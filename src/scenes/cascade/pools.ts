import type { Mark } from '../../figure/mark.ts';
import type { Picture, Words } from '../../figure/picture.ts';
import { hundredths, path } from '../../figure/round.ts';
import type { Asset } from '../../models/cascade.ts';
import { drawn, group, KEY } from '../../parts/shapes.ts';
import { body, foam, levelSurface, type Surface } from '../../parts/water.ts';
import { label } from '../../parts/text.ts';
import { inside, type Piece } from '../pieces.ts';
import type { Geometry } from './geometry.ts';
import { LARGEST_FALL } from './geometry.ts';
import { levelOf, poolDrop } from './linkage.ts';
import type { CascadeState } from './state.ts';

/** From left to right: what nobody wants to sell, then in the order in which it is sold. */
export const ORDER: readonly Asset[] = ['treasuries', 'bitcoin', 'software', 'memory'];

/** The surface reaches behind the walls, so that they cut it. */
const BEHIND = 6;

/** Ticks end square. */
const BUTT = { 'stroke-linecap': 'butt' } as const;

/** One path for all pools. */
const each = (draw: (asset: Asset) => string): string => ORDER.map(draw).join('');

/** The pools with their water. The level is the price. */
export function pools(g: Geometry, { state, words, layout }: Picture<CascadeState>, piece: Piece): Mark[] {
  const { brim, depth } = g.pools;
  const water = ORDER.map((asset) => body({ key: asset, surface: surfaceOf(g, levelOf(g, state.price[asset]), asset), bottom: brim + depth, bands: [0.42, 0.74], scale: g.scale }));
  return [
    piece('walls'),
    group({ key: 'pools', ...inside('cascade', layout) }, [...water, ...scale(g, state, layout === 'wide' ? words : null)]),
    piece('rims'),
  ];
}

/** A pool's surface. */
export function surfaceOf({ pools: { width, wave, at } }: Geometry, level: number, asset: Asset): Surface {
  const { x, spout } = at[asset];
  return levelSurface({ pool: asset, x, y: level, width, beyond: BEHIND, amplitude: wave, inlet: x + spout });
}

/** The scale of the fall, on every right wall: dark above the water, white below it; with numbers where there is room. */
function scale(g: Geometry, state: CascadeState, words: Words | null): Mark[] {
  const { zero, perFall, width, at } = g.pools;
  const ticks = (every: number, reach: number, weight: number) => (['text', 'white'] as const).map((ink) => {
    const [step, thick] = [every * perFall, weight * g.scale];
    // One dashed line is a row of ticks: it must begin at a tick.
    const d = each((asset) => {
      const wet = Math.ceil(poolDrop(g, state.price[asset]) / step - 1e-9);
      const [from, to] = ink === 'text' ? [0, wet - 1] : [wet, Math.round(LARGEST_FALL / every)];
      return to < from ? '' : path`M${at[asset].x + width - (reach * g.scale) / 2},${zero + from * step - thick / 2}V${zero + to * step + thick / 2}`;
    });
    return drawn(ink, reach * g.scale, d, { ...BUTT, 'stroke-dasharray': hundredths`${thick} ${step - thick}` });
  });
  // Beside the one level that hardly moves, so that no duck swims over the numbers.
  const numbers = words && [0.05, 0.1, 0.15].map((fall) => label({
    x: at.treasuries.x + width - 22, y: zero + fall * perFall + 4.6, text: words('tick', { fall: -fall }), size: 13, anchor: 'end', ink: 'white',
  }));
  return [...ticks(0.01, 8, KEY.minor), ...ticks(0.05, 16, KEY.inner), ...(numbers ?? [])];
}

/** The surfaces, over everything that floats. */
export function surfaces(g: Geometry, { layout, state }: Picture<CascadeState>): Mark {
  return group({ key: 'surfaces', ...inside('cascade', layout) }, ORDER.map((asset) => foam({ key: asset, surface: surfaceOf(g, levelOf(g, state.price[asset]), asset), scale: g.scale })));
}
