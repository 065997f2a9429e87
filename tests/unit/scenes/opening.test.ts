import { describe, expect, test } from 'vitest';
import { markup } from '../../../src/figure/markup.ts';
import { heightsOf } from '../../../src/scenes/bathtub/levels.ts';
import { meanHeight } from '../../../src/scenes/bathtub/surface.ts';
import { GEOMETRY } from '../../../src/scenes/opening/geometry.ts';
import { opening, SIZE } from '../../../src/scenes/opening/index.ts';

const layouts = ['wide', 'compact'] as const;
const svg = (progress: number, layout: (typeof layouts)[number]): string =>
  markup(opening.draw({ layout, state: opening.state(progress), sign: 'AI' }));

describe('The opening', () => {
  test('begins with a full tub and a dry pipe, and lets the ducks sink a little', () => {
    const [shut, open] = [opening.state(0), opening.state(1)];
    expect(shut.level).toBe(100);
    expect(shut.drain).toBe(0);
    expect(open.level).toBeLessThan(95);
    expect(open.level).toBeGreaterThan(85);
    expect(open.drain).toBe(open.drainOpen);
  });

  test('opens the drain in proportion to the wheel', () => {
    const half = opening.state(0.5);
    expect(half.drain / half.drainOpen).toBeCloseTo(0.5, 9);
  });

  test('takes any progress', () => {
    expect(opening.state(-1).progress).toBe(0);
    expect(opening.state(7).progress).toBe(1);
    expect(opening.state(Number.NaN).progress).toBe(0);
  });

  describe.each(layouts)('drawn %s', (layout) => {
    test.each([0, 0.5, 1])('at %s is whole and stays as it is', async (progress) => {
      const text = svg(progress, layout);
      expect(text.match(/NaN|undefined|Infinity|style=/)).toBeNull();
      await expect(text.replaceAll('><', '>\n<')).toMatchFileSnapshot(`./opening/${progress}.${layout}.svg.txt`);
    });

    test('leaves the wall above the tub to the title', () => {
      const hat = GEOMETRY[layout].tub.floor - 100 * GEOMETRY[layout].tub.unit - 1.12 * GEOMETRY[layout].ducks.length;
      expect(hat / SIZE[layout].height).toBeGreaterThan(layout === 'wide' ? 0.34 : 0.36);
    });

    test('has its mean surface at the level', () => {
      for (let progress = 0; progress <= 1; progress += 0.1) {
        const state = opening.state(progress);
        const { tub } = GEOMETRY[layout];
        expect(Math.abs(meanHeight(tub, heightsOf(GEOMETRY[layout], state, 0)) - state.level)).toBeLessThan(0.1);
      }
    });
  });
});
