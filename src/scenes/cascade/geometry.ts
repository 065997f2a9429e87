import type { Layout } from '../../figure/picture.ts';
import type { Asset, Holder } from '../../models/cascade.ts';

/** A bowl on its pin. */
export interface BowlPlace {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  /** how much higher than the pin the rod holds the arm of the level bowl */
  readonly lift: number;
  /** where its coral falls */
  readonly fallX: number;
  /** name and note: x, first baseline, width, and which side of x they stand on */
  readonly label: { readonly x: number; readonly y: number; readonly width: number; readonly anchor: 'start' | 'end' };
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
  readonly buyer: { readonly valve: number; readonly r: number; readonly x: number; readonly y: number; readonly width: number; readonly size: number; readonly below: number };
  readonly order: { readonly price: readonly [number, number]; readonly rod: readonly [number, number]; readonly size: number };
  /** baselines of the results in the ground, and their sizes */
  readonly results: { readonly name: number; readonly value: number; readonly ghost: number; readonly sizes: readonly [number, number, number]; readonly width: number; readonly inset: number };
}

/** The largest fall that the pools can show; a larger one is printed, and the pool stands empty. */
export const LARGEST_FALL = 0.15;

const wide: Geometry = {
  scale: 1,
  horizon: 714,
  perSale: 0.5,
  widest: 60,
  bowls: {
    investor: { x: 86, y: 126, r: 56, lift: 0, fallX: 186, label: { x: 16, y: 350, width: 150, anchor: 'start' } },
    crypto: { x: 284, y: 166, r: 57, lift: 50, fallX: 412, label: { x: 356, y: 272, width: 150, anchor: 'end' } },
    multiStrategy: { x: 538, y: 206, r: 57, lift: 14, fallX: 650, label: { x: 580, y: 316, width: 150, anchor: 'end' } },
  },
  pledge: { arm: 58, rod: 68, width: 80, height: 78, size: 14.5 },
  market: { x1: 14, x2: 706, y: 408, bore: 36, funnel: 362, mouth: 432, sign: 34, signSize: 16 },
  pools: {
    width: 182, wall: 16, brim: 508, depth: 190, radius: 36, zero: 541, perFall: 900,
    duck: 66, besides: 56, ghost: 42, float: 13, wave: { amplitude: 2.6, length: 91 },
    at: {
      treasuries: { x: 17, spout: 24, duck: 108, beside: 136, ghost: 78 },
      bitcoin: { x: 215, spout: 24, float: 161, duck: 98, beside: 118, ghost: 68 },
      software: { x: 413, spout: 26, float: 162, duck: 98, beside: 118, ghost: 70 },
      memory: { x: 611, spout: 50, float: 22, duck: 124, beside: 144, ghost: 92 },
    },
  },
  beam: 458,
  numeral: { x: 800, y: 186, size: 226, word: 226, wordSize: 27 },
  buyer: { valve: 760, r: 27, x: 804, y: 312, width: 126, size: 17, below: 464 },
  order: { price: [258, 476], rod: [356, 338], size: 15.5 },
  results: { name: 738, value: 766, ghost: 788, sizes: [16, 26, 14], width: 176, inset: 4 },
};

const compact: Geometry = {
  scale: 0.8,
  horizon: 352,
  perSale: 0.24,
  widest: 28,
  bowls: {
    investor: { x: 35, y: 56, r: 27, lift: 0, fallX: 86, label: { x: 6, y: 168, width: 74, anchor: 'start' } },
    crypto: { x: 133, y: 76, r: 28, lift: 25, fallX: 200, label: { x: 171, y: 132, width: 80, anchor: 'end' } },
    multiStrategy: { x: 268, y: 98, r: 28, lift: 7, fallX: 324, label: { x: 288, y: 152, width: 84, anchor: 'end' } },
  },
  pledge: { arm: 28, rod: 26, width: 46, height: 48, size: 12 },
  market: { x1: 4, x2: 346, y: 212, bore: 19, funnel: 186, mouth: 226, sign: 10, signSize: 12 },
  pools: {
    width: 98, wall: 10, brim: 254, depth: 90, radius: 20, zero: 272, perFall: 440,
    duck: 42, besides: 36, ghost: 24, float: 7, wave: { amplitude: 1.6, length: 49 },
    at: {
      treasuries: { x: -20, spout: 34, duck: 70, beside: 76, ghost: 48 },
      bitcoin: { x: 88, spout: 13, float: 91, duck: 56, beside: 68, ghost: 34 },
      software: { x: 196, spout: 15, float: 91, duck: 56, beside: 68, ghost: 36 },
      memory: { x: 304, spout: 26, float: 10, duck: 62, beside: 68, ghost: 40 },
    },
  },
  beam: 242,
  numeral: { x: 384, y: 80, size: 98, word: 98, wordSize: 14 },
  buyer: { valve: 369, r: 14, x: 386, y: 150, width: 56, size: 12, below: 236 },
  order: { price: [110, 262], rod: [171, 166], size: 12 },
  results: { name: 370, value: 391, ghost: 410, sizes: [13.5, 19, 12], width: 100, inset: 4 },
};

export const geometry: Readonly<Record<Layout, Geometry>> = { wide, compact };
