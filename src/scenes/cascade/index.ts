import { version } from '../../models/cascade.ts';
import type { Scene } from '../scene.ts';
import { draw } from './draw.ts';
import { shots } from './geometry.ts';
import { state } from './state.ts';
import type { CascadeState } from './state.ts';
import { steps } from './steps.ts';

/** Forced selling: who must sell pushes prices, prices push whoever must sell next. */
export const scene: Scene<CascadeState> = {
  id: 'cascade',
  version,
  steps,
  shots,
  knobs: ['commitment', 'cash', 'leverage', 'redemption', 'depth', 'spiral'],
  state,
  draw,
};
