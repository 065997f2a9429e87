import { version } from '../../models/bathtub.ts';
import type { Scene } from '../scene.ts';
import { draw } from './draw.ts';
import { state, type BathtubState } from './state.ts';
import { shots } from './shots.ts';
import { steps } from './steps.ts';

/** The bathtub: funding is the water, assets are the ducks, and everybody talks about the tap. */
export const scene: Scene<BathtubState> = {
  id: 'bathtub',
  version,
  steps,
  shots,
  knobs: ['water', 'capex', 'drain', 'return', 'tap', 'pipe', 'impact', 'loans'],
  state,
  draw,
};
