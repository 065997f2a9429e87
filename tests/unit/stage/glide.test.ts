import { describe, expect, it } from 'vitest';
import type { Moment } from '../../../src/scenes/scene.ts';
import { Glide } from '../../../src/stage/glide.ts';

const from: Moment = { values: { capex: 0, water: 'deposits', buffer: 2 }, at: 1, view: { machine: 1 } };
const to: Moment = { values: { capex: 4, water: 'reserves', buffer: Infinity }, at: 3, view: { machine: 0 } };

describe('gliding', () => {
  it('stands where it is told to begin', () => {
    expect(new Glide(from).after(1)).toBe(from);
  });

  it('ends exactly at its target, which it never passes', () => {
    const glide = new Glide(from);
    glide.aim(to);
    let last = -1;
    for (let frame = 0; !glide.arrived; frame += 1) {
      const { values, at } = glide.after(1 / 60);
      expect(Number(values['capex'])).toBeGreaterThan(last);
      expect(Number(values['capex'])).toBeLessThanOrEqual(4);
      expect(at).toBeLessThanOrEqual(3);
      last = Number(values['capex']);
      expect(frame).toBeLessThan(60);
    }
    expect(glide.after(0)).toBe(to);
  });

  it('changes choices and infinite values at once', () => {
    const glide = new Glide(from);
    glide.aim(to);
    expect(glide.after(1 / 60).values).toMatchObject({ water: 'reserves', buffer: Infinity });
  });

  it('is there at once when no time may pass', () => {
    const glide = new Glide(from);
    glide.aim(to);
    expect(glide.after(Infinity)).toBe(to);
  });
});
