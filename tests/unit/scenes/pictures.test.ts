import { describe, expect, it } from 'vitest';
import { markup } from '../../../src/figure/markup.ts';
import { describe as tell, pictureAt } from '../../../src/figure/still.ts';
import { locales } from '../../../src/i18n/locales.ts';
import { scenes } from '../../../src/scenes/all.ts';
import { momentAt } from '../../../src/scenes/story.ts';

const layouts = ['wide', 'compact'] as const;

describe.each(Object.values(scenes).map((scene) => [scene.id, scene] as const))('the pictures of %s', (id, scene) => {
  const positions = Array.from({ length: (scene.steps.length - 1) * 16 + 1 }, (_, i) => i / 16);

  it.each(locales.flatMap((locale) => layouts.map((layout) => [locale, layout] as const)))('in %s, %s, are whole at every step and on every way between', (locale, layout) => {
    for (const position of positions) {
      const svg = markup(pictureAt(scene, momentAt(scene, position), { locale, layout, uid: id }));
      expect(svg, `at ${position}`).not.toMatch(/NaN|undefined|Infinity|\bstyle=|#[0-9a-fA-F]{6}/);
    }
  });

  it.each(locales)('have a description in %s at every step', (locale) => {
    for (const step of scene.steps) expect(tell(scene, step, locale)).not.toMatch(/NaN|undefined|\{|\}/);
  });
});
