import type { Layout } from '../../figure/picture.ts';

/** Coordinates of the room. x of everything that comes twice is a distance from the middle: mirror-exact. */
export interface Geometry {
  readonly scale: number;
  readonly middle: number;
  readonly horizon: number;
  /** Figure units of bore per index unit of flow, and the widest bores that still fit. */
  readonly flow: { readonly perUnit: number; readonly widest: number; readonly nominal: number };
  readonly loop: {
    readonly riser: number; readonly spent: number; readonly top: number; readonly radius: number;
    readonly foot: number; readonly turbine: { readonly y: number; readonly r: number; readonly hub: number };
    readonly spout: number;
    readonly borrower: { readonly y: number; readonly width: number };
    readonly bonds: { readonly x: number; readonly y1: number; readonly y2: number; readonly width: number };
  };
  readonly title: { readonly y: number; readonly size: number };
  readonly number: { readonly size: number; readonly note: number; readonly leading: number; readonly width: number };
  readonly borrowed: { readonly x: number; readonly y: number };
  readonly spentLabel: { readonly x: number; readonly y: number } | null;
  readonly income: { readonly x: number; readonly y: number };
  readonly bondsLabel: { readonly x: number; readonly y: number; readonly size: number };
  readonly dial: { readonly y: number; readonly r: number; readonly word: number };
  readonly plates: { readonly x: number; readonly y: number; readonly width: number; readonly height: number; readonly name: number; readonly value: number };
  /** the outlet runs down in the middle, turns at `elbow` and opens at `mouth` above the AI firm's half */
  readonly tank: { readonly y: number; readonly width: number; readonly height: number; readonly value: number; readonly elbow: number; readonly turn: number; readonly mouth: number };
  readonly buyer: { readonly y: number; readonly x: number; readonly r: number; readonly bore: number; readonly flange: number; readonly label: number; readonly labelY: number; readonly size: number };
  readonly basin: {
    readonly x: number; readonly y: number; readonly width: number; readonly depth: number; readonly wall: number;
    /** y of households' wealth at the start, units per index unit, and the highest and lowest level drawn */
    readonly level: number; readonly perUnit: number; readonly highest: number; readonly lowest: number;
    readonly amplitude: number; readonly wave: number;
    readonly label: { readonly x: number; readonly y: number; readonly size: number; readonly width: number };
    readonly partition: { readonly y: number; readonly width: number };
  };
  readonly ducks: {
    readonly length: number;
    /** distances from the middle, in the order of the assets, and where Treasuries float before the parting */
    readonly x: readonly [number, number, number, number]; readonly alone: number;
    /** figure units a duck sinks per percent of its price, and the most */
    readonly perPercent: number; readonly deepest: number;
    readonly label: number; readonly size: number;
  };
  readonly ground: {
    /** margin from the edge, and width of one borrower's account */
    readonly x: number; readonly width: number;
    readonly bar: { readonly y: number; readonly height: number; readonly width: number };
    readonly total: number; readonly size: number; readonly line: number; readonly period: number;
  };
}

const wide: Geometry = {
  scale: 1,
  middle: 408,
  horizon: 726,
  flow: { perUnit: 3.6, widest: 78, nominal: 18 },
  loop: {
    riser: 268, spent: 136, top: 190, radius: 66, foot: 668,
    turbine: { y: 396, r: 62, hub: 0 }, spout: 556,
    borrower: { y: 239, width: 128 },
    bonds: { x: 222, y1: 294, y2: 506, width: 36 },
  },
  title: { y: 66, size: 28 },
  number: { size: 27, note: 15, leading: 19, width: 70 },
  borrowed: { x: 296, y: 302 },
  spentLabel: { x: 108, y: 302 },
  income: { x: 86, y: 522 },
  bondsLabel: { x: 216, y: 284, size: 15.5 },
  dial: { y: 116, r: 97, word: 17 },
  plates: { x: 55, y: 244, width: 104, height: 50, name: 13.5, value: 21 },
  tank: { y: 340, width: 112, height: 146, value: 46, elbow: 553, turn: 26, mouth: 571 },
  buyer: { y: 430, x: 348, r: 37, bore: 30, flange: 307, label: 399, labelY: 503, size: 16.5 },
  basin: {
    x: 38, y: 566, width: 740, depth: 134, wall: 15,
    level: 628, perUnit: 2.7, highest: 586, lowest: 690, amplitude: 2.8, wave: 100,
    label: { x: 186, y: 664, size: 17, width: 250 },
    partition: { y: 604, width: 15 },
  },
  ducks: { length: 94, x: [-204, -67, 67, 204], alone: -204, perPercent: 6.5, deepest: 62, label: 38, size: 15 },
  ground: { x: 36, width: 322, bar: { y: 744, height: 14, width: 232 }, total: 22, size: 14, line: 781, period: 17 },
};

const compact: Geometry = {
  scale: 0.72,
  middle: 195,
  horizon: 368,
  flow: { perUnit: 2, widest: 40, nominal: 10 },
  loop: {
    riser: 133, spent: 74, top: 98, radius: 29.5, foot: 330,
    turbine: { y: 200, r: 34, hub: 19.5 }, spout: 279,
    borrower: { y: 126, width: 69 },
    bonds: { x: 113, y1: 151, y2: 262, width: 19 },
  },
  title: { y: 44, size: 18 },
  number: { size: 17, note: 12, leading: 15, width: 39 },
  borrowed: { x: 148, y: 138 },
  spentLabel: null,
  income: { x: 50, y: 251 },
  bondsLabel: { x: 107, y: 143, size: 12 },
  dial: { y: 54, r: 50, word: 12 },
  plates: { x: 29, y: 124, width: 55, height: 36, name: 12, value: 14 },
  tank: { y: 158, width: 74, height: 80, value: 26, elbow: 277, turn: 14, mouth: 288 },
  buyer: { y: 216, x: 170, r: 20, bore: 15, flange: 155, label: 192, labelY: 254, size: 12.5 },
  basin: {
    x: 16, y: 290, width: 358, depth: 66, wall: 8,
    level: 319, perUnit: 1.3, highest: 298, lowest: 352, amplitude: 1.6, wave: 60,
    label: { x: 76, y: 336, size: 12, width: 150 },
    partition: { y: 307, width: 9 },
  },
  ducks: { length: 46, x: [-103, -34, 34, 103], alone: -109, perPercent: 3.2, deepest: 30, label: 0, size: 12 },
  ground: { x: 10, width: 151, bar: { y: 375, height: 9, width: 112 }, total: 13, size: 12, line: 399, period: 13 },
};

export const GEOMETRY: Readonly<Record<Layout, Geometry>> = { wide, compact };

/** The government stands on the left, the AI firm on the right. */
export type Side = -1 | 1;

/** x at a distance from the middle, on the side's own half when positive. */
export function across(geometry: Geometry, side: Side, distance: number): number {
  return geometry.middle + side * distance;
}
