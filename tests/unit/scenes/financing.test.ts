import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mark } from '../../../src/figure/mark.ts';
import { markup } from '../../../src/figure/markup.ts';
import type { Layout, Words } from '../../../src/figure/picture.ts';
import { simulate } from '../../../src/models/financing.ts';
import { readValue, writeValue } from '../../../src/parameters/parameter.ts';
import { levelAt } from '../../../src/parts/water.ts';
import { waterOf } from '../../../src/scenes/financing/basin.ts';
import { GEOMETRY } from '../../../src/scenes/financing/geometry.ts';
import { scene } from '../../../src/scenes/financing/index.ts';
import { readings } from '../../../src/scenes/financing/readings.ts';
import { table as parameters } from '../../../src/scenes/financing/table.ts';
import { assets } from '../../../src/scenes/financing/prices.ts';
import { boreOf, dipOf, levelOf } from '../../../src/scenes/financing/scales.ts';
import type { FinancingState } from '../../../src/scenes/financing/state.ts';
import { momentAt } from '../../../src/scenes/story.ts';
import { arbitraryValues } from '../models/arbitrary-values.ts';

const layouts: readonly Layout[] = ['wide', 'compact'];

/** The key and the values instead of words, so that a picture's text is the same in every language. */
const stub: Words = (key, values = {}) =>
  [key, ...Object.values(values).map((value) => (typeof value === 'number' ? Math.round(value * 1e4) / 1e4 : value))].join(' ');

function stepState(id: string): FinancingState {
  return scene.state(scene.steps.find((step) => step.id === id)!);
}

function drawn(state: FinancingState, layout: Layout): string {
  return markup(scene.draw({ uid: 'test', layout, state, words: stub }));
}

const anyState: fc.Arbitrary<FinancingState> = fc
  .record({
    values: arbitraryValues(parameters),
    at: fc.double({ min: 0, max: 20, noNaN: true }),
    parting: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ values, at, parting }) => scene.state({ values, at, view: { ...scene.steps[0]!.view, parting } }));

function find(marks: readonly Mark[], key: string): Mark | undefined {
  for (const mark of marks) {
    const found = mark.key === key ? mark : find(mark.children, key);
    if (found) return found;
  }
  return undefined;
}

describe('the story of the two borrowers', () => {
  it('starts at rest, with every pipe dry and nothing matched', () => {
    const { government, firm, rate } = stepState('loop');
    expect([government.spent, government.income, firm.spent, firm.income]).toEqual([0, 0, 0, 0]);
    expect(government.yield).toBe(rate);
    expect(government.wealth).toBeCloseTo(86.4865, 4);
  });

  it('gives the AI firm the very numbers of the government in the first period', () => {
    const { government, firm } = stepState('capex');
    for (const name of ['spent', 'borrowed', 'income', 'consumption', 'multiplier', 'wealth', 'yield', 'drawn'] as const) {
      expect(firm[name], name).toBeCloseTo(government[name], 9);
    }
    expect(firm.matched.saving).toBeCloseTo(government.matched.saving, 9);
    expect(firm.matched.taxes).toBeCloseTo(government.matched.taxes, 9);
    expect(firm.multiplier).toBeCloseTo(1.9231, 4);
    expect(firm.matched.saving).toBeCloseTo(3.0769, 4);
    expect(firm.matched.taxes).toBeCloseTo(1.9231, 4);
  });

  it('empties the tank before the needle starts', () => {
    const early = stepState('slack');
    expect(early.firm.idle).toBeGreaterThan(0);
    expect(early.firm.idle).toBeLessThan(early.firm.buffer / 10);
    expect(early.firm.rise).toBeCloseTo(0, 12);
    const late = stepState('squeeze');
    expect(late.firm.idle).toBeCloseTo(0, 12);
    expect(late.firm.rise).toBeGreaterThan(0.0015);
    expect(late.government.rise).toBeCloseTo(0, 12);
  });

  it('agrees with the model on the yield after one period without idle cash', () => {
    const values = { ...scene.steps.at(-1)!.values, buffer: 0 };
    const { firm } = scene.state({ values, at: 1, view: {} });
    expect(firm.yield).toBeCloseTo(0.026821, 6);
    expect(firm.yield).toBe(simulate({ capex: 5, buffer: 0 }).frames[0]!.y);
  });

  it('keeps the multiplier of the first period on the hub, whatever a later period brings home', () => {
    for (const id of ['capex', 'slack', 'squeeze', 'backstop', 'parting']) {
      const { government, firm } = stepState(id);
      expect([government.multiplier, firm.multiplier].map((value) => value.toFixed(4)), id).toEqual(['1.9231', '1.9231']);
    }
    expect(stepState('squeeze').firm.income / stepState('squeeze').firm.spent).toBeGreaterThan(3);
    const { firm } = scene.state({ values: { ...scene.steps.at(-1)!.values, phi: 0 }, at: 4, view: {} });
    expect(firm.multiplier).toBeLessThan(1.9);
  });

  it('hits the far promise harder than the near one when assets part', () => {
    const { changes } = stepState('parting');
    expect(changes.treasuries).toBeGreaterThan(changes.memory);
    expect(changes.memory).toBeGreaterThan(changes.software);
    expect(changes.bitcoin).toBeLessThan(2 * changes.memory);
  });

  it('crowds out consumption one for one when nothing more can be made', () => {
    const values = { ...scene.steps.at(-1)!.values, capacity: simulate().summary.start.Y };
    const { firm } = scene.state({ values, at: 1, view: {} });
    expect(firm.consumption).toBeCloseTo(-5, 9);
    expect(firm.matched.forgone).toBeCloseTo(5, 9);
  });

  it('lets the reader give the last buyer to both or to neither', () => {
    const values = { ...scene.steps.at(-1)!.values, fiscal: 5 };
    const both = scene.state({ values: { ...values, backstop: 'both' }, at: 8, view: {} });
    expect([both.government.rise, both.firm.rise].map(Math.abs).every((rise) => rise < 1e-12)).toBe(true);
    const neither = scene.state({ values: { ...values, backstop: 'neither' }, at: 8, view: {} });
    expect(neither.government.rise).toBeGreaterThan(neither.firm.rise);
  });
});

describe('any state the table allows', () => {
  it('matches all spending with saving, taxes and own funds', () => {
    fc.assert(fc.property(anyState, ({ government, firm }) => {
      for (const { spent, matched, wealth } of [government, firm]) {
        const sum = matched.saving + matched.forgone + matched.taxes + matched.firms;
        expect(Math.abs(sum - spent)).toBeLessThan(1e-9 * (1 + Math.abs(wealth)));
      }
    }), { numRuns: 200 });
  });

  it('reads and draws without a number that is none', () => {
    fc.assert(fc.property(anyState, fc.constantFrom(...layouts), (state, layout) => {
      for (const value of Object.values(readings(state))) expect(value).not.toBeNaN();
      expect(drawn(state, layout)).not.toMatch(/NaN|undefined|Infinity(?=[^<]*")/);
    }), { numRuns: 120 });
  });

  it('keeps the water inside the basin and one scale for all pipes', () => {
    fc.assert(fc.property(anyState, fc.constantFrom(...layouts), (state, layout) => {
      const geometry = GEOMETRY[layout];
      const { basin, flow } = geometry;
      const { government, firm } = waterOf(geometry, state);
      for (const level of [government, firm]) {
        expect(level).toBeGreaterThanOrEqual(basin.highest - 1e-9);
        expect(level).toBeLessThanOrEqual(basin.lowest + 1e-9);
      }
      const bore = boreOf(geometry, state);
      expect(bore(state.firm.income)).toBeLessThanOrEqual(flow.widest + 1e-9);
      if (state.firm.spent > 0.01 && state.firm.income > 0.01) {
        expect(bore(state.firm.income) / bore(state.firm.spent)).toBeCloseTo(state.firm.income / state.firm.spent, 6);
      }
    }), { numRuns: 120 });
  });
});

describe.each(layouts)('the %s picture', (layout) => {
  const geometry = GEOMETRY[layout];

  it.each(scene.steps.map((step) => step.id))('draws %s', (id) => {
    const svg = drawn(stepState(id), layout);
    expect(svg).not.toMatch(/NaN|undefined|Infinity|style=|#[0-9a-fA-F]{6}\b|rgb\(/);
    expect(svg.length).toBeLessThan(24_000);
    expect(svg.match(/<[a-z]/g)!.length).toBeLessThan(280);
    expect(svg.replaceAll('><', '>\n<')).toMatchSnapshot();
  });

  it('is the same by whatever way its moment is reached', () => {
    scene.steps.forEach((step, i) => {
      const straight = drawn(scene.state(step), layout);
      drawn(scene.state(momentAt(scene as never, i + 0.7)), layout);
      expect(drawn(scene.state(momentAt(scene as never, i)), layout)).toBe(straight);
    });
  });

  it('draws every position between the steps', () => {
    for (let position = 0; position < scene.steps.length - 1; position += 0.13) {
      expect(drawn(scene.state(momentAt(scene as never, position)), layout)).not.toMatch(/NaN|undefined/);
    }
  });

  it('makes pipes as wide as their flows and levels as high as wealth', () => {
    const state = stepState('capex');
    const bore = boreOf(geometry, state);
    expect(bore(state.firm.income) / bore(state.firm.spent)).toBeCloseTo(state.firm.multiplier, 9);
    const rise = geometry.basin.level - levelOf(geometry, state.firm.wealth, state.firm.wealthBefore);
    expect(rise / geometry.basin.perUnit).toBeCloseTo(state.firm.wealth - state.firm.wealthBefore, 9);
  });

  it('floats each duck at its price', () => {
    const state = stepState('parting');
    const { surface, firm } = waterOf(geometry, state);
    assets.forEach((asset, i) => {
      const depth = levelAt(surface, geometry.middle + geometry.ducks.x[i]!) - firm;
      expect(depth).toBeCloseTo(dipOf(geometry, state.changes[asset]), 6);
      expect(depth / geometry.ducks.perPercent).toBeCloseTo(-100 * state.changes[asset], 6);
    });
  });

  it('opens the valve on one side only', () => {
    const marks = scene.draw({ uid: 'test', layout, state: stepState('backstop'), words: stub });
    const [government, firm] = ['buyer-government', 'buyer-firm'].map((key) => find(marks, key)!.children);
    expect(find(government!, 'valve')).toBeDefined();
    expect(find(government!, 'shut-government')).toBeUndefined();
    expect(find(firm!, 'shut-firm')).toBeDefined();
  });

  it('gives the AI firm the government’s plumbing in a mirror, and its water while both borrow alike', () => {
    const used = (values: object): string[] => [...drawn(scene.state({ ...scene.steps.at(-1)!, values: { ...scene.steps.at(-1)!.values, ...values } }), layout).matchAll(/<use href="#([^"]+)"/g)].map((match) => match[1]!);
    expect(used({ fiscal: 5 })).toEqual(expect.arrayContaining(['test-plumbing', 'test-lent']));
    expect(used({ fiscal: 3 })).toContain('test-plumbing');
    expect(used({ fiscal: 3 })).not.toContain('test-lent');
    expect(used({ fiscal: 5, phi: 0.5 })).not.toContain('test-lent');
  });

  it('rides down one paper per unit borrowed', () => {
    const papers = (id: string): number => find(scene.draw({ uid: 'test', layout, state: stepState(id), words: stub }), 'bonds')?.children.length ?? 1;
    expect(papers('loop')).toBe(1);
    expect(papers('capex') - 1).toBe(5);
  });
});

describe('the table', () => {
  it('reads back every value that it writes, the last buyer among them', () => {
    for (const parameter of parameters) {
      expect(readValue(parameter, writeValue(parameter, parameter.default))).toEqual({ value: parameter.default });
    }
    expect(parameters.map(({ name }) => name)).toEqual(expect.arrayContaining([...scene.knobs]));
  });

  it('is complete in every step', () => {
    for (const step of scene.steps) {
      expect(Object.keys(step.values).sort()).toEqual(parameters.map(({ name }) => name).sort());
      expect(Object.keys(step.view)).toEqual(Object.keys(scene.steps[0]!.view));
    }
  });
});
