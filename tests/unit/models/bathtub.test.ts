import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  betas, frameAt, frameIdentities, identities, initialStocks, simulate, simulateFlows, simulateWaters,
} from '../../../src/models/bathtub.ts';
import type { BathtubParameters, BathtubRun, Flow } from '../../../src/models/bathtub.ts';
import type { Change } from '../../../src/models/changes.ts';
import { largestResidual } from '../../../src/models/residual.ts';
import { parameters as table } from '../../../src/scenes/bathtub/parameters.ts';
import { arbitraryChanges, arbitraryValues } from './arbitrary-values.ts';

const levels = (run: BathtubRun) => run.frames.map((frame) => frame.level);
const tub = (W: number) => ({ W, R: 0, P: 0, E: 0 });

describe('published cases', () => {
  // dW = in - k*W has the solution W(t) = in/k + (W0 - in/k)*exp(-k*t).
  it('empties a leaky tub along its exact solution', () => {
    const run = simulateFlows(tub(100), 10, () => [
      { id: 'in', from: [], to: 'W', amount: 5 },
      { id: 'leak', from: 'W', to: null, rate: 0.1 },
    ]);
    run.frames.forEach((frame) => expect(frame.W).toBeCloseTo(50 + 50 * Math.exp(-0.1 * frame.t), 10));
  });

  // The Fed, 2022 to 2025, in miniature: the overnight reverse repos fell first, reserves only then.
  it('drains the overflow first: reserves stay at 3.30 for twelve steps', () => {
    const run = simulateFlows({ W: 3.3, R: 2.55, P: 0, E: 0 }, 16, () => [{ id: 'drain', from: ['R', 'W'], to: 'E', amount: 0.2 }]);
    for (const frame of run.frames.slice(0, 13)) expect(frame.W).toBe(3.3);
    expect(run.frames[13]?.W).toBeCloseTo(3.25, 12);
    expect(run.frames[14]?.W).toBeCloseTo(3.05, 12);
  });

  it('drains the overflow first in the scene\'s own plumbing too', () => {
    const run = simulate({ water: 'reserves', drain: 0.2, capex: 0 }, { stocks: { W: 3.3, R: 2.55, P: 0, E: 0 } });
    expect(run.summary.end.W).toBe(3.3);
    expect(run.summary.end.R).toBeCloseTo(0.15, 12);
  });

  it('solves two tubs in a row exactly: what leaks from the pipe returns through the economy', () => {
    const flows: Flow[] = [{ id: 'a', from: 'P', to: 'E', rate: 1 }, { id: 'b', from: 'E', to: 'W', rate: 0.5 }];
    const { end } = simulateFlows({ W: 1, R: 0, P: 8, E: 0 }, 3, () => flows).summary;
    expect(end.P).toBeCloseTo(8 * Math.exp(-3), 12);
    expect(end.E).toBeCloseTo((8 / (0.5 - 1)) * (Math.exp(-3) - Math.exp(-1.5)), 12);
  });
});

describe('the default story', () => {
  it('empties the overflow tank first and ends in the seventies, with five prices fanned out', () => {
    const run = simulate();
    expect(run.summary.overflowEmptyAt).toBe(5);
    expect(run.summary.end.level).toBeGreaterThan(70);
    expect(run.summary.end.level).toBeLessThan(80);
    const { treasuries, memory, software, retail, bitcoin } = run.summary.end.price;
    expect([treasuries, memory, software, retail, bitcoin]).toEqual([treasuries, memory, software, retail, bitcoin].sort((a, b) => b - a));
    expect(treasuries).toBeGreaterThan(0.95);
    expect(bitcoin).toBeLessThan(0.6);
  });

  it('prices each asset at exp(beta*M*(W-W0)/W0)', () => {
    for (const frame of simulate({ impact: 2 }).frames) {
      const change = frame.W / initialStocks.W - 1;
      expect(frame.price.software).toBeCloseTo(Math.exp(betas.software * 2 * change), 12);
    }
  });

  it('lets what enters the tap wait in the pipe', () => {
    const { frames } = simulate({ tap: 4, capex: 0, pipe: 0.5 });
    expect(frames[1]?.P).toBeGreaterThan(0);
    expect(frames[1]?.W).toBeLessThan(104);
    expect((frames[1]?.P ?? 0) + (frames[1]?.W ?? 0)).toBeCloseTo(104, 12);
  });

  it('reports what cannot be served as unmet', () => {
    const run = simulate({ capex: 20 }, { steps: 12 });
    expect(run.summary.end.W).toBe(0);
    expect(run.summary.end.unmet).toBeCloseTo(20, 12);
  });
});

describe('how a reader breaks the claim', () => {
  it('leaves reserves exactly alone, whatever the capex', () => {
    const without = simulate({ water: 'reserves', capex: 0, drain: 1, tap: -1 });
    const with8 = simulate({ water: 'reserves', capex: 8, loans: 0.3, drain: 1, tap: -1 });
    expect(with8.frames).toEqual(without.frames);
  });

  it('leaves deposits exactly alone when bonds pay, and raises them when bank loans do', () => {
    for (const level of levels(simulate({ water: 'deposits', capex: 8, loans: 0 }))) expect(level).toBe(100);
    expect(simulate({ water: 'deposits', capex: 8, loans: 1 }).summary.end.level).toBe(196);
  });

  it('lowers the room to hold risk', () => {
    const { reserves, deposits, room } = simulateWaters();
    expect(reserves.summary.end.level).toBe(100);
    expect(deposits.summary.end.level).toBe(100);
    expect(room.summary.end.level).toBeLessThan(100);
  });

  it('moves no price in an elastic market', () => {
    for (const frame of simulate({ impact: 0 }).frames) expect(frame.price.bitcoin).toBe(1);
  });

  it('loses less, the faster what was spent comes back as saving', () => {
    const [none, some, fast] = [0, 0.1, 2].map((back) => simulate({ return: back }).summary.lowestLevel);
    expect(some).toBeGreaterThan(none ?? NaN);
    expect(fast).toBeGreaterThan(95);
  });

  it('does not fall while the overflow tank is full enough', () => {
    const run = simulate({}, { stocks: { ...initialStocks, R: 60 } });
    for (const level of levels(run)) expect(level).toBe(100);
  });
});

describe('the accounts', () => {
  it('conserve all water and never go below zero, for any parameters and any changes of them', () => {
    fc.assert(fc.property(arbitraryValues(table), arbitraryChanges(table), fc.integer({ min: 1, max: 60 }), (values, changes, steps) => {
      const run = simulate(values as unknown as BathtubParameters, { steps, changes: changes as unknown as Change<BathtubParameters>[] });
      run.frames.forEach((frame, i) => {
        expect(largestResidual(frameIdentities(run.frames[i - 1] ?? frame, frame))).toBeLessThan(1e-9);
        expect(Math.min(frame.W, frame.R, frame.P, frame.E, frame.unmet)).toBeGreaterThanOrEqual(0);
        expect(Object.values(frame.price).every(Number.isFinite)).toBe(true);
      });
    }), { numRuns: 300 });
  });

  it('change by exactly the sum of the tap over a run', () => {
    const run = simulate({ tap: 3, return: 0.2, drain: 1 });
    const all = (frame: BathtubRun['summary']['end']) => frame.W + frame.R + frame.P + frame.E;
    expect(all(run.summary.end) - all(run.summary.start)).toBeCloseTo(36, 9);
    expect(largestResidual(identities(run))).toBeLessThan(1e-9);
  });
});

describe('looking up and going wrong', () => {
  it('finds the start at time 0 and the middle between two frames', () => {
    const run = simulate();
    expect(frameAt(run, 0)).toEqual(run.frames[0]);
    expect(frameAt(run, 6.5).level).toBeCloseTo(((run.frames[6]?.level ?? 0) + (run.frames[7]?.level ?? 0)) / 2, 12);
  });

  it('changes a parameter from the time of its period on', () => {
    const run = simulate({ capex: 0 }, { changes: [{ name: 'capex', value: 4, period: 3 }] });
    expect(run.frames[3]?.R).toBe(20);
    expect(run.frames[4]?.R).toBe(16);
  });

  it('names what is wrong and what is allowed', () => {
    expect(() => simulate({ water: 'gold' as 'room' })).toThrow(/water must be one of reserves, deposits, room, not gold/);
    expect(() => simulate({ tap: 11 })).toThrow(RangeError);
    expect(() => simulate({}, { stocks: { W: 0, R: 0, P: 0, E: 0 } })).toThrow(/W must be/);
  });
});
