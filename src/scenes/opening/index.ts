import { draw } from './draw.ts';
import { readings, state } from './state.ts';

export { SIZE } from './geometry.ts';
export type { OpeningState } from './state.ts';

/** The opening picture: the reader's scrolling turns the wheel. */
export const opening = { state, readings, draw };
