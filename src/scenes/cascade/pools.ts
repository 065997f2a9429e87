import { mark } from '../../figure/mark.ts';
import type { Attributes, Mark } from '../../figure/mark.ts';
import type { Picture, Words } from '../../figure/picture.ts';
import { path } from '../../figure/round.ts';
import type { Asset } from '../../models/cascade.ts';
import { basinPath } from '../../parts/basin.ts';
import { fill, line } from '../../parts/inks.ts';
import type { Ink } from '../../parts/inks.ts';
import { drawn, group, KEY } from '../../parts/shapes.ts';
import { body, foam, type Surface } from '../../parts/water.ts';
import { label } from '../../parts/text.ts';
import type { Geometry } from './geometry.ts';
import { LARGEST_FALL } from './geometry.ts';
import { levelOf, poolDrop } from './linkage.ts';
import type { CascadeState } from './state.ts';

/** From left to right: what nobody wants to sell, then in the order in which it is sold. */
export const ORDER: readonly Asset[] = ['treasuries', 'bitcoin', 'software', 'memory'];

/** The surface reaches behind the walls, so that they cut it. */
const BEHIND = 6;

/** Walls end square under their rims. */
const BUTT = { 'stroke-linecap': 'butt' } as const;

/** The four pools are one casting: every layer is drawn once for all of them. */
const each = (draw: (asset: Asset) => string): string => ORDER.map(draw).join('');

/** A vessel of cut porcelain around the shape of its inside (its id; its clip's ends in -clip), with what is in it. */
export function vessel(id: string, inside: string, wall: number, scale: number, contents: readonly Mark[]): Mark[] {
  const copy = (look: Attributes) => mark('use', { href: `#${id}`, ...look });
  const edge = (ink: Ink, width: number) => copy({ class: line(ink), 'stroke-width': width, ...BUTT });
  return [
    mark('defs', { key: id }, [mark('path', { id, d: inside }), mark('clipPath', { id: `${id}-clip` }, copy({}))]),
    edge('key', wall * 2 + KEY.outer * 2 * scale),
    edge('porcelain', wall * 2),
    copy({ class: 'screen f-none', stroke: 'url(#p-hatch)', 'stroke-width': wall * 2 - 4 * scale }),
    copy({ class: fill('inside') }),
    group({ 'clip-path': `url(#${id}-clip)` }, contents),
    edge('key', KEY.outer * scale),
  ];
}

/** The pools with their water. The level is the price. */
export function pools(g: Geometry, { uid, state, words, layout }: Picture<CascadeState>): Mark[] {
  const { width, wall, brim: y, depth, radius } = g.pools;
  const inside = each((asset) => basinPath({ x: g.pools.at[asset].x, y, width, depth, radius }));
  const water = ORDER.map((asset) => body({ key: asset, surface: surfaceOf(g, levelOf(g, state.price[asset]), asset), bottom: y + depth, bands: [0.42, 0.74], scale: g.scale }));
  const contents = [...water, ...scale(g, state, layout === 'wide' ? words : null)];
  return [...vessel(`${uid}-pools`, inside, wall, g.scale, contents), ...rims(g)];
}

/** A pool's surface: a level with two whole waves, so that their mean is the level. It reaches behind the walls. */
export function surfaceOf({ pools: { width, wave, at } }: Geometry, level: number, asset: Asset): Surface {
  const { x, spout } = at[asset];
  const length = width / 2;
  return { pool: asset, points: [[x, level], [x + width, level]], from: x - BEHIND, to: x + width + BEHIND, amplitude: wave, length, phase: x / length + 0.5, inlet: x + spout };
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
    return drawn(ink, reach * g.scale, d, { ...BUTT, 'stroke-dasharray': path`${thick} ${step - thick}` });
  });
  // Beside the one level that hardly moves, so that no duck swims over the numbers.
  const numbers = words && [0.05, 0.1, 0.15].map((fall) => label({
    x: at.treasuries.x + width - 22, y: zero + fall * perFall + 4.6, text: words('tick', { fall: -fall }), size: 13, anchor: 'end', ink: 'white',
  }));
  return [...ticks(0.01, 8, KEY.minor), ...ticks(0.05, 16, KEY.inner), ...(numbers ?? [])];
}

/** The surfaces, over everything that floats. */
export function surfaces(g: Geometry, { uid, state }: Picture<CascadeState>): Mark {
  return group({ key: 'surfaces', 'clip-path': `url(#${uid}-pools-clip)` }, ORDER.map((asset) => foam({ key: asset, surface: surfaceOf(g, levelOf(g, state.price[asset]), asset), scale: g.scale })));
}

/** Rolled rims: neighbors share one. */
function rims({ pools: { width, wall, brim, at }, scale }: Geometry): Mark[] {
  return rolled([at.treasuries.x, ...ORDER.map((asset) => at[asset].x + width + wall)].map((x) => x - wall / 2), brim, wall, scale);
}

/** Rolled porcelain rims on walls of one height: lines with round ends. */
export function rolled(middles: readonly number[], brim: number, wall: number, scale: number): Mark[] {
  const row = (half: number, up: number) => middles.map((x) => path`M${x - half * wall},${brim - up * wall}h${half * 2 * wall}`).join('');
  const capsules = row(0.575, 0.29);
  return [
    drawn('key', wall * 1.45 + KEY.outer * scale, capsules),
    drawn('porcelain', wall * 1.45 - KEY.outer * scale, capsules),
    drawn('porcelainShade', 4 * scale, row(0.67, 0.55)),
  ];
}
