import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markup } from '../../../src/figure/markup.ts';
import { locales, words } from '../../../src/i18n/locales.ts';
import { plot } from '../../../src/lab/plot.ts';
import { defaultsOf } from '../../../src/parameters/parameter.ts';
import { scenes } from '../../../src/scenes/all.ts';
import { linesOf } from '../../../src/scenes/lines.ts';
import type { SceneId } from '../../../src/scenes/scene.ts';
import { arbitraryValues } from '../models/arbitrary-values.ts';

describe.each(Object.keys(scenes) as SceneId[])('the course of %s', (id) => {
  const usual = linesOf[id](defaultsOf(scenes[id].parameters));

  it('is drawn for any knobs, each line a line, in numbers', () => {
    fc.assert(fc.property(arbitraryValues(scenes[id].parameters), arbitraryValues(scenes[id].parameters), fc.constantFrom(...locales), (a, b, locale) => {
      const all = (values: object) => linesOf[id]({ ...defaultsOf(scenes[id].parameters), ...values });
      const text = markup(plot({ panels: all(a), at: 1 }, { panels: all(b), at: 1 }, 'wide', words(locale, 'lab')));
      expect(text).not.toMatch(/NaN|Infinity|undefined/);
      const count = usual.flatMap(({ lines }) => Object.keys(lines)).length;
      expect(text.match(/stroke-dasharray="7 6"/g)).toHaveLength(count);
      expect(text.match(/class="s-water1"/g)).toHaveLength(count);
    }), { numRuns: 25 });
  });

  it('draws one run without dashes', () => {
    expect(markup(plot({ panels: usual, at: 1 }, undefined, 'compact', words('en', 'lab')))).not.toContain('dasharray');
  });
});

it('gives what the model gives: the level of the tub at every period', () => {
  const [water] = linesOf.bathtub(defaultsOf(scenes.bathtub.parameters));
  expect(water!.lines['level']!.map(([t]) => t)).toEqual(Array.from({ length: 13 }, (_, t) => t));
  expect(water!.lines['level']!.at(-1)![1]).toBeCloseTo(72, 6);
  expect(water!.lines['overflow']![5]![1]).toBeCloseTo(0, 6);
});
