import type { Values } from '../parameters/parameter.ts';
import { scenes } from '../scenes/all.ts';
import { type SceneId, YOUR_TURN } from '../scenes/scene.ts';
import { writeAddress } from '../stage/address.ts';
import { outlineOf, readOutline } from '../stage/outline.ts';

const outline = readOutline(outlineOf(Object.values(scenes)));

/** The address of "your turn" of a scene with values of one's own, below a language's root: `?phi=0&v=1#financing/your-turn`. */
export function addressOf(scene: SceneId, overrides: Values): string {
  const { search, hash } = writeAddress(outline, { scene, step: YOUR_TURN, overrides, time: undefined });
  return search + hash;
}
