import type { Layout } from '../../figure/picture.ts';
import type { TubShape } from '../bathtub/surface.ts';

/** The opening has a page of its own, so sizes of its own. */
export const SIZE: Readonly<Record<Layout, { width: number; height: number }>> = {
  wide: { width: 1280, height: 800 },
  compact: { width: 390, height: 844 },
};

/** Coordinates of one composition. The wall above the tub stays free for the title. */
export interface Geometry {
  readonly scale: number;
  readonly horizon: number;
  readonly tub: TubShape;
  readonly wave: { readonly amplitude: number; readonly length: number };
  readonly ducks: { readonly length: number };
  /** the drain's pipe: down from the outlet, to the valve, and on to where it ends */
  readonly pipe: { readonly bore: number; readonly x: number; readonly y: number; readonly end: number };
  readonly wheel: { readonly x: number; readonly r: number };
}

const WIDE: Geometry = {
  scale: 1,
  horizon: 624,
  tub: { left: 76, right: 1204, top: 380, floor: 586, unit: 1.54, highest: 126, drain: 1130, ducks: [212, 425, 638, 850, 1056] },
  wave: { amplitude: 3.4, length: 118 },
  ducks: { length: 120 },
  pipe: { bore: 66, x: 990, y: 664, end: 238 },
  wheel: { x: 742, r: 134 },
};

const COMPACT: Geometry = {
  scale: 0.86,
  horizon: 536,
  tub: { left: 32, right: 358, top: 330, floor: 504, unit: 1.38, highest: 123, drain: 334, ducks: [74, 132, 190, 248, 306] },
  wave: { amplitude: 2, length: 63 },
  ducks: { length: 43 },
  pipe: { bore: 52, x: 304, y: 634, end: -1200 },
  wheel: { x: 146, r: 100 },
};

export const GEOMETRY: Readonly<Record<Layout, Geometry>> = { wide: WIDE, compact: COMPACT };
