import { describe, expect, it } from 'vitest';
import { viewBox } from '../../../src/figure/camera.ts';
import { type Layout, SIZE } from '../../../src/figure/picture.ts';
import { scenes } from '../../../src/scenes/all.ts';
import { momentAt } from '../../../src/scenes/story.ts';

const LAYOUTS: readonly Layout[] = ['wide', 'compact'];

describe.each(Object.values(scenes))('the camera of $id', (scene) => {
  it('knows every shot its steps ask for, in both layouts', () => {
    const known = LAYOUTS.map((layout) => ['whole', ...Object.keys(scene.shots?.[layout] ?? {})].sort());
    expect(known[0]).toEqual(known[1]);
    for (const { camera = {} } of scene.steps) for (const name of Object.keys(camera)) expect(known[0]).toContain(name);
  });

  it('never looks beyond the drawing, and never from so near that the machine is lost', () => {
    for (const layout of LAYOUTS) {
      const { width, height } = SIZE[layout];
      for (let position = 0; position < scene.steps.length; position += 0.25) {
        const [x, y, wide, high] = viewBox(scene.shots, momentAt(scene, position).camera, layout).split(' ').map(Number) as [number, number, number, number];
        expect(x).toBeGreaterThanOrEqual(-0.01);
        expect(y).toBeGreaterThanOrEqual(-0.01);
        expect(x + wide).toBeLessThanOrEqual(width + 0.01);
        expect(y + high).toBeLessThanOrEqual(height + 0.01);
        expect(wide).toBeGreaterThan(width * 0.55);
        expect(wide / high).toBeCloseTo(width / height, 2);
      }
    }
  });

  it('stands at the whole figure when the reader has the knobs', () => {
    expect(viewBox(scene.shots, scene.steps.at(-1)!.camera, 'wide')).toBe('0 0 816 800');
  });
});

describe('a camera', () => {
  const shots = { wide: { tap: [0, 0, 408] as const }, compact: { tap: [0, 0, 195] as const } };

  it('moves from one view to the next in a straight line', () => {
    expect(viewBox(shots, { whole: 1 }, 'wide')).toBe('0 0 816 800');
    expect(viewBox(shots, { tap: 1 }, 'wide')).toBe('0 0 408 400');
    expect(viewBox(shots, { tap: 0.5, whole: 0.5 }, 'wide')).toBe('0 0 612 600');
    expect(viewBox(shots, undefined, 'compact')).toBe('0 0 390 422');
  });

  it('shows more at the outer side on a wider stage, so that what a shot leaves out stays out', () => {
    const right = { wide: { tap: [408, 0, 408] as const }, compact: {} };
    const wider = (816 / 800) * 1.1;
    // The stage shows a tenth of 408 more, half of it at either side of the viewBox.
    expect(viewBox(shots, { tap: 1 }, 'wide', wider)).toBe('-20.4 0 408 400');
    expect(viewBox(right, { tap: 1 }, 'wide', wider)).toBe('428.4 0 408 400');
    expect(viewBox(shots, { whole: 1 }, 'wide', wider)).toBe('0 0 816 800');
  });

  it('stays at the whole figure on a stage that is so wide that it shows the whole width anyway', () => {
    expect(viewBox(shots, { tap: 1 }, 'compact', 1.5)).toBe('0 0 390 422');
  });
});
