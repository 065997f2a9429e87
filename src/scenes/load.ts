import type { Scene } from './scene.ts';

/** The code that draws: it comes after the page's own. */
export const drawings = () => import('./scenes.ts');

/** One scene of it. */
export async function load(id: string): Promise<Scene> {
  return (await drawings()).scenes[id]!;
}
