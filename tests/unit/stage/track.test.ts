import { describe, expect, it } from 'vitest';
import { positionOf } from '../../../src/stage/track.ts';

describe('the position among steps', () => {
  const tops = [100, 300, 700];

  it.each([
    [0, 0],
    [100, 0],
    [200, 0.5],
    [300, 1],
    [500, 1.5],
    [700, 2],
    [9000, 2],
  ])('at height %d is %d', (y, position) => {
    expect(positionOf(tops, y)).toBe(position);
  });
});
