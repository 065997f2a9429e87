import { describe, expect, it } from 'vitest';
import type { Mark } from '../../../src/figure/mark.ts';
import { pictureAt } from '../../../src/figure/still.ts';
import { Motion, TICK } from '../../../src/motion/motion.ts';
import { scenes } from '../../../src/scenes/all.ts';
import { momentAt } from '../../../src/scenes/story.ts';

/** Where a mark stands and how it is shaped; none of them makes it appear, vanish or change its ink. */
const SHAPE = new Set(['d', 'transform', 'stroke-dashoffset', 'x', 'y', 'cx', 'cy', 'x1', 'y1', 'x2', 'y2', 'points']);

const all = (marks: readonly Mark[]): Mark[] => marks.flatMap((mark) => [mark, ...all(mark.children)]);

describe.each(Object.values(scenes).map((scene) => [scene.id, scene] as const))('%s in motion', (id, scene) => {
  it.each(['wide', 'compact'] as const)('%s, changes places and shapes, never an ink: nothing can flash', (layout) => {
    const moving = scene.steps.map((_, step) => all(pictureAt(scene, momentAt(scene, step), { locale: 'en', layout, uid: id })).filter((mark) => mark.moves));
    expect(moving.flat().length).toBeGreaterThan(0);
    for (const marks of moving) {
      const motion = new Motion();
      motion.wake();
      while (motion.moving) {
        for (const mark of marks) expect(Object.keys(mark.moves!(motion, mark)).filter((name) => !SHAPE.has(name))).toEqual([]);
        motion.advance(15 * TICK);
      }
    }
  });
});
