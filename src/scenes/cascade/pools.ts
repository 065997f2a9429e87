import { mark } from '../../figure/mark.ts';
import type { Mark } from '../../figure/mark.ts';
import type { Picture } from '../../figure/picture.ts';
import { path } from '../../figure/round.ts';
import { basinPath } from '../../parts/basin.ts';
import { drawn, flat, group, KEY, place, screened } from '../../parts/shapes.ts';
import type { Asset } from '../../models/cascade.ts';
import { label } from '../../parts/text.ts';
import type { Geometry } from './geometry.ts';
import { LARGEST_FALL } from './geometry.ts';
import { levelOf } from './linkage.ts';
import type { CascadeState } from './state.ts';

/** From left to right: what nobody wants to sell, then in the order in which it is sold. */
export const ORDER: readonly Asset[] = ['treasuries', 'bitcoin', 'software', 'memory'];

/** Walls end square under their rims. */
const BUTT = { 'stroke-linecap': 'butt' } as const;

/** The four pools are one casting: every layer is drawn once for all of them. */
const each = (draw: (asset: Asset) => string): string => ORDER.map(draw).join('');

/** The pools with their water. The level is the price. */
export function pools(g: Geometry, picture: Picture<CascadeState>): Mark[] {
  const { width, wall, brim: y, depth, radius } = g.pools;
  const inside = each((asset) => basinPath({ x: g.pools.at[asset].x, y, width, depth, radius }));
  const clip = clipOf(picture);
  return [
    drawn('key', wall * 2 + KEY.outer * 2 * g.scale, inside, BUTT),
    drawn('porcelain', wall * 2, inside, BUTT),
    mark('path', { class: 'screen f-none', stroke: 'url(#p-hatch)', 'stroke-width': wall * 2 - 4 * g.scale, d: inside }),
    flat('inside', inside),
    mark('clipPath', { id: clip }, mark('path', { d: inside })),
    group({ key: 'water', 'clip-path': `url(#${clip})` }, [...water(g, picture.state), ...scale(g, picture)]),
    drawn('key', KEY.outer * g.scale, inside, BUTT),
    ...rims(g),
  ];
}

function clipOf({ uid }: Picture<CascadeState>): string {
  return `${uid}-pools`;
}

/** A level with its waves: their length fits the pool, so the mean is the level. */
function surface(g: Geometry, state: CascadeState, asset: Asset, lift = 0, way = 1): string {
  const { width, wave } = g.pools;
  const half = wave.length / 2;
  const first = path`M${g.pools.at[asset].x},${levelOf(g, state.price[asset]) - lift}q${half / 2},${-2 * way * wave.amplitude} ${half},0`;
  return first + path`t${half},0`.repeat(Math.round(width / half) - 1);
}

/** Far edge, body, two darker bands and the halftone, in all four pools. */
function water(g: Geometry, state: CascadeState): Mark[] {
  const { width, brim, depth } = g.pools;
  const bottom = brim + depth;
  const box = (asset: Asset, top: number) => path`M${g.pools.at[asset].x},${top}h${width}V${bottom}h${-width}Z`;
  const share = (asset: Asset, of: number) => {
    const level = levelOf(g, state.price[asset]);
    return box(asset, level + (bottom - level) * of);
  };
  const close = path`V${bottom}h${-width}Z`;
  return [
    flat('skin', each((asset) => surface(g, state, asset, 8 * g.scale, -1) + close)),
    flat('water1', each((asset) => surface(g, state, asset) + close)),
    flat('water2', each((asset) => share(asset, 0.42))),
    flat('water3', each((asset) => share(asset, 0.74))),
    halftone(g, state),
    screened('specks', each((asset) => share(asset, 0.1))),
  ];
}

/** Dots that grow toward the floor, from a tile as tall as they reach; none above the water. */
function halftone(g: Geometry, state: CascadeState): Mark {
  const tile = 112;
  const floor = g.pools.brim + g.pools.depth;
  const top = floor - tile * g.scale;
  const dots = each((asset) => {
    const from = Math.max(0, (levelOf(g, state.price[asset]) + 6 * g.scale - top) / g.scale);
    return path`M${g.pools.at[asset].x / g.scale},${from}h${g.pools.width / g.scale}V${tile}h${-g.pools.width / g.scale}Z`;
  });
  return group({ transform: place(0, top, 0, g.scale) }, screened('deep-112', dots));
}

/** The scale of the fall, on every right wall: dark above the water, white below it. */
function scale(g: Geometry, { state, words, layout }: Picture<CascadeState>): Mark[] {
  const { zero, perFall, width, at } = g.pools;
  const rows = [{ every: 0.01, reach: 8, weight: KEY.minor }, { every: 0.05, reach: 16, weight: KEY.inner }];
  const numbers = layout === 'wide' ? [0.05, 0.1, 0.15] : [];
  return [
    ...rows.flatMap(({ every, reach, weight }) => (['text', 'white'] as const).map((ink) => {
      const [step, thick] = [every * perFall, weight * g.scale];
      // One dashed line is a row of ticks: it must begin at a tick.
      const d = each((asset) => {
        const dry = Math.ceil((levelOf(g, state.price[asset]) - zero) / step - 1e-9);
        const [from, to] = ink === 'text' ? [0, dry - 1] : [dry, Math.round(LARGEST_FALL / every)];
        if (to < from) return '';
        return path`M${at[asset].x + width - (reach * g.scale) / 2},${zero + from * step - thick / 2}V${zero + to * step + thick / 2}`;
      });
      return drawn(ink, reach * g.scale, d, { ...BUTT, 'stroke-dasharray': path`${thick} ${step - thick}` });
    })),
    // Beside the one level that hardly moves, so that no duck swims over the numbers.
    ...numbers.map((fall) => label({
      x: at.treasuries.x + width - 22, y: zero + fall * perFall + 4.6, text: words('tick', { fall: -fall }), size: 13, weight: 700, anchor: 'end', ink: 'white',
    })),
  ];
}

/** The surfaces, over everything that floats. */
export function surfaces(g: Geometry, picture: Picture<CascadeState>): Mark {
  return group({ key: 'surfaces', 'clip-path': `url(#${clipOf(picture)})` },
    drawn('foam', 4 * g.scale, each((asset) => surface(g, picture.state, asset))));
}

/** Rolled rims: neighbors share one. */
function rims(g: Geometry): Mark[] {
  const { width, wall, brim, at } = g.pools;
  const [w, h] = [wall * 2.6, wall * 1.45];
  const middles = [at.treasuries.x - wall / 2, ...ORDER.map((asset) => at[asset].x + width + wall / 2)];
  const capsule = (x: number) => path`M${x - w / 2 + h / 2},${brim - h * 0.7}h${w - h}a${h / 2},${h / 2} 0 0 1 0,${h}h${h - w}a${h / 2},${h / 2} 0 0 1 0,${-h}Z`;
  return [
    mark('path', { class: 'f-porcelain s-key', 'stroke-width': KEY.outer * g.scale, d: middles.map(capsule).join('') }),
    drawn('porcelainShade', 4 * g.scale, middles.map((x) => path`M${x - w * 0.26},${brim - h * 0.38}h${w * 0.52}`).join('')),
  ];
}
