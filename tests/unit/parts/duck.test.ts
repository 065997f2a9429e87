import { describe, expect, it } from 'vitest';
import type { Mark } from '../../../src/figure/mark.ts';
import { ASSETS, duck, duckGhost, moodOf } from '../../../src/parts/duck.ts';

const copies = (mark: Mark): string[] => [String(mark.attributes.href ?? ''), ...mark.children.flatMap(copies)].filter((href) => href !== '');

describe('moodOf', () => {
  it.each([[0, 'bored'], [0.0799, 'bored'], [0.08, 'awake'], [0.1999, 'awake'], [0.2, 'uneasy'], [0.3999, 'uneasy'], [0.4, 'alarmed'], [1, 'alarmed']])('%s is %s', (fall, mood) => {
    expect(moodOf(fall)).toBe(mood);
  });
});

describe('duck', () => {
  it('wears its asset and its mood', () => {
    for (const asset of ASSETS) {
      const worn = copies(duck({ asset, x: 0, y: 0, length: 80, fall: 0.3 }));
      expect(worn).toContain(asset === 'memory' ? '#p-chip' : `#p-${asset}`);
      expect(worn).toContain('#p-uneasy');
    }
  });

  it('keeps attribute, eye and beak when small, and drops the rest', () => {
    const worn = copies(duck({ asset: 'treasuries', x: 0, y: 0, length: 43 }));
    expect(worn).toEqual(['#p-duck', '#p-wing', '#p-bored', '#p-treasuries', '#p-hull']);
  });

  it('tilts by at most 24 degrees', () => {
    expect(duck({ asset: 'bitcoin', x: 1, y: 2, length: 100, tilt: 60 }).attributes.transform).toBe('translate(1 2) rotate(24)');
  });

  it('has the same key line at every size', () => {
    for (const length of [30, 44, 130]) expect((Number(duck({ asset: 'retail', x: 0, y: 0, length }).attributes['stroke-width']) * length) / 100).toBeCloseTo(6.4, 2);
  });

  it('has a ghost for every asset', () => {
    for (const asset of ASSETS) {
      expect(copies(duckGhost({ asset, x: 0, y: 0, length: 60 }))).toEqual([`#p-ghost-${asset}`]);
    }
  });
});
