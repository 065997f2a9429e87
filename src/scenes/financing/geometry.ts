import type { Shots } from '../../figure/camera.ts';
import type { Layout } from '../../figure/picture.ts';

/** Coordinates of the room. x of everything that comes twice is a distance from the middle: mirror-exact. */
export interface Geometry {
  readonly scale: number;
  readonly middle: number;
  readonly horizon: number;
  /** Figure units of bore per index unit of flow, the widest bore that fits, and the plumbing's bore at rest. */
  readonly flow: { readonly perUnit: number; readonly widest: number; readonly nominal: number };
  readonly loop: {
    readonly riser: number; readonly spent: number; readonly top: number; readonly radius: number;
    readonly foot: number; readonly spout: number;
    readonly wheel: { readonly y: number; readonly r: number; readonly hub: number; readonly size: number };
    readonly borrower: { readonly y: number; readonly width: number };
    readonly bonds: { readonly x: number; readonly y1: number; readonly y2: number; readonly width: number };
  };
  readonly title: { readonly y: number; readonly size: number; readonly width: number };
  /** The names of the flows, each with its number above; on a phone there is no room beside what is spent. */
  readonly flows: {
    readonly size: number; readonly note: number; readonly leading: number; readonly width: number;
    readonly borrowed: readonly [x: number, y: number]; readonly income: readonly [x: number, y: number];
    readonly spent: readonly [x: number, y: number] | null; readonly bonds: readonly [x: number, y: number];
  };
  readonly dial: { readonly y: number; readonly r: number; readonly word: number };
  readonly plate: { readonly y: number; readonly width: number; readonly height: number; readonly name: number; readonly value: number };
  /** The outlet hangs at a distance from the middle and opens at `mouth` above the AI firm's half. */
  readonly tank: {
    readonly y: number; readonly width: number; readonly height: number; readonly name: number; readonly value: number;
    readonly outlet: number; readonly mouth: number;
  };
  readonly buyer: { readonly y: number; readonly x: number; readonly r: number; readonly bore: number; readonly flange: number; readonly label: readonly [x: number, y: number]; readonly size: number };
  readonly basin: {
    readonly x: number; readonly y: number; readonly width: number; readonly depth: number; readonly wall: number;
    /** y of households' wealth at the start, units per index unit, and the highest and lowest level drawn */
    readonly level: number; readonly perUnit: number; readonly highest: number; readonly lowest: number;
    readonly amplitude: number; readonly wave: number;
    readonly label: { readonly x: number; readonly y: number; readonly size: number };
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
    /** left and right margin, first baseline, line spacing and width of the sentence */
    readonly x: number; readonly y: number; readonly leading: number; readonly width: number; readonly size: number; readonly note: number;
    readonly bar: { readonly y: number; readonly width: number; readonly height: number };
  };
}

const wide: Geometry = {
  scale: 1,
  middle: 408,
  horizon: 726,
  flow: { perUnit: 3.6, widest: 64, nominal: 18 },
  loop: {
    riser: 268, spent: 136, top: 190, radius: 66, foot: 668, spout: 556,
    wheel: { y: 396, r: 62, hub: 32, size: 20 },
    borrower: { y: 239, width: 128 },
    bonds: { x: 224, y1: 296, y2: 560, width: 40 },
  },
  title: { y: 66, size: 28, width: 230 },
  flows: { size: 27, note: 15, leading: 19, width: 50, borrowed: [296, 306], spent: [108, 306], income: [90, 512], bonds: [203, 282] },
  dial: { y: 116, r: 97, word: 17 },
  plate: { y: 222, width: 210, height: 54, name: 15, value: 23 },
  tank: { y: 340, width: 112, height: 146, name: 16, value: 46, outlet: 22, mouth: 560 },
  buyer: { y: 430, x: 348, r: 37, bore: 30, flange: 307, label: [399, 503], size: 16.5 },
  basin: {
    x: 38, y: 566, width: 740, depth: 134, wall: 15,
    level: 628, perUnit: 2.7, highest: 594, lowest: 690, amplitude: 2.8, wave: 100,
    label: { x: 186, y: 664, size: 17 },
    partition: { y: 604, width: 16 },
  },
  ducks: { length: 94, x: [-216, -72, 72, 216], alone: -54, perPercent: 6.5, deepest: 62, label: 40, size: 15 },
  ground: { x: 36, y: 762, leading: 22, width: 620, size: 19, note: 14, bar: { y: 776, width: 560, height: 10 } },
};

const compact: Geometry = {
  scale: 0.72,
  middle: 195,
  horizon: 368,
  flow: { perUnit: 2, widest: 32, nominal: 10 },
  loop: {
    riser: 142, spent: 75, top: 98, radius: 33, foot: 330, spout: 279,
    wheel: { y: 198, r: 36, hub: 22, size: 14.5 },
    borrower: { y: 126, width: 74 },
    bonds: { x: 120, y1: 150, y2: 284, width: 23 },
  },
  title: { y: 44, size: 18, width: 100 },
  flows: { size: 18, note: 13.4, leading: 14.5, width: 28, borrowed: [155, 128], spent: null, income: [50, 251], bonds: [108.5, 143] },
  dial: { y: 54, r: 50, word: 13.4 },
  plate: { y: 106, width: 116, height: 38, name: 13.4, value: 15 },
  tank: { y: 156, width: 70, height: 76, name: 13.4, value: 26, outlet: 12, mouth: 276 },
  buyer: { y: 202, x: 173, r: 20, bore: 15, flange: 163, label: [193, 241], size: 13.4 },
  basin: {
    x: 16, y: 290, width: 358, depth: 66, wall: 8,
    level: 319, perUnit: 1.3, highest: 298, lowest: 352, amplitude: 1.6, wave: 80,
    label: { x: 82, y: 335, size: 13.4 },
    partition: { y: 307, width: 9 },
  },
  ducks: { length: 48, x: [-108, -36, 36, 108], alone: -29, perPercent: 3.2, deepest: 30, label: 0, size: 13.4 },
  ground: { x: 10, y: 398, leading: 16, width: 290, size: 13.4, note: 13.4, bar: { y: 374, width: 370, height: 7 } },
};

export const GEOMETRY: Readonly<Record<Layout, Geometry>> = { wide, compact };

/** The instruments, with the water that fills and empties them; the ducks, when there is nothing else to see. */
export const shots: Shots = {
  wide: { instruments: [83, 2, 650], ducks: [118, 231, 580] },
  compact: { instruments: [41, 0, 308], ducks: [50, 108, 290] },
};
