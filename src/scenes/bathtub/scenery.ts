import type { Marks } from '../../figure/mark.ts';
import type { Layout } from '../../figure/picture.ts';
import { path } from '../../figure/round.ts';
import { foot, overflow, tubShell } from '../../parts/basin.ts';
import { dialFace, post } from '../../parts/dial.ts';
import { chip, rack } from '../../parts/machine.ts';
import { flange, pipe, pipeWidth, spout, wallOf } from '../../parts/pipe.ts';
import { room } from '../../parts/room.ts';
import { drawn, inked, plateShape } from '../../parts/shapes.ts';
import type { Scenery } from '../pieces.ts';
import { eyeOf, GEOMETRY, type Geometry } from './geometry.ts';

/** Coordinates of what only stands there. */
interface Fixtures {
  readonly wall: number;
  /** x of a joint in the supply's pipe */
  readonly joint: number;
  /** the overflow pipe's far leg */
  readonly overflow: { readonly x: number; readonly bore: number };
  readonly feet: { readonly xs: readonly number[]; readonly scale: number };
  readonly racks: readonly { readonly x: number; readonly y: number; readonly width: number; readonly height: number; readonly slots: number }[];
  readonly chip: { readonly x: number; readonly y: number; readonly size: number };
}

const FIXTURES: Readonly<Record<Layout, Fixtures>> = {
  wide: {
    wall: 17,
    joint: 216,
    overflow: { x: 776, bore: 14 },
    feet: { xs: [196, 500], scale: 1.05 },
    racks: [{ x: 28, y: 664, width: 92, height: 118, slots: 5 }, { x: 124, y: 676, width: 92, height: 106, slots: 4 }],
    chip: { x: 74, y: 723, size: 52 },
  },
  compact: {
    wall: 8,
    joint: 74,
    overflow: { x: 379, bore: 7 },
    feet: { xs: [98, 246], scale: 0.62 },
    racks: [{ x: 10, y: 360, width: 44, height: 56, slots: 3 }, { x: 57, y: 366, width: 44, height: 50, slots: 3 }],
    chip: { x: 32, y: 388, size: 27 },
  },
};

/** The room with all that stands in it, behind the water and in front of it. */
export function scenery(layout: Layout, sign: string): Scenery {
  const [geometry, fixtures] = [GEOMETRY[layout], FIXTURES[layout]];
  const { tub: { left, right, top, floor }, supply, dial, scale } = geometry;
  const tub = tubShell({ x: left, y: top, width: right - left, depth: floor - top, wall: fixtures.wall, scale });
  return {
    back: [room({ layout, horizon: geometry.horizon }), ...behind(geometry, fixtures), ...drainPipe(geometry)],
    end: end(geometry, fixtures, sign),
    walls: tub.walls,
    inside: tub.inside,
    rims: tub.rims,
    mouth: [spout({ x: supply.fallX, y: supply.spoutY, bore: supply.bore, scale }), flange({ x: fixtures.joint, y: supply.y, bore: supply.bore, scale })],
    eye: overflow({ ...eyeOf(geometry), scale }),
    dial: [post({ x: dial.x, y1: dial.y + dial.r - 4, y2: top - 6 * scale, width: 9 * scale, scale }), dialFace({ ...dial, scale })],
  };
}

/** Behind the tub: its overflow pipe, and its feet. */
function behind(geometry: Geometry, { overflow: at, feet }: Fixtures) {
  const { horizon, sewer, scale, tub } = geometry;
  const { y } = eyeOf(geometry);
  return [
    pipe({ points: [[tub.right - 4, y], [at.x, y], [at.x, sewer.tank.y + 10]], bore: at.bore, radius: at.bore * 1.9, fill: 0, scale }),
    ...feet.xs.map((x) => foot({ x, y: horizon, scale: feet.scale })),
  ];
}

/** Under the floor, the dry pipe from the drain. */
function drainPipe(geometry: Geometry) {
  const { sewer: at, tub, scale } = geometry;
  const wall = wallOf(at.bore, scale);
  const half = at.bore / 2;
  return [
    inked('brass', 3 * scale, tee(geometry, half + wall, 14 * scale)),
    drawn('brassLight', 3.2 * scale, path`M${at.left},${at.y - half - wall * 0.55}H${tub.drain - half - 24 * scale}`),
    inked('dry', 2.6 * scale, tee(geometry, half, 20 * scale)),
  ];
}

/** A pipe from the left to the tank, with the drain coming down into it; `half` is half its width. */
function tee({ sewer: at, tub, horizon }: Geometry, half: number, radius: number): string {
  const x = tub.drain;
  const end = at.tank.x + 4;
  const right = Math.max(0, Math.min(radius, end - x - half));
  return path`M${at.left},${at.y - half}H${x - half - radius}q${radius},0 ${radius},${-radius}V${horizon - 14}H${x + half}V${at.y - half - right}q0,${right} ${right},${right}H${end}V${at.y + half}H${at.left}Z`;
}

/** Where the drain's pipe ends. */
function end({ sewer: at, scale }: Geometry, { racks, chip: sign }: Fixtures, text: string): Marks {
  const outer = pipeWidth(at.bore, scale);
  return [
    plateShape('brass', at.left - 32 * scale, at.y - outer / 2, 34 * scale, outer, 0, 3 * scale),
    ...at.flanges.map((x) => flange({ x, y: at.y, bore: at.bore, scale })),
    ...racks.map((place) => rack({ ...place, scale })),
    chip({ ...sign, text, scale }),
  ];
}
