import { describe, expect, it } from 'vitest';
import { body, foam, heightAt, levelAt, slopeAt, surfacePath, type Surface } from '../../../src/parts/water.ts';

const prices = [[182, 326], [282, 350], [377, 380], [466, 404], [546, 436], [622, 530], [716, 420]] as const;
const surface: Surface = { points: prices, from: 60, to: 720, amplitude: 3, length: 100, phase: 0.3, calm: [560, 720] };

/** Points along a path of one M and relative cubics (c and s), close together. */
function traced(d: string): Array<[number, number]> {
  let [x, y] = /^M([-\d.]+),([-\d.]+)/.exec(d)!.slice(1).map(Number) as [number, number];
  let handle: [number, number] = [0, 0];
  const points: Array<[number, number]> = [];
  for (const [, kind, rest] of d.matchAll(/([cs])([^csM]+)/g)) {
    const n = rest!.trim().split(/[ ,]+/).map(Number);
    const [x1, y1] = kind === 'c' ? [n.shift()!, n.shift()!] : handle;
    const [x2, y2, dx, dy] = n as [number, number, number, number];
    for (let t = 0; t <= 1; t += 0.02) {
      const [a, b, c] = [3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t ** 3];
      points.push([x + a * x1 + b * x2 + c * dx, y + a * y1 + b * y2 + c * dy]);
    }
    handle = [dx - x2, dy - y2];
    [x, y] = [x + dx, y + dy];
  }
  return points;
}

describe('surface', () => {
  it('goes through every price', () => {
    for (const [x, y] of prices) expect(levelAt(surface, x)).toBeCloseTo(y, 9);
  });

  it('is drawn where heightAt says, at ducks and between', () => {
    for (const [x, y] of traced(surfacePath(prices, surface))) expect(Math.abs(y - heightAt(surface, x))).toBeLessThan(0.6);
    const path = traced(surfacePath(prices, surface));
    for (const [x] of prices.slice(0, 5)) {
      const nearest = path.reduce((best, point) => (Math.abs(point[0] - x) < Math.abs(best[0] - x) ? point : best));
      expect(Math.abs(nearest[1] - heightAt(surface, x))).toBeLessThan(0.35);
    }
  });

  it('never rises above or falls below its neighbors', () => {
    for (let x = 182; x < 546; x += 1) expect(levelAt(surface, x + 1)).toBeGreaterThanOrEqual(levelAt(surface, x) - 1e-9);
  });

  it('knows its slope', () => {
    expect(slopeAt(surface, 330)).toBeGreaterThan(5);
    expect(slopeAt({ points: [[0, 10], [100, 10]] }, 50)).toBe(0);
  });

  it('loses its wave in the funnel', () => {
    expect(heightAt(surface, 640)).toBe(levelAt(surface, 640));
  });
});

describe('body', () => {
  const paths = (open: number): string[] => body({ surface, bottom: 588, drain: { x: 622, width: 52, open } }).children.map((mark) => String(mark.attributes.d));

  it('has level bands when the drain is shut', () => {
    expect(paths(0).slice(2, 5).every((d) => /^M60,[\d.]+H720V/.test(d))).toBe(true);
    expect(paths(0.9)[2]).toContain('c');
  });

  it('keeps level bands below the deepest dip', () => {
    for (const d of paths(0).slice(2, 5)) expect(Number(/,([\d.]+)H/.exec(d)![1])).toBeGreaterThan(530);
  });

  it('keeps bands below the surface', () => {
    for (const d of paths(1).slice(2, 5)) for (const [x, y] of traced(d.replace(/V.*/, ''))) expect(y).toBeGreaterThan(heightAt(surface, x) - 8);
  });

  it('has its foam exactly on the surface', () => {
    expect(foam({ surface }).attributes.d).toBe(surfacePath(prices, surface));
  });
});
