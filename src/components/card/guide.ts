import { type Guide, guides } from '../../guides/index.ts';
import type { SceneId } from '../../scenes/scene.ts';

/** The scene and the mathematics of the card that is being built, and its file for whoever has to be told of a fault. */
export function guideOf(params: Record<string, string | undefined>): { scene: SceneId; locale: string; guide: Guide; place: string } {
  const scene = params['scene'] as SceneId;
  const locale = params['locale']!;
  return { scene, locale, guide: guides[scene], place: `content/${locale}/guides/${scene}.mdx` };
}
