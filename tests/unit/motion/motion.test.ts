import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Motion, TICK } from '../../../src/motion/motion.ts';
import { type Basin, Pool } from '../../../src/motion/pool.ts';

const basin = (level: (x: number) => number): Basin => ({ from: 0, to: 600, level });
const flat = basin(() => 100);
const tilted = basin((x) => 80 + x / 12);

describe('a pool', () => {
  const stirs = fc.array(fc.record({ left: fc.integer({ min: -200, max: 400 }), right: fc.integer({ min: -200, max: 400 }), x: fc.integer({ min: 0, max: 600 }), ticks: fc.integer({ min: 0, max: 40 }) }), { maxLength: 12 });

  it('keeps its volume whatever stirs it, and never stands higher than it may', () => {
    fc.assert(fc.property(stirs, (all) => {
      const pool = new Pool({}, flat);
      for (const { left, right, x, ticks } of all) {
        pool.follow({}, basin((at) => left + ((right - left) * at) / 600));
        pool.follow({}, { ...basin((at) => left + ((right - left) * at) / 600 + 5), inlet: x, outlet: x });
        for (let tick = 0; tick < ticks; tick += 1) pool.tick(TICK, 0);
        expect(Math.abs(pool.volume)).toBeLessThan(1e-8);
        for (let at = 0; at <= 600; at += 30) expect(Math.abs(pool.at(at))).toBeLessThan(25);
      }
    }));
  });

  it('throws waves back at its walls, and loses them with time', () => {
    const pool = new Pool({}, flat);
    pool.follow({}, { ...basin(() => 140), outlet: 60 });
    const highest = (): number => Math.max(...Array.from({ length: 51 }, (_, i) => Math.abs(pool.at(i * 12))));
    const first = highest();
    let far = 0;
    for (let tick = 0; tick < 240; tick += 1) {
      pool.tick(TICK, 0);
      far = Math.max(far, Math.abs(pool.at(590)));
    }
    expect(far).toBeGreaterThan(0.3);
    expect(highest()).toBeLessThan(first / 2);
  });

  it('lags behind a surface that tilts', () => {
    const pool = new Pool({}, flat);
    pool.follow({}, tilted);
    expect(pool.at(0)).toBeGreaterThan(0);
    expect(pool.at(600)).toBeLessThan(0);
  });
});

/** One life of a figure: stirred, and let to rest. */
function live(frames: readonly number[]): number[] {
  const motion = new Motion();
  const shapes = [{}, {}];
  const pipe = {};
  motion.wake();
  return frames.flatMap((seconds, i) => {
    motion.advance(seconds);
    const shape = shapes[i < 5 ? 0 : 1]!;
    const ripple = motion.ripple('tub', shape, () => (i < 5 ? flat : tilted));
    return [ripple(120), motion.carried(pipe, 1.3), motion.sprung('duck', ripple(300), { frequency: 9, damping: 0.4 })];
  });
}

describe('motion', () => {
  it('gives the same frames for the same inputs', () => {
    const frames = Array.from({ length: 90 }, () => TICK);
    expect(live(frames)).toEqual(live(frames));
  });

  it('does not depend on how the seconds are cut into frames', () => {
    const states = [1, 2, 3].map((ticks) => {
      const motion = new Motion();
      const pipe = {};
      motion.wake();
      motion.carried(pipe, 0.7);
      for (let tick = 0; tick < 60; tick += ticks) motion.advance(ticks * TICK);
      return motion.carried(pipe, 0.7);
    });
    expect(states[1]).toBeCloseTo(states[0]!, 9);
    expect(states[2]).toBeCloseTo(states[0]!, 9);
  });

  it('comes to rest a few seconds after it was last stirred, with patterns and springs where they belong', () => {
    fc.assert(fc.property(fc.double({ min: -4, max: 4, noNaN: true }), fc.integer({ min: 1, max: 300 }), (speed, ticks) => {
      const motion = new Motion();
      const [pipe, needle] = [{}, {}];
      const look = (): [number, number] => [motion.carried(pipe, speed), motion.sprung(needle, 40, { frequency: 9, damping: 0.4 })];
      motion.wake();
      motion.sprung(needle, -90, { frequency: 9, damping: 0.4 });
      for (let tick = 0; tick < ticks && motion.moving; tick += 1) {
        motion.advance(TICK);
        look();
      }
      motion.wake();
      let seconds = 0;
      let last = look();
      while (motion.moving) {
        last = look();
        motion.advance(TICK);
        seconds += TICK;
      }
      expect(seconds).toBeLessThan(5);
      expect(Math.abs(last[0] - Math.round(last[0]))).toBeLessThan(0.02);
      expect(last[1]).toBeCloseTo(40, 1);
    }));
  });

  it('rests at once when told to, and when it never began', () => {
    const motion = new Motion();
    expect(motion.moving).toBe(false);
    motion.wake();
    expect(motion.moving).toBe(true);
    motion.advance(Infinity);
    expect(motion.moving).toBe(false);
  });
});
