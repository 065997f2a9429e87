import type { Break } from '../../scenes/break.ts';
import { breaks } from '../../scenes/breaks.ts';
import type { SceneId } from '../../scenes/scene.ts';

export function breakOf(scene: SceneId, id: string, place: string): Break {
  const found = breaks[scene].find((candidate) => candidate.id === id);
  if (!found) throw new Error(`${place}: there is no way "${id}" to break the claim. There are: ${breaks[scene].map((way) => way.id).join(', ')}`);
  return found;
}
