import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  assets, defaultMarket, frameAt, frameIdentities, fund, identities, simulate, simulateMarket, vulnerability,
} from '../../../src/models/cascade.ts';
import type { Asset, CascadeParameters, CascadeRun, PerAsset } from '../../../src/models/cascade.ts';
import type { Change } from '../../../src/models/changes.ts';
import { twoBanks } from '../../../src/models/references/cascade.ts';
import { largestResidual } from '../../../src/models/residual.ts';
import { parameters as table } from '../../../src/scenes/cascade/parameters.ts';
import { arbitraryChanges, arbitraryValues } from './arbitrary-values.ts';

const inOrder = (values: PerAsset | null) => assets.map((name) => values?.[name] ?? NaN);
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

function expectClose(actual: readonly number[], expected: readonly number[], digits: number) {
  expect(actual).toHaveLength(expected.length);
  actual.forEach((value, i) => expect(value).toBeCloseTo(expected[i] ?? NaN, digits));
}

describe('vulnerable banks', () => {
  it('share out aggregate vulnerability completely, whoever they are', () => {
    const positive = fc.double({ min: 0.1, max: 50, noNaN: true });
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(fc.property(fc.array(fc.tuple(positive, positive, share, share), { minLength: 1, maxLength: 5 }), (banks) => {
      const system = {
        ...twoBanks,
        assets: banks.map(([a]) => a),
        leverage: banks.map(([, b]) => b),
        weights: banks.map(([, , m, n]) => [m, n]),
      };
      const { AV, S, IV, equities } = vulnerability(system);
      expect(sum(S)).toBeCloseTo(AV, 9);
      expect(sum(IV.map((loss, n) => loss * (equities[n] ?? NaN))) / system.equity).toBeCloseTo(AV, 9);
    }));
  });
});

describe('the linear spiral', () => {
  it('has rho .2781 by default and sells 14.03, 34.37, 2.14 and 2.91 in the end', () => {
    const { rho, linearSold, linearDrop } = simulate().summary;
    expect(rho).toBeCloseTo(0.2781, 4);
    expectClose(inOrder(linearSold), [14.03, 34.37, 2.14, 2.91], 2);
    expectClose(inOrder(linearDrop).map((drop) => 100 * drop), [4.68, 1.15, 0.28, 0], 2);
  });

  it('has rho .9161 at four times the leverage, and is critical at 4.3938 times', () => {
    const { rho, criticalLeverage } = simulate({ leverage: 4 }).summary;
    expect(rho).toBeCloseTo(0.9161, 4);
    expect(criticalLeverage).toBeCloseTo(4.3938, 4);
    expect(simulate({ leverage: criticalLeverage }).summary.rho).toBeCloseTo(1, 9);
  });

  it('has no solution at or beyond the critical leverage', () => {
    expect(simulate({ leverage: 5 }).summary.linearSold).toBeNull();
    expect(simulate({ leverage: 4.3 }).summary.linearSold).not.toBeNull();
  });

  it('is what the bounded run does for small shocks, to a ratio of .9999', () => {
    const { sold, linearSold } = simulate({ commitment: 0.01, cash: 0 }).summary;
    assets.forEach((name) => {
      const ratio = sold[name] / (linearSold?.[name] ?? NaN);
      expect(ratio).toBeGreaterThan(0.99985);
      expect(ratio).toBeLessThan(1.0001);
    });
  });
});

describe('the investor', () => {
  it('must sell 10 of bitcoin and 30 of software by default: cash first, then what it believes in least', () => {
    const run = simulate();
    expect(inOrder(run.summary.firstSale)).toEqual([10, 30, 0, 0]);
    expect(run.frames[0]?.cash).toBe(0);
    expect(run.frames[0]?.unfunded).toBe(0);
  });

  it('touches nothing else before the lower conviction is gone', () => {
    expect(fund(50, 60, [10, 60], [0, 1])).toEqual({ cashSpent: 50, sold: [0, 0], raised: 0 });
    expect(fund(65, 60, [10, 60], [0, 1])).toEqual({ cashSpent: 60, sold: [5, 0], raised: 5 });
    expect(fund(75, 60, [10, 60], [1, 0])).toEqual({ cashSpent: 60, sold: [0, 15], raised: 15 });
  });

  it('owes what it cannot raise', () => {
    const run = simulate({ commitment: 400, cash: 0 });
    expect(run.summary.end.unfunded).toBeCloseTo(200, 9);
    expect(inOrder(run.summary.end.held.investor)).toEqual([0, 0, 0, 0]);
  });

  it('answers a commitment that grows on the way', () => {
    const run = simulate({}, { changes: [{ name: 'commitment', value: 110, period: 2 }] });
    expect(run.frames[2]?.soldBy.investor.software).toBeCloseTo(10, 9);
  });
});

describe('how a reader breaks the claim', () => {
  const forced = (run: CascadeRun) => sum(inOrder(run.summary.forced));

  it('sells nothing with cash enough for the commitment', () => {
    const run = simulate({ commitment: 100, cash: 100 });
    expect(inOrder(run.summary.sold)).toEqual([0, 0, 0, 0]);
    expect(inOrder(run.summary.end.price)).toEqual([1, 1, 1, 1]);
  });

  it('forces nobody in a market deep enough', () => {
    expect(forced(simulate({ depth: 0 }))).toBe(0);
  });

  it('forces less behind gates and less without leverage, and nobody with both', () => {
    const both = forced(simulate());
    expect(forced(simulate({ redemption: 0 }))).toBeLessThan(both);
    expect(forced(simulate({ leverage: 0 }))).toBeLessThan(both);
    expect(forced(simulate({ leverage: 0, redemption: 0 }))).toBe(0);
  });

  it('does not spread without common holdings', () => {
    const weights = [[0, 0, 1, 0], [0, 0, 0, 1]];
    const funds = defaultMarket.funds.map((one, n) => ({ ...one, weights: weights[n] ?? [] }));
    expect(forced(simulateMarket({ ...defaultMarket, funds }))).toBe(0);
  });

  it('makes memory fall too, though the investor never sold it: levered funds hold it', () => {
    const { firstSale, drop } = simulate().summary;
    expect(firstSale.memory).toBe(0);
    expect(drop.memory).toBeGreaterThan(0);
  });

  it('shows the cascade as the difference between the same shock with and without the spiral', () => {
    const on = simulate({ spiral: 'on' }).summary;
    const off = simulate({ spiral: 'off' }).summary;
    assets.forEach((name: Asset) => expect(on.dropWithoutSpiral[name]).toBeCloseTo(off.drop[name], 12));
    assets.forEach((name: Asset) => expect(on.drop[name]).toBeGreaterThan(off.drop[name]));
  });
});

describe('the accounts', () => {
  it('keep sold plus left equal to held, for any parameters and any changes of them, and every run ends', () => {
    fc.assert(fc.property(arbitraryValues(table), arbitraryChanges(table), (values, changes) => {
      const run = simulate(values as unknown as CascadeParameters, { changes: changes as unknown as Change<CascadeParameters>[] });
      const all = [run.summary.start, ...run.frames];
      run.frames.forEach((frame, i) => {
        expect(largestResidual(frameIdentities(all[i] ?? frame, frame))).toBeLessThan(1e-9);
        expect(inOrder(frame.price).every((price) => price > 0 && price <= 1)).toBe(true);
      });
      expect(run.frames.length).toBeLessThanOrEqual(200);
      expect(Number.isNaN(run.summary.rho) || Number.isNaN(run.summary.criticalLeverage)).toBe(false);
    }), { numRuns: 200 });
  });

  it('keep per fund and asset what it held at the start, over all rounds', () => {
    const run = simulate({ leverage: 4 });
    for (const holder of ['investor', 'multiStrategy', 'crypto'] as const) {
      for (const name of assets) {
        const sold = sum(run.frames.map((frame) => frame.soldBy[holder][name]));
        expect(sold + run.summary.end.held[holder][name]).toBeCloseTo(run.summary.start.held[holder][name], 9);
      }
    }
    expect(largestResidual(identities(run))).toBeLessThan(1e-9);
  });
});

describe('looking up and going wrong', () => {
  it('finds the state before the shock at time 0 and the investor\'s sale at time 1', () => {
    const run = simulate();
    expect(frameAt(run, 0)).toEqual(run.summary.start);
    expect(frameAt(run, 1)).toEqual(run.frames[0]);
    expect(frameAt(run, 0.5).cash).toBe(30);
  });

  it('names what is wrong and what is allowed', () => {
    expect(() => simulate({ leverage: -1 })).toThrow(/leverage must be a number from 0 to 8, not -1/);
    expect(() => simulate({ spiral: 'maybe' as 'on' })).toThrow(/spiral must be one of on, off/);
  });
});
