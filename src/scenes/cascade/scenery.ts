import { mark, type Mark, type Marks } from '../../figure/mark.ts';
import type { Layout } from '../../figure/picture.ts';
import { path } from '../../figure/round.ts';
import { basinPath } from '../../parts/basin.ts';
import { bars } from '../../parts/brass.ts';
import { bowlRims, bowlShell, marketFlanges, marketPipe } from '../../parts/cascade.ts';
import { room } from '../../parts/room.ts';
import { drawn, flat, group, KEY, squared } from '../../parts/shapes.ts';
import type { Scenery } from '../pieces.ts';
import { HOLDERS } from './bowls.ts';
import { geometry, type Geometry } from './geometry.ts';
import { ORDER } from './pools.ts';

/** The tank of the buyers comes from outside: as far out as the room bleeds. */
const BEYOND = 2000;

/** Thickness of a pool's wall, and the round of its floor. */
const POOL: Readonly<Record<Layout, { wall: number; radius: number }>> = { wide: { wall: 16, radius: 36 }, compact: { wall: 10, radius: 20 } };

/** The room with the empty pools, the bowls, the one pipe, and the full tank of those who could buy. */
export function scenery(layout: Layout): Scenery {
  const g = geometry[layout];
  const { horizon, scale, radius: r, market } = g;
  const { wall, radius } = POOL[layout];
  const { width, brim, depth, at } = g.pools;
  // The four pools are one casting: every layer is drawn once for all of them.
  const pools = ORDER.map((asset) => basinPath({ x: at[asset].x, y: brim, width, depth, radius })).join('');
  // Neighbors share a rim.
  const rims = [at.treasuries.x, ...ORDER.map((asset) => at[asset].x + width + wall)].map((x) => x - wall / 2);
  const hangers = HOLDERS.map((holder) => path`M${g.bowls[holder].x},-2000V${g.bowls[holder].y}`).join('');
  return {
    room: room({ layout, horizon }),
    walls: walls(pools, wall, scale),
    inside: mark('path', { d: pools }),
    rims: [...edges(pools, rims, brim, wall, scale), ...bars(hangers, 9.5, scale)],
    shell: bowlShell({ r, scale }),
    lips: bowlRims({ r, scale }),
    pipe: marketPipe({ ...market, scale }),
    flanges: marketFlanges({ ...market, scale }),
    tank: tank(g, `p-cascade-${layout}-tank-inside`),
  };
}

/** Cut porcelain around the shape of an inside. */
function walls(inside: string, wall: number, scale: number): Mark[] {
  return [
    squared('key', wall * 2 + KEY.outer * 2 * scale, inside),
    squared('porcelain', wall * 2, inside),
    mark('path', { class: 'screen f-none', stroke: 'url(#p-hatch)', 'stroke-width': wall * 2 - 4 * scale, d: inside }),
    flat('inside', inside),
  ];
}

/** The inner edge, and rolled rims on walls of one height: lines with round ends. */
function edges(inside: string, middles: readonly number[], brim: number, wall: number, scale: number): Mark[] {
  const row = (half: number, up: number) => middles.map((x) => path`M${x - half * wall},${brim - up * wall}h${half * 2 * wall}`).join('');
  const capsules = row(0.575, 0.29);
  return [
    squared('key', KEY.outer * scale, inside),
    drawn('key', wall * 1.45 + KEY.outer * scale, capsules),
    drawn('porcelain', wall * 1.45 - KEY.outer * scale, capsules),
    drawn('porcelainShade', 4 * scale, row(0.67, 0.55)),
  ];
}

function tank({ buyer: { left, brim, depth, wall }, scale }: Geometry, clip: string): Marks {
  const inside = basinPath({ x: left, y: brim, width: BEYOND, depth, radius: wall });
  const level = path`M${left},${brim + 7 * scale}h${BEYOND}`;
  return [
    ...walls(inside, wall, scale),
    mark('clipPath', { id: clip }, mark('path', { d: inside })),
    group({ 'clip-path': `url(#${clip})` }, [flat('water1', level + path`v${depth}h${-BEYOND}Z`), drawn('foam', 4 * scale, level)]),
    ...edges(inside, [left - wall / 2], brim, wall, scale),
  ];
}
