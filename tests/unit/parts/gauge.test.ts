import { describe, expect, it } from 'vitest';
import type { Mark } from '../../../src/figure/mark.ts';
import { markup } from '../../../src/figure/markup.ts';
import { GAUGE, gauge } from '../../../src/parts/gauge.ts';

const drawn = (value: number): Mark => gauge({ u: 'u', min: 10, max: 60, value, guess: value, ghost: 'you', major: 10, format: String });
const all = (mark: Mark): Mark[] => [mark, ...mark.children.flatMap(all)];
const shift = (value: number, name: string): number =>
  Number(/translate\(([\d.-]+)/.exec(String(all(drawn(value)).find((mark) => mark.attributes['class'] === name)!.attributes['transform']))![1]);

describe('the gauge', () => {
  it('has its water and its ghost at the value, linear from end to end, and never beyond', () => {
    for (const name of ['gauge-water', 'gauge-ghost']) {
      expect(shift(10, name)).toBe(0);
      expect(shift(35, name)).toBe(GAUGE.length / 2);
      expect(shift(60, name)).toBe(GAUGE.length);
      expect(shift(99, name)).toBe(GAUGE.length);
    }
  });

  it('numbers every long tick, in inks only', () => {
    const svg = markup([drawn(35)]);
    expect([...svg.matchAll(/<text[^>]*>(\d+)</g)].map(([, number]) => number)).toEqual(['10', '20', '30', '40', '50', '60']);
    expect(svg).not.toMatch(/NaN|undefined|style=|#[0-9a-f]{6}/i);
  });
});
