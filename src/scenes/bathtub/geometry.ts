import type { Layout } from '../../figure/picture.ts';
import type { TubShape } from './surface.ts';

/** Coordinates of one composition, in its own units. The machine is the same; the phone's leaves out what it cannot show. */
export interface Geometry {
  /** weight of lines */
  readonly scale: number;
  /** y where the wall ends and the ground begins */
  readonly horizon: number;
  /** thickness of water in a pipe per unit of flow, the same in every pipe */
  readonly perUnit: number;
  readonly tub: TubShape;
  readonly wave: { readonly amplitude: number; readonly length: number };
  readonly ducks: Ducks;
  readonly supply: Supply;
  readonly dial: { readonly x: number; readonly y: number; readonly r: number; readonly plate: number; readonly plateSize: number };
  readonly sewer: Sewer;
  /** where what was spent comes back: up the left side and into the fall */
  readonly comeback: { readonly points: readonly (readonly [number, number])[]; readonly bore: number };
  /** height of the overflow's eye, and where the stopper hangs when it is pulled */
  readonly overflow: { readonly y: number; readonly hung: readonly [number, number] };
  /** the line of text under the supply */
  readonly notice: LabelAt;
  /** the middles of the three small tubs that ask what the water is, their brims' y, their scale, and sizes of number and name */
  readonly selector: { readonly xs: readonly number[]; readonly y: number; readonly scale: number; readonly sizes: readonly [number, number] };
  /** labels at the water's right end: name of a dotted line, and the line's end */
  readonly ghost: { readonly size: number; readonly x: number; /** where a line is named that lies under water; null where it has no room */
    readonly wetX: number | null; readonly nameX: number; readonly without: LabelAt };
}

export interface LabelAt {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly size: number;
  readonly maxWidth: number;
  /** the share of more lines that goes up */
  readonly up?: number;
}

interface Ducks {
  readonly length: number;
  readonly nameSize: number;
  readonly valueSize: number;
  /** how much larger the number of a duck that lost everything would be, as a share */
  readonly grow: number;
  /** from the waterline to the name's baseline */
  readonly below: number;
  readonly maxWidth: number;
  /** ducks nearer to each other than this share of their usual distances have their labels beside them */
  readonly crowd: number;
  /** how far the second and fourth label go down while the ducks stand in one line and names would meet */
  readonly stagger: number;
  /** where the assets' names stand in the words: in full, or short where ducks stand close */
  readonly names: 'asset' | 'short';
}

interface Supply {
  readonly y: number;
  readonly inX: number;
  readonly tapX: number;
  readonly valveX: number;
  readonly fallX: number;
  readonly spoutY: number;
  readonly bore: number;
  readonly radius: number;
  readonly tapScale: number;
  readonly valveR: number;
  readonly tapLabel: LabelAt;
  readonly pipeLabel: LabelAt;
  readonly backlogSize: number;
  /** backlog that fills the pipe from the tap to the valve, in index units, and from where to where it swells when there is more */
  readonly holds: number;
  readonly swells: readonly [from: number, to: number];
}

interface Sewer {
  readonly y: number;
  readonly bore: number;
  readonly left: number;
  readonly flanges: readonly number[];
  readonly tank: { readonly x: number; readonly y: number; readonly width: number; readonly height: number; readonly valueSize: number };
  /** the tank's name, where it does not fit on the tank */
  readonly tankLabel: LabelAt | null;
  readonly title: LabelAt;
  readonly note: LabelAt;
}

const WIDE: Geometry = {
  scale: 1,
  horizon: 650,
  perUnit: 10,
  tub: { left: 60, right: 724, top: 274, floor: 588, unit: 2.68, highest: 115.5, drain: 642, ducks: [158, 258, 357, 456, 555] },
  wave: { amplitude: 2.7, length: 100 },
  ducks: { length: 72, nameSize: 15, valueSize: 21, grow: 0.7, below: 52, maxWidth: 96, crowd: 0.72, stagger: 0, names: 'asset' },
  supply: {
    y: 118, inX: 556, tapX: 466, valveX: 296, fallX: 92, spoutY: 220, bore: 28, radius: 40,
    tapScale: 1, valveR: 38, holds: 4, swells: [338, 432],
    tapLabel: { x: 416, y: 34, anchor: 'end', size: 17, maxWidth: 150, up: 1 },
    pipeLabel: { x: 246, y: 34, anchor: 'end', size: 17, maxWidth: 190, up: 1 },
    backlogSize: 23,
  },
  dial: { x: 726, y: 120, r: 84, plate: 234, plateSize: 16 },
  sewer: {
    y: 712, bore: 54, left: 244, flanges: [262, 548],
    tank: { x: 694, y: 662, width: 112, height: 126, valueSize: 34 },
    tankLabel: null,
    title: { x: 262, y: 779, anchor: 'start', size: 23, maxWidth: 180 },
    note: { x: 668, y: 779, anchor: 'end', size: 17, maxWidth: 219 },
  },
  comeback: { points: [[40, 700], [18, 700], [18, 184], [92, 184]], bore: 13 },
  overflow: { y: 344, hung: [664, 406] },
  notice: { x: 385, y: 194, anchor: 'middle', size: 17, maxWidth: 400 },
  selector: { xs: [188, 346, 520], y: 166, scale: 1, sizes: [32, 15] },
  ghost: { size: 14, x: 706, wetX: 682, nameX: 682, without: { x: 672, y: 378, anchor: 'end', size: 15, maxWidth: 300 } },
};

const COMPACT: Geometry = {
  scale: 0.8,
  horizon: 352,
  perUnit: 5,
  tub: { left: 26, right: 360, top: 130, floor: 318, unit: 1.61, highest: 115, drain: 322, ducks: [74, 124, 175, 225, 275] },
  wave: { amplitude: 1.6, length: 60 },
  ducks: { length: 36, nameSize: 13.3, valueSize: 14, grow: 0, below: 29, maxWidth: 96, crowd: 0.82, stagger: 31, names: 'short' },
  supply: {
    y: 66, inX: 208, tapX: 176, valveX: 104, fallX: 41, spoutY: 112, bore: 15, radius: 22,
    tapScale: 0.58, valveR: 22, holds: 4, swells: [126, 161],
    tapLabel: { x: 225, y: 27, anchor: 'start', size: 14, maxWidth: 75.5 },
    pipeLabel: { x: 84, y: 27, anchor: 'end', size: 14, maxWidth: 84, up: 1 },
    backlogSize: 14,
  },
  dial: { x: 344, y: 50, r: 41, plate: 107, plateSize: 13.3 },
  sewer: {
    y: 382, bore: 27, left: 104, flanges: [262],
    tank: { x: 345, y: 358, width: 42, height: 58, valueSize: 19 },
    tankLabel: { x: 326, y: 418, anchor: 'end', size: 13.3, maxWidth: 84 },
    title: { x: 108, y: 418, anchor: 'start', size: 14, maxWidth: 88 },
    note: { x: 192, y: 418, anchor: 'start', size: 13.3, maxWidth: 81 },
  },
  comeback: { points: [[-1200, 94], [41, 94]], bore: 7 },
  overflow: { y: 174, hung: [347, 187] },
  notice: { x: 66, y: 101, anchor: 'start', size: 13.3, maxWidth: 224, up: 0.25 },
  selector: { xs: [108, 178, 251], y: 85, scale: 0.46, sizes: [16, 13.3] },
  ghost: { size: 13.3, x: 358, wetX: null, nameX: 322, without: { x: 321, y: 183, anchor: 'end', size: 13.3, maxWidth: 190 } },
};

/** The overflow's eye in the tub's right wall. */
export function eyeOf({ tub, overflow, scale }: Geometry): { x: number; y: number } {
  return { x: tub.right - 20 * scale, y: overflow.y };
}

export const GEOMETRY: Readonly<Record<Layout, Geometry>> = { wide: WIDE, compact: COMPACT };
