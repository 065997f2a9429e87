import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change } from '../../../src/models/changes.ts';
import {
  balanceSheet, columnSums, defaults, frameAt, frameIdentities, identities, rowSums, saving, savingChange, simulate,
  steadyState, transactions,
} from '../../../src/models/financing.ts';
import type { FinancingParameters, FinancingRun } from '../../../src/models/financing.ts';
import { largestResidual } from '../../../src/models/residual.ts';
import { parameters as table } from '../../../src/scenes/financing/parameters.ts';
import { arbitraryChanges, arbitraryValues } from './arbitrary-values.ts';

const quiet = { fiscal: 0, capex: 0 };
const bp = (y: number) => y * 10_000;
const first = (run: FinancingRun) => at(run, 0);

function at(run: FinancingRun, period: number) {
  const frame = run.frames[period];
  if (frame === undefined) throw new Error(`The run has no period ${period}`);
  return frame;
}

describe('the steady state', () => {
  // The trap of the R packages sfcr and godley.
  it('holds .626 of wealth in bills with the R packages\' lambda1 of .05', () => {
    const start = steadyState({ ...defaults, lambda1: 0.05 });
    expect(start.Bh / start.V).toBeCloseTo(0.626, 3);
  });

  it('stays where it is when nobody borrows, whatever the buffer', () => {
    for (const buffer of [0, 1, Infinity]) {
      for (const frame of simulate({ ...quiet, buffer }, { steps: 50 }).frames) {
        expect(frame.Y).toBeCloseTo(106.486486486486, 8);
        expect(frame.y).toBeCloseTo(0.025, 10);
      }
    }
  });
});

describe('Model PC nested in it', () => {
  it('is Model PC exactly with no capex and an infinite buffer', () => {
    fc.assert(fc.property(fc.double({ min: -10, max: 20, noNaN: true }), fc.double({ min: 0, max: 0.05, noNaN: true }), (fiscal, rate) => {
      const run = simulate({ fiscal, capex: 0, buffer: Infinity }, { changes: [{ name: 'rate', value: rate, period: 3 }] });
      const pc = modelPc(20 + fiscal, (t) => (t < 3 ? 0.025 : rate), run.frames.length);
      run.frames.forEach((frame, t) => {
        expect(frame.Y).toBeCloseTo(pc[t]?.Y ?? NaN, 9);
        expect(frame.H).toBeCloseTo(pc[t]?.H ?? NaN, 9);
      });
    }));
  });

  /** The book's equations 4.1 to 4.9 by themselves, solved by repeated substitution. */
  function modelPc(G: number, rateAt: (t: number) => number, steps: number) {
    let { V, Bh: B } = steadyState(defaults);
    let paid = 0.025;
    const frames = [];
    for (let t = 0; t < steps; t += 1) {
      let YD = 0;
      let Y = 0;
      for (let n = 0; n < 200; n += 1) {
        Y = G + 0.6 * YD + 0.4 * V;
        YD = 0.8 * (Y + paid * B);
      }
      const C = 0.6 * YD + 0.4 * V;
      V = V + YD - C;
      const rate = rateAt(t);
      B = V * (0.635 + 5 * rate) - 0.01 * YD;
      paid = rate;
      frames.push({ Y, H: V - B });
    }
    return frames;
  }
});

describe('two borrowers, one economy', () => {
  it('gives +5 fiscal and +5 bond-financed capex the same impact, with a multiplier of 1.9231', () => {
    const fiscal = simulate({ fiscal: 5, capex: 0 });
    const capex = simulate({ fiscal: 0, capex: 5, phi: 1 });
    expect(first(fiscal).Y).toBeCloseTo(116.1019, 4);
    expect(first(capex).Y).toBeCloseTo(116.1019, 4);
    expect(capex.summary.multiplier).toBeCloseTo(1 / (1 - 0.6 * 0.8), 10);
  });

  it('needs a buffer of 2.2210 to leave yields alone for capex, and 5.4054 for fiscal, over 80 periods', () => {
    expect(simulate({ capex: 5 }, { steps: 80 }).summary.smallestBuffer).toBeCloseTo(2.221, 4);
    expect(simulate({ fiscal: 5, capex: 0 }, { steps: 80 }).summary.smallestBuffer).toBeCloseTo(5.4054, 4);
  });

  it('leaves yields alone at the smallest buffer and moves them below it', () => {
    const { smallestBuffer } = simulate({}, { steps: 80 }).summary;
    const enough = simulate({ buffer: smallestBuffer }, { steps: 80 });
    const short = simulate({ buffer: smallestBuffer - 0.01 }, { steps: 80 });
    expect(enough.summary.firstPeriodOfStress).toBeNull();
    expect(short.summary.peakYield).toBeGreaterThan(0.025);
  });

  it('moves yields to 268.21, 280.22 and 288.60 bp and at most 299.9 without any buffer', () => {
    const run = simulate({ capex: 5, phi: 1, buffer: 0 });
    expect(bp(at(run, 0).y)).toBeCloseTo(268.21, 2);
    expect(bp(at(run, 1).y)).toBeCloseTo(280.22, 2);
    expect(bp(at(run, 2).y)).toBeCloseTo(288.6, 2);
    expect(bp(run.summary.peakYield)).toBeCloseTo(299.9, 1);
  });

  it('shows a threshold with the default buffer: nothing moves, then yields do', () => {
    const run = simulate();
    expect(run.summary.firstPeriodOfStress).toBeGreaterThan(0);
    expect(at(run, 0).slack).toBeGreaterThan(0);
    expect(at(run, run.summary.firstPeriodOfStress ?? 0).slack).toBe(0);
  });
});

describe('how a reader breaks the claim', () => {
  it('raises no yield with the last buyer behind both borrowers', () => {
    for (const borrower of [{ fiscal: 5, capex: 0 }, { fiscal: 0, capex: 5 }]) {
      const run = simulate({ ...borrower, buffer: Infinity });
      for (const frame of run.frames) expect(frame.y).toBeCloseTo(0.025, 10);
    }
  });

  it('is worse for fiscal than for capex when neither has a backstop', () => {
    const fiscal = simulate({ fiscal: 5, capex: 0, buffer: 0 });
    const capex = simulate({ fiscal: 0, capex: 5, buffer: 0 });
    expect(fiscal.summary.peakYield).toBeGreaterThan(capex.summary.peakYield);
  });

  // Haavelmo 1945: the balanced-budget multiplier is one.
  it('raises income by exactly 5 and no yield when capex is paid out of cash flow', () => {
    const run = simulate({ capex: 5, phi: 0, buffer: 0 });
    expect(first(run).Y - run.summary.start.Y).toBeCloseTo(5, 9);
    for (const frame of run.frames) expect(frame.y).toBeCloseTo(0.025, 9);
  });

  it('crowds out exactly 5 of consumption at full capacity, whoever spends and whatever the central bank does', () => {
    const capacity = steadyState(defaults).Y;
    for (const borrower of [{ fiscal: 5, capex: 0 }, { fiscal: 0, capex: 5 }]) {
      for (const buffer of [0, 1, Infinity]) {
        const run = simulate({ ...borrower, capacity, buffer });
        expect(first(run).C - run.summary.start.C).toBeCloseTo(-5, 9);
      }
    }
  });

  it('never lowers the money stock because somebody spent it', () => {
    const run = simulate({ capex: 5, buffer: Infinity }, { steps: 12 });
    for (const frame of run.frames) expect(frame.H).toBeGreaterThanOrEqual(run.summary.start.H);
  });

  it('matches +5 capex with +3.077 household saving and +1.923 smaller deficit when there is slack', () => {
    const run = simulate({ capex: 5, phi: 1 });
    const change = savingChange(run.summary.start, first(run));
    expect(change.investment).toBeCloseTo(5, 9);
    expect(change.households).toBeCloseTo(3.077, 3);
    expect(change.government).toBeCloseTo(1.923, 3);
    expect(change.firms).toBe(0);
  });
});

describe('the accounts', () => {
  it('keep every identity on every frame, for any parameters and any changes of them, to 1e-9', () => {
    fc.assert(fc.property(arbitraryValues(table), arbitraryChanges(table), fc.integer({ min: 1, max: 80 }), (values, changes, steps) => {
      const run = simulate(values as unknown as FinancingParameters, { steps, changes: changes as Change<FinancingParameters>[] });
      const all = [run.summary.start, ...run.frames];
      run.frames.forEach((frame, i) => {
        expect(largestResidual(frameIdentities(all[i] ?? frame, frame))).toBeLessThan(1e-9);
        expect(Number.isFinite(frame.y)).toBe(true);
      });
      expect(largestResidual(identities(run))).toBeLessThan(1e-9);
    }), { numRuns: 300 });
  });

  it('stop a run whose debt explodes instead of showing it', () => {
    const run = simulate({ fiscal: 20, buffer: 0, capacity: 80, rate: 0.05, lambda1: 0.05 }, { steps: 80 });
    expect(run.summary.stoppedBefore).toBe(run.frames.length);
    expect(run.frames.length).toBeLessThan(80);
  });

  it('run all 20 periods for any parameters with a lambda1 of at least 1', () => {
    fc.assert(fc.property(arbitraryValues(table), (values) => {
      const { lambda1 } = values;
      const run = simulate({ ...values, lambda1: Math.max(1, Number(lambda1)) } as unknown as FinancingParameters);
      expect(run.frames).toHaveLength(20);
      expect(run.summary.stoppedBefore).toBeNull();
    }));
  });

  it('fill two matrices whose rows and columns all sum to zero', () => {
    const run = simulate();
    const all = [run.summary.start, ...run.frames];
    run.frames.forEach((frame, i) => {
      for (const matrix of [balanceSheet(frame), transactions(all[i] ?? frame, frame)]) {
        expect(matrix.cells).toHaveLength(matrix.rows.length);
        for (const sum of [...rowSums(matrix), ...columnSums(matrix)]) expect(sum).toBeCloseTo(0, 9);
      }
    });
  });

  it('always finance investment by saving', () => {
    for (const frame of simulate({ phi: 0.4 }).frames) {
      const { investment, households, firms, government } = saving(frame);
      expect(households + firms + government).toBeCloseTo(investment, 9);
    }
  });
});

describe('looking up and going wrong', () => {
  it('finds the start at time 0, the first period at time 1, and the middle in between', () => {
    const run = simulate();
    expect(frameAt(run, 0)).toEqual(run.summary.start);
    expect(frameAt(run, 1)).toEqual(first(run));
    expect(frameAt(run, 0.5).Y).toBeCloseTo((run.summary.start.Y + first(run).Y) / 2, 12);
    expect(frameAt(run, 1e9)).toEqual(run.frames.at(-1));
  });

  it('keeps an infinite buffer infinite between two periods', () => {
    expect(frameAt(simulate({ buffer: Infinity }), 1.5).slack).toBe(Infinity);
  });

  it('names what is wrong and what is allowed', () => {
    expect(() => simulate({ capex: 21 })).toThrow(/capex must be a number from 0 to 20, not 21/);
    expect(() => simulate({ phi: Infinity })).toThrow(RangeError);
    expect(() => simulate({ rate: NaN })).toThrow(TypeError);
    expect(() => simulate({ capx: 1 } as Partial<FinancingParameters>)).toThrow(/no parameter capx; allowed are fiscal/);
    expect(() => simulate({}, { steps: 0 })).toThrow(/steps/);
    expect(() => simulate({}, { changes: [{ name: 'phi', value: 2, period: 1 }] })).toThrow(/phi must be/);
  });
});
