import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change } from '../../../src/models/changes.ts';
import {
  bond, defaultStrips, extend, gordon, growingPerpetuityDuration, identities, macaulay, modified, perpetuityDuration,
  price, scaleStrip, simulate, simulateStrips, strips,
} from '../../../src/models/duration.ts';
import type { DurationParameters } from '../../../src/models/duration.ts';
import { largestResidual } from '../../../src/models/residual.ts';
import { parameters as table } from '../../../src/scenes/duration/parameters.ts';
import { arbitraryChanges, arbitraryValues } from './arbitrary-values.ts';

describe('durations', () => {
  it('of a level payment without end are the limit of ever longer bonds', () => {
    expect(macaulay(bond(100, 0.1, 1000), 0.1)).toBeCloseTo(perpetuityDuration(0.1), 9);
    expect(modified(bond(100, 0.1, 10), 0.1)).toBeCloseTo(macaulay(bond(100, 0.1, 10), 0.1) / 1.1, 12);
  });

  it('of the three strips are 5.57, 21.13 and 20 years, and the changes for +100 bp -4.81, -16.54 and -16.69 %', () => {
    const { memory, software, token } = simulate({ rate: 0.09, shift: 100 }).summary;
    expect([memory, software, token].map((strip) => strip.macaulay.toFixed(2))).toEqual(['5.57', '21.13', '20.00']);
    expect([memory, software, token].map((strip) => (100 * strip.change).toFixed(2))).toEqual(['-4.81', '-16.54', '-16.69']);
  });
});

describe('values', () => {
  it('find a growing perpetuity\'s price and duration as the limit of its payments', () => {
    const { payments } = extend({ payments: [[1, 1]], forever: 0.03 }, 900);
    expect(price(payments, 0.09)).toBeCloseTo(gordon(1, 0.09, 0.03), 9);
    expect(macaulay(payments, 0.09)).toBeCloseTo(growingPerpetuityDuration(0.09, 0.03), 9);
  });

  it('have modified duration as the slope of the price', () => {
    const h = 0.01;
    const { price: up } = simulate({ rate: 0.09 + h / 1e4 }).summary.software;
    const { price: down } = simulate({ rate: 0.09 - h / 1e4 }).summary.software;
    const { modified: slope, price: middle } = simulate({ rate: 0.09 }).summary.software;
    expect(-(up - down) / ((2 * h) / 1e4) / middle).toBeCloseTo(slope, 5);
  });

  it('count payments between whole years', () => {
    const { summary } = simulateStrips({ own: { payments: [[0.5, 10], [2.25, 90]] } }, { rate: 0.08 });
    expect(summary.own.price).toBeCloseTo(10 / 1.08 ** 0.5 + 90 / 1.08 ** 2.25, 10);
  });

  it('discount at the rate of each year when it changes on the way', () => {
    const { summary } = simulate({ rate: 0.05 }, { changes: [{ name: 'rate', value: 0.1, period: 12 }] });
    expect(summary.token.price).toBeCloseTo(560 / (1.05 ** 12 * 1.1 ** 8), 9);
  });

  it('keep every identity for any parameters and any changes of them', () => {
    fc.assert(fc.property(arbitraryValues(table), arbitraryChanges(table), fc.integer({ min: 1, max: 60 }), (values, changes, steps) => {
      const run = simulate(values as unknown as DurationParameters, { steps, changes: changes as unknown as Change<DurationParameters>[] });
      expect(largestResidual(identities(run))).toBeLessThan(1e-9);
      for (const name of strips) {
        expect(run.summary[name].price).toBeGreaterThan(0);
        expect(run.summary[name].macaulay).toBeGreaterThan(0);
      }
    }));
  });
});

describe('how a reader breaks the claim', () => {
  it('changes no price when growth rises with the rate', () => {
    const { summary } = simulate({ growth: 1, shift: 300 });
    for (const name of strips) expect(summary[name].change).toBeCloseTo(0, 12);
    expect(gordon(5, 0.1, 0.04)).toBeCloseTo(gordon(5, 0.09, 0.03), 12);
  });

  it('moves a price more by tripling earnings than any rate in the table does', () => {
    const once = simulate({ shift: 300 }).summary.memory;
    const tripled = simulateStrips({ memory: scaleStrip(defaultStrips.memory, 3) }, { shift: 300 }).summary.memory;
    expect(tripled.shiftedPrice / once.price - 1).toBeGreaterThan(1);
    expect(tripled.macaulay).toBeCloseTo(once.macaulay, 12);
  });

  it('values a cyclical peak far below the same peak held for ever', () => {
    const peakForEver = gordon(12, 0.09, 0);
    expect(simulate().summary.memory.price).toBeLessThan(0.5 * peakForEver);
  });
});

describe('going wrong', () => {
  it('names what is wrong and what is allowed', () => {
    expect(() => simulate({ rate: 0.01 })).toThrow(/rate must be a number from 0.05 to 0.2, not 0.01/);
    expect(() => gordon(1, 0.03, 0.03)).toThrow(/growth must be below the rate 0.03/);
    expect(() => simulateStrips({ own: { payments: [] } })).toThrow(/own must have at least one payment/);
    expect(() => simulateStrips({ own: { payments: [[-1, 5]] } })).toThrow(RangeError);
    expect(() => simulateStrips({ own: { payments: [[0, -1], [0, 1]] } })).toThrow(/sum to zero/);
  });
});
