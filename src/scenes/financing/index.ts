import { version } from '../../models/financing.ts';
import type { Scene } from '../scene.ts';
import { draw } from './draw.ts';
import { shots } from './geometry.ts';
import { state } from './state.ts';
import type { FinancingState } from './state.ts';
import { steps } from './steps.ts';

/** A government and an AI firm borrow and spend in the same economy, and one of them has a last buyer. */
export const scene: Scene<FinancingState> = {
  id: 'financing',
  version,
  steps,
  shots,
  knobs: ['fiscal', 'capex', 'phi', 'buffer', 'backstop', 'capacity'],
  state,
  draw,
};
