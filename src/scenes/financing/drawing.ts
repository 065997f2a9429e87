import type { Layout, Words } from '../../figure/picture.ts';
import type { Surface } from '../../parts/water.ts';
import type { Piece } from '../pieces.ts';
import type { Borrower } from './borrower.ts';
import type { Geometry } from './geometry.ts';
import type { FinancingState } from './state.ts';

/** What every part of the room is drawn from. */
export interface Drawing {
  readonly uid: string;
  readonly layout: Layout;
  readonly piece: Piece;
  readonly geometry: Geometry;
  readonly state: FinancingState;
  readonly words: Words;
  /** Width of a flow in figure units: one factor for all pipes. */
  readonly bore: (flow: number) => number;
  readonly water: Water;
}

/** The basin's surface: households' wealth in either run. */
export interface Water {
  readonly surface: Surface;
  /** y of the level of each half where no duck weighs on it */
  readonly government: number;
  readonly firm: number;
}

/** One borrower's half of the room; the government stands on the left. */
export interface Half extends Drawing {
  readonly name: 'government' | 'firm';
  readonly borrower: Borrower;
  /** -1 on the left, 1 on the right */
  readonly side: -1 | 1;
  /** x at a distance from the middle */
  readonly at: (distance: number) => number;
  /** how lettering runs toward the middle, and away from it */
  readonly toward: 'start' | 'end';
  readonly away: 'start' | 'end';
}

export function halfOf(drawing: Drawing, name: Half['name']): Half {
  const left = name === 'government';
  const side = left ? -1 : 1;
  return {
    ...drawing, name, side,
    borrower: drawing.state[name],
    at: (distance) => drawing.geometry.middle + side * distance,
    toward: left ? 'start' : 'end',
    away: left ? 'end' : 'start',
  };
}
