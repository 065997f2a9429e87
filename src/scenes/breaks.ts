import { breaks as bathtub } from './bathtub/breaks.ts';
import type { Break } from './break.ts';
import { breaks as cascade } from './cascade/breaks.ts';
import { breaks as duration } from './duration/breaks.ts';
import { breaks as financing } from './financing/breaks.ts';
import type { SceneId } from './scene.ts';

/** How the essay's claims are broken, for the build: the model cards link to each setting. */
export const breaks = { financing, bathtub, cascade, duration } as unknown as Readonly<Record<SceneId, readonly Break[]>>;
