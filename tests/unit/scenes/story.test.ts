import { describe, expect, it } from 'vitest';
import { scenes } from '../../../src/scenes/all.ts';
import { YOUR_TURN } from '../../../src/scenes/scene.ts';
import { momentAt, settle } from '../../../src/scenes/story.ts';

const ids: Record<string, string[]> = {
  financing: ['loop', 'fiscal', 'capex', 'slack', 'squeeze', 'backstop', 'parting', YOUR_TURN],
  bathtub: ['ducks', 'tap', 'pipe', 'drain', 'overflow', 'tilt', 'water', YOUR_TURN],
  cascade: ['full', 'call', 'sell', 'spiral', 'margin', 'twice', 'policy', YOUR_TURN],
  duration: ['strips', 'heat', 'turn', 'crypto', 'retail', YOUR_TURN],
};

describe.each(Object.values(scenes).map((scene) => [scene.id, scene] as const))('the story of %s', (id, scene) => {
  it('has its steps in the documented order', () => {
    expect(scene.steps.map((step) => step.id)).toEqual(ids[id]);
  });

  it('names every parameter and the same view in every step', () => {
    const names = scene.parameters.map((parameter) => parameter.name).sort();
    for (const step of scene.steps) {
      expect(Object.keys(step.values).sort()).toEqual(names);
      expect(Object.keys(step.view)).toEqual(Object.keys(scene.steps[0]!.view));
    }
  });

  it('gives the step itself at a whole position', () => {
    scene.steps.forEach(({ id, ...step }, index) => {
      expect({ camera: { whole: 1 }, ...momentAt(scene, index) }, id).toEqual({ camera: { whole: 1 }, ...step });
    });
  });

  it('gives every knob a parameter', () => {
    const names = scene.parameters.map((parameter) => parameter.name);
    for (const knob of scene.knobs) expect(names).toContain(knob);
  });
});

describe('settling', () => {
  it('rests on a step for the first part of its text, then moves to the next', () => {
    expect(settle(2, 8)).toBe(2);
    expect(settle(2.4, 8)).toBe(2);
    expect(settle(2.725, 8)).toBeCloseTo(2.5, 10);
    expect(settle(3, 8)).toBe(3);
  });

  it('never leaves the story', () => {
    expect(settle(-1, 8)).toBe(0);
    expect(settle(7.9, 8)).toBe(7);
  });
});
