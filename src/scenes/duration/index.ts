import { version } from '../../models/duration.ts';
import type { Scene } from '../scene.ts';
import { draw } from './draw.ts';
import { stateOf, type State } from './state.ts';
import { shots } from './shots.ts';
import { steps } from './steps.ts';

/** Who is hit by a higher discount rate: three promises of cash on their way to today. */
export const scene: Scene<State> = {
  id: 'duration',
  version,
  steps,
  shots,
  knobs: ['rate', 'growth', 'shift'],
  state: stateOf,
  draw,
};
