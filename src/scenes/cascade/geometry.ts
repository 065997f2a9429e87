import type { Layout } from '../../figure/picture.ts';
import type { Asset, Holder } from '../../models/cascade.ts';
import type { Point } from '../../parts/route.ts';

/** A bowl on its pin. */
export interface BowlPlace {
  readonly x: number;
  readonly y: number;
  readonly r: number;
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
  /** the duck alone, and the duck and its ghost side by side */
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
    readonly width: number; readonly wall: number; readonly brim: number; readonly depth: number; readonly radius: number;
    /** y of a price of 1, and units per fall of 1 */
    readonly zero: number; readonly perFall: number;
    readonly duck: number; readonly besides: number; readonly ghost: number; readonly float: number;
    readonly wave: { readonly amplitude: number; readonly length: number };
    readonly at: Readonly<Record<Asset, PoolPlace>>;
  };
  /** y of the level beam on which the rod of the multi-strategy funds hangs */
  readonly beam: number;
  readonly numeral: { readonly x: number; readonly y: number; readonly size: number; readonly word: number; readonly wordSize: number };
  readonly buyer: { readonly valve: number; readonly r: number; readonly x: number; readonly y: number; readonly width: number; readonly size: number; readonly below?: number };
  /** the arrows of a round: x in the pool of bitcoin, x and y beside the rod; and their captions, where there is room */
  readonly order: {
    readonly price: number; readonly rod: number; readonly from: number;
    readonly captions?: { readonly price: Point; readonly rod: Point; readonly size: number };
  };
  /** baselines of the results in the ground, and their sizes */
  readonly results: { readonly name: number; readonly value: number; readonly ghost: number; readonly sizes: readonly [number, number, number]; readonly width: number; readonly inset: number };
}

/** The largest fall that the pools can show; a larger one is printed, and the pool stands empty. */
export const LARGEST_FALL = 0.15;

const wide: Geometry = {
  scale: 1,
  horizon: 714,
  perSale: 0.5,
  widest: 46,
  bowls: {
    investor: { x: 86, y: 126, r: 56, lift: 0, fallX: 186, label: { x: 16, y: 351, uncalled: 228, width: 150, anchor: 'start' } },
    crypto: { x: 284, y: 166, r: 57, lift: 50, fallX: 412, label: { x: 356, y: 272, width: 150, anchor: 'end' } },
    multiStrategy: { x: 538, y: 206, r: 57, lift: 14, fallX: 650, label: { x: 580, y: 316, width: 150, anchor: 'end' } },
  },
  pledge: { arm: 58, rod: 60, width: 80, height: 84, size: 14.5 },
  market: { x1: 14, x2: 706, y: 408, bore: 36, funnel: 362, mouth: 432, sign: 34, signSize: 16 },
  pools: {
    width: 182, wall: 16, brim: 508, depth: 190, radius: 36, zero: 541, perFall: 900,
    duck: 66, besides: 52, ghost: 47, float: 13, wave: { amplitude: 2.6, length: 91 },
    at: {
      treasuries: { x: 17, spout: 24, duck: 108, beside: 144, ghost: 82 },
      bitcoin: { x: 215, spout: 22, float: 161, duck: 98, beside: 122, ghost: 78 },
      software: { x: 413, spout: 24, float: 162, duck: 100, beside: 130, ghost: 76 },
      memory: { x: 611, spout: 50, float: 22, duck: 124, beside: 150, ghost: 94 },
    },
  },
  beam: 458,
  numeral: { x: 800, y: 186, size: 226, word: 226, wordSize: 27 },
  buyer: { valve: 760, r: 27, x: 804, y: 312, width: 126, size: 17, below: 464 },
  order: { price: 258, rod: 396, from: 296, captions: { price: [252, 476], rod: [246, 338], size: 15.5 } },
  results: { name: 738, value: 766, ghost: 788, sizes: [16, 26, 14], width: 176, inset: 4 },
};

const compact: Geometry = {
  scale: 0.8,
  horizon: 352,
  perSale: 0.24,
  widest: 22,
  bowls: {
    investor: { x: 34, y: 56, r: 27, lift: 0, fallX: 87, label: { x: 6, y: 169, uncalled: 110, width: 74, anchor: 'start' } },
    crypto: { x: 130, y: 76, r: 27, lift: 22, fallX: 192, label: { x: 163, y: 128, width: 72, anchor: 'end' } },
    multiStrategy: { x: 258, y: 98, r: 28, lift: 7, fallX: 313, label: { x: 278, y: 152, width: 78, anchor: 'end' } },
  },
  pledge: { arm: 27, rod: 13, width: 54, height: 50, size: 12 },
  market: { x1: 4, x2: 336, y: 207, bore: 19, funnel: 180, mouth: 220, sign: 10, signSize: 12 },
  pools: {
    width: 96, wall: 10, brim: 256, depth: 90, radius: 20, zero: 275, perFall: 440,
    duck: 42, besides: 32, ghost: 28, float: 7, wave: { amplitude: 1.6, length: 48 },
    at: {
      treasuries: { x: -24, spout: 34, duck: 70, beside: 80, ghost: 51 },
      bitcoin: { x: 82, spout: 12, float: 89, duck: 60, beside: 70, ghost: 44 },
      software: { x: 188, spout: 13, float: 89, duck: 57, beside: 75, ghost: 42 },
      memory: { x: 294, spout: 26, float: 10, duck: 64, beside: 76, ghost: 49 },
    },
  },
  beam: 240,
  numeral: { x: 384, y: 80, size: 98, word: 98, wordSize: 14 },
  buyer: { valve: 364, r: 14, x: 386, y: 150, width: 58, size: 12 },
  order: { price: 104, rod: 182, from: 140 },
  results: { name: 370, value: 391, ghost: 410, sizes: [13.5, 19, 12], width: 98, inset: 4 },
};

export const geometry: Readonly<Record<Layout, Geometry>> = { wide, compact };
