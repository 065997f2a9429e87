import type { Marks } from '../../figure/mark.ts';
import type { Layout } from '../../figure/picture.ts';
import { path } from '../../figure/round.ts';
import { tubShell } from '../../parts/basin.ts';
import { dialFace, post } from '../../parts/dial.ts';
import { dottedPath } from '../../parts/flow.ts';
import { chip, rack } from '../../parts/machine.ts';
import { blindFlange, flange, pipe } from '../../parts/pipe.ts';
import { room } from '../../parts/room.ts';
import { group, place } from '../../parts/shapes.ts';
import { ghostValve } from '../../parts/valve.ts';
import type { Scenery } from '../pieces.ts';
import { BLEED } from './buyer.ts';
import { GEOMETRY, type Geometry } from './geometry.ts';
import { outletOf } from './instruments.ts';

/** The room with the empty basin, and what of the machine is the same at every step. */
export function scenery(layout: Layout, sign: string): Scenery {
  const geometry = GEOMETRY[layout];
  const { basin, dial, tank, middle, horizon, scale } = geometry;
  const vessel = tubShell({ ...basin, scale });
  const { x, top, mouth, bore } = outletOf(geometry);
  return {
    back: [room({ layout, horizon }), ...vessel.walls, ...vessel.rims],
    inside: vessel.inside,
    edge: vessel.rims[0]!,
    datacenter: datacenter(geometry, sign),
    'shut-government': noBuyer(geometry, -1),
    'shut-firm': noBuyer(geometry, 1),
    outlet: [pipe({ points: [[x, top], [x, mouth]], bore, fill: 0, scale }), flange({ x, y: mouth, bore, angle: 90, scale })],
    dial: [post({ x: middle, y1: dial.y + dial.r - 4, y2: tank.y - 2 * scale, width: 9 * scale, scale }), dialFace({ x: middle, ...dial, scale })],
  };
}

/** What the AI firm builds. */
function datacenter({ middle, scale, loop: { riser, spent, borrower: { y, width } } }: Geometry, text: string): Marks {
  const k = width / 128;
  const racks = [-70, 10].map((x) => rack({ x: x * k, y: 0, width: 60 * k, height: 104 * k, slots: scale < 1 ? 4 : 5, scale }));
  return group({ transform: place(middle + (riser + spent) / 2, y - 104 * k) }, [...racks, chip({ x: 0, y: 62 * k, size: 64 * k, text, scale })]);
}

/** A blind flange, and a valve that is not there. */
function noBuyer({ middle, buyer: { x, y, r, bore, flange: at }, scale }: Geometry, side: 1 | -1): Marks {
  const to = (distance: number): number => middle + side * distance;
  const from = to(x + r + 6 * scale);
  return [
    blindFlange({ x: to(at), y, bore: bore * 0.72, angle: side < 0 ? 180 : 0, scale }),
    ghostValve({ x: to(x), y, r, scale }),
    dottedPath(path`M${from},${y - bore / 2}H${to(BLEED)}M${from},${y + bore / 2}H${to(BLEED)}`, { scale }),
  ];
}
