import type { Shots } from '../../figure/camera.ts';
import type { Layout } from '../../figure/picture.ts';
import type { Asset, Holder } from '../../models/cascade.ts';
import type { Point } from '../../parts/route.ts';

/** A bowl on its pin. */
export interface BowlPlace {
  readonly x: number;
  readonly y: number;
  /** how much higher than the pin the rod holds the arm of the level bowl */
  readonly lift: number;
  /** where its coral falls */
  readonly fallX: number;
  /** name and note: x, first baseline (and the one before anything is called), width, which side of x they stand on */
  readonly label: { readonly x: number; readonly y: number; readonly uncalled?: number; readonly width: number; readonly anchor: 'start' | 'end' };
}

/** A pool: left inner wall, and its residents as distances from it. */
export interface PoolPlace {
  readonly x: number;
  readonly spout: number;
  readonly float?: number;
  /** the duck alone, and the duck and its ghost where they would hide each other */
  readonly duck: number;
  readonly beside: number;
  readonly ghost: number;
}

export interface Geometry {
  /** line weight */
  readonly scale: number;
  readonly horizon: number;
  /** units of width per bn sold, and the widest stream that can be drawn */
  readonly perSale: number;
  readonly widest: number;
  /** inner radius of every bowl */
  readonly radius: number;
  readonly bowls: Readonly<Record<Holder, BowlPlace>>;
  /** the pledge: the investor's arm, the rod, the bucket */
  readonly pledge: { readonly arm: number; readonly rod: number; readonly width: number; readonly height: number; readonly size: number };
  readonly market: {
    readonly x1: number; readonly x2: number; readonly y: number; readonly bore: number;
    /** y of the lip of the funnels above, and of the mouths below */
    readonly funnel: number; readonly mouth: number;
    readonly sign: number; readonly signSize: number;
  };
  readonly pools: {
    readonly width: number; readonly brim: number; readonly depth: number;
    /** y of a price of 1, and units per fall of 1 */
    readonly zero: number; readonly perFall: number;
    readonly duck: number; readonly besides: number; readonly float: number;
    /** amplitude of the waves */
    readonly wave: number;
    readonly at: Readonly<Record<Asset, PoolPlace>>;
  };
  /** y of the level beam on which the rod of the multi-strategy funds hangs */
  readonly beam: number;
  readonly numeral: { readonly x: number; readonly y: number; readonly size: number; readonly word: number; readonly wordSize: number };
  /** the buyers' tank: its left wall, brim, depth, the width of its words, where it drains, its valve; and, where there is room, what is said of it */
  readonly buyer: {
    readonly left: number; readonly brim: number; readonly depth: number; readonly room: number; readonly wall: number;
    readonly x: number; readonly valve: number; readonly r: number; readonly size: number; readonly noteSize: number;
    readonly dispute?: { readonly x: number; readonly y: number; readonly size: number };
  };
  /** the order of a round: x of the arrow in bitcoin's pool, x and y of the one beside the rod; their captions, and the sale's letter */
  readonly order: {
    readonly price: number; readonly rod: number; readonly from: number;
    readonly sale: Point;
    readonly captions: { readonly price: Point; readonly rod: Point; readonly size: number };
  };
  /** baselines of the results in the ground, and their sizes */
  readonly results: { readonly name: number; readonly value: number; readonly ghost: number; readonly sizes: readonly [number, number, number]; readonly dots: number; readonly width: number };
}

/** The largest fall that the pools can show; a larger one is printed, and the pool stands empty. */
export const LARGEST_FALL = 0.15;

const wide: Geometry = {
  scale: 1,
  horizon: 714,
  perSale: 0.5,
  widest: 46,
  radius: 57,
  bowls: {
    investor: { x: 86, y: 126, lift: 0, fallX: 186, label: { x: 16, y: 342, uncalled: 228, width: 150, anchor: 'start' } },
    crypto: { x: 284, y: 166, lift: 50, fallX: 412, label: { x: 356, y: 272, width: 150, anchor: 'end' } },
    multiStrategy: { x: 541, y: 206, lift: 16, fallX: 652, label: { x: 585, y: 330, width: 134, anchor: 'end' } },
  },
  pledge: { arm: 58, rod: 44, width: 78, height: 84, size: 14.5 },
  market: { x1: 14, x2: 796, y: 408, bore: 36, funnel: 362, mouth: 432, sign: 226, signSize: 16 },
  pools: {
    width: 182, brim: 508, depth: 190, zero: 541, perFall: 900,
    duck: 66, besides: 58, float: 15, wave: 2.6,
    at: {
      treasuries: { x: 17, spout: 24, duck: 108, beside: 108, ghost: 108 },
      bitcoin: { x: 215, spout: 22, float: 161, duck: 98, beside: 84, ghost: 117 },
      software: { x: 413, spout: 24, float: 160, duck: 100, beside: 88, ghost: 122 },
      memory: { x: 611, spout: 27, float: 58, duck: 124, beside: 143, ghost: 108 },
    },
  },
  beam: 466,
  numeral: { x: 800, y: 186, size: 226, word: 226, wordSize: 27 },
  buyer: { left: 706, brim: 250, depth: 54, room: 103, wall: 11, x: 762, valve: 337, r: 22, size: 16, noteSize: 14, dispute: { x: 808, y: 457, size: 13 } },
  order: { price: 258, rod: 396, from: 296, sale: [207, 408], captions: { price: [265, 476], rod: [259, 338], size: 15.5 } },
  results: { name: 738, value: 766, ghost: 788, sizes: [16, 26, 14], dots: 22, width: 176 },
};

const compact: Geometry = {
  scale: 0.8,
  horizon: 352,
  perSale: 0.24,
  widest: 22,
  radius: 27,
  bowls: {
    investor: { x: 38, y: 56, lift: 0, fallX: 93, label: { x: 6, y: 166, uncalled: 110, width: 76, anchor: 'start' } },
    crypto: { x: 134, y: 76, lift: 20, fallX: 193, label: { x: 164, y: 126, width: 64, anchor: 'end' } },
    multiStrategy: { x: 261, y: 98, lift: 8, fallX: 315, label: { x: 282, y: 154, width: 76, anchor: 'end' } },
  },
  pledge: { arm: 25, rod: 8, width: 56, height: 54, size: 13.3 },
  market: { x1: 4, x2: 386, y: 207, bore: 19, funnel: 180, mouth: 220, sign: 36, signSize: 13.3 },
  pools: {
    width: 96, brim: 256, depth: 90, zero: 275, perFall: 440,
    duck: 42, besides: 36, float: 8, wave: 1.6,
    at: {
      treasuries: { x: -24, spout: 34, duck: 70, beside: 70, ghost: 70 },
      bitcoin: { x: 82, spout: 12, float: 89, duck: 60, beside: 50, ghost: 67 },
      software: { x: 188, spout: 13, float: 87, duck: 57, beside: 48, ghost: 66 },
      memory: { x: 294, spout: 14, float: 32, duck: 66, beside: 74, ghost: 58 },
    },
  },
  beam: 240,
  numeral: { x: 384, y: 80, size: 98, word: 98, wordSize: 14 },
  buyer: { left: 331, brim: 108, depth: 40, room: 53, wall: 6, x: 364, valve: 166, r: 10, size: 13.3, noteSize: 13.3 },
  order: { price: 104, rod: 182, from: 140, sale: [22, 207], captions: { price: [116, 238], rod: [113, 163], size: 13.3 } },
  results: { name: 370, value: 391, ghost: 410, sizes: [13.5, 19, 13.3], dots: 12, width: 98 },
};

export const geometry: Readonly<Record<Layout, Geometry>> = { wide, compact };

/**
 * The call: the investor and what hangs on it. The sale: from that bowl into the pools, but the last, which it does not reach.
 * The link: bitcoin's pool and the bowls that hang on prices; on a phone that is the whole.
 */
export const shots: Shots = {
  wide: { call: [0, 0, 449.5], sale: [0, 26, 652], link: [184, 0, 632] },
  compact: { call: [4, 0, 300], sale: [4, 14, 300], link: [0, 0, 390] },
};
