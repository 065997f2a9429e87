import { scene as bathtub } from './bathtub/index.ts';
import { scene as cascade } from './cascade/index.ts';
import { scene as duration } from './duration/index.ts';
import { scene as financing } from './financing/index.ts';
import type { Scene } from './scene.ts';

export { opening } from './opening/index.ts';

/** What a browser draws with: one module, so that all scenes come in one file, in which they share what they repeat. */
export const scenes = { financing, bathtub, cascade, duration } as unknown as Readonly<Record<string, Scene>>;
