import { describe, expect, it } from 'vitest';
import { lastChange, parametersAt } from '../../../src/models/changes.ts';
import { interpolate, stateAt } from '../../../src/models/interpolate.ts';
import { largestResidual, worstOf } from '../../../src/models/residual.ts';

describe('changes of parameters', () => {
  const changes = [{ name: 'a', value: 9, period: 5 }, { name: 'a', value: 3, period: 2 }] as const;

  it('count from their period on, the latest last, in whatever order they are given', () => {
    expect([1, 2, 4, 5, 9].map((period) => parametersAt({ a: 1, b: 2 }, changes, period).a)).toEqual([1, 3, 3, 9, 9]);
    expect(lastChange(changes)).toBe(5);
    expect(lastChange([])).toBe(-1);
  });
});

describe('the state between two frames', () => {
  it('mixes nested numbers and keeps words', () => {
    expect(interpolate({ a: 0, b: { c: 10 }, w: 'x' }, { a: 1, b: { c: 20 }, w: 'y' }, 0.25)).toEqual({ a: 0.25, b: { c: 12.5 }, w: 'x' });
  });

  it('stands still before the first and after the last', () => {
    const states = [{ a: 1 }, { a: 2 }];
    expect([-5, 0, 1, 7, NaN].map((time) => stateAt(states, time).a)).toEqual([1, 1, 2, 2, 1]);
  });
});

describe('residuals', () => {
  it('take the worst of each identity over all frames', () => {
    expect(worstOf([{ a: 1, b: 0 }, { a: -3, b: 0 }])).toEqual({ a: -3, b: 0 });
  });

  it('never let NaN pass for a small residual', () => {
    expect(largestResidual(worstOf([{ a: 1 }, { a: NaN }]))).toBeNaN();
    expect(largestResidual(worstOf([{ a: NaN }, { a: 1 }]))).toBeNaN();
  });
});
