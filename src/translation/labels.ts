import type { Layout } from '../figure/picture.ts';
import { scenes } from '../scenes/all.ts';

/** At which steps each label of a figure is shown, by its key: `tap.name` → ducks, tap. Found by drawing every step. */
export function labelPlaces(scene: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const drawn = scenes[scene as keyof typeof scenes];
  for (const step of drawn?.steps ?? []) {
    for (const layout of ['wide', 'compact'] satisfies Layout[]) {
      const words = (key: string): string => {
        const steps = found.get(key) ?? [];
        if (!steps.includes(step.id)) found.set(key, [...steps, step.id]);
        return key;
      };
      drawn.draw({ uid: 'notes', layout, state: drawn.state(step), words });
    }
  }
  return found;
}
