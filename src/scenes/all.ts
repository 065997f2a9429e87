import type { Scene, SceneId } from './scene.ts';
import { scene as bathtub } from './bathtub/index.ts';
import { scene as cascade } from './cascade/index.ts';
import { scene as duration } from './duration/index.ts';
import { scene as financing } from './financing/index.ts';

/** Every scene in the order of the essay, for the build. The browser loads them one by one: `load.ts`. */
export const scenes = { financing, bathtub, cascade, duration } as unknown as Readonly<Record<SceneId, Scene>>;
