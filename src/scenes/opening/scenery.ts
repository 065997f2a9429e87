import type { Marks } from '../../figure/mark.ts';
import type { Layout } from '../../figure/picture.ts';
import { foot, tubShell } from '../../parts/basin.ts';
import { drop, puddle } from '../../parts/flow.ts';
import { rack } from '../../parts/machine.ts';
import { flange, pipeWidth } from '../../parts/pipe.ts';
import { room } from '../../parts/room.ts';
import { plateShape } from '../../parts/shapes.ts';
import { bonnet, turnArrow } from '../../parts/valve.ts';
import type { Scenery } from '../pieces.ts';
import { GEOMETRY, SIZE, type Geometry } from './geometry.ts';

/** Coordinates of what only stands there. */
interface Fixtures {
  readonly wall: number;
  readonly feet: { readonly xs: readonly number[]; readonly scale: number };
  readonly flanges: readonly number[];
  readonly racks: readonly { readonly x: number; readonly y: number; readonly width: number; readonly height: number; readonly slots: number }[];
  readonly bonnet: { readonly width: number; readonly height: number };
  readonly arrow: { readonly r: number; readonly from: number; readonly to: number };
  /** the one drop in the dry pipe */
  readonly drop: { readonly x: number; readonly height: number };
}

const FIXTURES: Readonly<Record<Layout, Fixtures>> = {
  wide: {
    wall: 20,
    feet: { xs: [356, 1128], scale: 1.15 },
    flanges: [262, 508, 906],
    racks: [{ x: 22, y: 638, width: 90, height: 108, slots: 5 }, { x: 124, y: 648, width: 90, height: 98, slots: 4 }],
    bonnet: { width: 104, height: 114 },
    arrow: { r: 158, from: -35, to: -78 },
    drop: { x: 574, height: 34 },
  },
  compact: {
    wall: 10,
    feet: { xs: [62, 158], scale: 0.66 },
    flanges: [],
    racks: [],
    bonnet: { width: 74, height: 86 },
    arrow: { r: 120, from: -37, to: -72 },
    drop: { x: 17, height: 24 },
  },
};

/** The room with the empty tub, what the drain's pipe ends in, and what is on the pipe. */
export function scenery(layout: Layout): Scenery {
  const [geometry, fixtures] = [GEOMETRY[layout], FIXTURES[layout]];
  const { tub: { left, right, top, floor }, pipe: at, wheel: { x }, horizon, scale } = geometry;
  const tub = tubShell({ x: left, y: top, width: right - left, depth: floor - top, wall: fixtures.wall, scale });
  return {
    back: [room({ layout, horizon, size: SIZE[layout] }), ...fixtures.feet.xs.map((at) => foot({ x: at, y: horizon, scale: fixtures.feet.scale }))],
    drop: oneDrop(geometry, fixtures),
    end: end(geometry, fixtures),
    walls: tub.walls,
    inside: tub.inside,
    rims: tub.rims,
    bonnet: bonnet({ x, y: at.y, ...fixtures.bonnet }),
    way: turnArrow({ x, y: at.y, ...fixtures.arrow }),
  };
}

function oneDrop({ pipe: at, scale }: Geometry, { drop: { x, height } }: Fixtures): Marks {
  const floor = at.y + at.bore / 2;
  return [puddle({ x, y: floor, width: height * 2 }), drop({ x, y: floor - height * 0.6, height, scale })];
}

/** Flanges on the pipe, and the racks that it would feed. */
function end({ pipe: at, scale }: Geometry, { flanges, racks }: Fixtures): Marks {
  const outer = pipeWidth(at.bore, scale);
  return [
    racks.length > 0 ? plateShape('brass', at.end - 28, at.y - outer / 2, 36, outer, 0, 3) : null,
    ...flanges.map((x) => flange({ x, y: at.y, bore: at.bore, scale })),
    ...racks.map((place) => rack({ ...place, scale })),
  ];
}
