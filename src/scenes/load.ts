import type { Scene } from './scene.ts';

/** A scene's code, fetched when the reader comes near it. */
export const load: Readonly<Record<string, () => Promise<Scene>>> = {
  financing: async () => (await import('./financing/index.ts')).scene as unknown as Scene,
  bathtub: async () => (await import('./bathtub/index.ts')).scene as unknown as Scene,
  cascade: async () => (await import('./cascade/index.ts')).scene as unknown as Scene,
  duration: async () => (await import('./duration/index.ts')).scene as unknown as Scene,
};
