import type { Values } from '../parameters/parameter.ts';
import { runs as bathtub } from './bathtub/runs.ts';
import { runs as cascade } from './cascade/runs.ts';
import { runs as duration } from './duration/runs.ts';
import { runs as financing } from './financing/runs.ts';
import type { ModelRun } from './run.ts';

/** The model's runs behind the figure of every scene, of all its values: to be taken away from the laboratory. */
export const runsOf: Readonly<Record<string, (values: Values) => ModelRun[]>> = { financing, bathtub, cascade, duration };
