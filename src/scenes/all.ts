import type { ParameterTable } from '../parameters/parameter.ts';
import { scene as bathtub } from './bathtub/index.ts';
import { parameters as bathtubTable } from './bathtub/parameters.ts';
import { scene as cascade } from './cascade/index.ts';
import { parameters as cascadeTable } from './cascade/parameters.ts';
import { challengesOf } from './challenges.ts';
import { scene as duration } from './duration/index.ts';
import { parameters as durationTable } from './duration/parameters.ts';
import { scene as financing } from './financing/index.ts';
import { table as financingTable } from './financing/table.ts';
import { readingsIn } from './readings.ts';
import type { Scene, SceneId, TabledScene } from './scene.ts';

/** Every scene in the order of the essay, for the build. The browser's are in `scenes.ts`. */
export const scenes: Readonly<Record<SceneId, TabledScene>> = {
  financing: tabled(financing, financingTable),
  bathtub: tabled(bathtub, bathtubTable),
  cascade: tabled(cascade, cascadeTable),
  duration: tabled(duration, durationTable),
};

/** What a scene calls its state is its own business from here on. */
function tabled<State>(scene: Scene<State>, parameters: ParameterTable): TabledScene {
  return { ...(scene as unknown as Scene), parameters, challenges: challengesOf[scene.id]!, readings: readingsIn[scene.id]! };
}
