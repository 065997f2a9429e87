import { draw } from './draw.ts';
import { state } from './state.ts';

export { SIZE } from './geometry.ts';
export type { OpeningState } from './state.ts';

/** The opening picture: the reader's scrolling turns the wheel. */
export const opening = { state, draw };
