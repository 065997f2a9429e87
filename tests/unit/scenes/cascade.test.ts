import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Mark } from '../../../src/figure/mark.ts';
import { markup } from '../../../src/figure/markup.ts';
import { SIZE, type Layout, type Words } from '../../../src/figure/picture.ts';
import { assets, simulate } from '../../../src/models/cascade.ts';
import { geometry, LARGEST_FALL } from '../../../src/scenes/cascade/geometry.ts';
import { scene } from '../../../src/scenes/cascade/index.ts';
import { readings } from '../../../src/scenes/cascade/readings.ts';
import { parameters } from '../../../src/scenes/cascade/parameters.ts';
import { armOf, beamAt, beamShare, floatX, investorArm, levelOf, poolDrop, rodDrop, rodX, widthOf } from '../../../src/scenes/cascade/linkage.ts';
import { surfaceOf } from '../../../src/scenes/cascade/pools.ts';
import { phasesAt } from '../../../src/scenes/cascade/phases.ts';
import { spill } from '../../../src/parts/spill.ts';
import { heightAt } from '../../../src/parts/water.ts';
import type { CascadeState } from '../../../src/scenes/cascade/state.ts';
import { momentAt } from '../../../src/scenes/story.ts';
import { arbitraryValues } from '../models/arbitrary-values.ts';

const LAYOUTS: readonly Layout[] = ['wide', 'compact'];
const ids = scene.steps.map(({ id }) => id);

/** The key and the values instead of words, so that a picture's text is the same in every language. */
const stub: Words = (key, values = {}) =>
  [key, ...Object.values(values).map((value) => (typeof value === 'number' ? Math.round(value * 1e4) / 1e4 : value))].join(' ');

function stepState(id: string): CascadeState {
  return scene.state(scene.steps.find((step) => step.id === id)!);
}

function stateAt(position: number): CascadeState {
  return scene.state(momentAt(scene as never, position));
}

function drawn(state: CascadeState, layout: Layout): readonly Mark[] {
  return scene.draw({ uid: 'u', layout, state, words: stub });
}

function svg(state: CascadeState, layout: Layout): string {
  return markup(drawn(state, layout));
}

function all(marks: readonly Mark[]): Mark[] {
  return marks.flatMap((mark) => [mark, ...all(mark.children)]);
}

function find(marks: readonly Mark[], key: string): Mark | undefined {
  return all(marks).find((mark) => mark.key === key);
}

/** y to which a part has been moved. */
function movedTo(mark: Mark | undefined): number {
  return Number(/translate\(\S+ ([-\d.]+)\)/.exec(String(mark?.attributes['transform']))?.[1]);
}

const anyState: fc.Arbitrary<CascadeState> = fc
  .record({
    values: arbitraryValues(parameters),
    at: fc.double({ min: 0, max: 30, noNaN: true }),
    shown: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 5, maxLength: 5 }),
  })
  .map(({ values, at, shown: [pledge, order, alone, unaided, buyer] }) =>
    scene.state({ values, at, view: { pledge: pledge!, order: order!, alone: alone!, unaided: unaided!, buyer: buyer! } }));

describe('the story of a call', () => {
  test('begins with nothing called and nothing sold', () => {
    const { round, sold, bitcoin, software, memory, treasuries } = readings(stepState('full'));
    expect([round, sold, bitcoin, software, memory, treasuries]).toEqual([0, 0, 0, 0, 0, 0]);
  });

  test('spends cash before it moves a price', () => {
    const state = stepState('call');
    expect(state.cash).toBeLessThan(6);
    expect(state.cash + state.cashSpent).toBeCloseTo(60, 9);
    expect(state.pipe).toBe(0);
    expect(assets.map((asset) => state.price[asset])).toEqual([1, 1, 1, 1]);
  });

  test('then sells what it believes in least', () => {
    const { sold, shortfall, round, bitcoin, software, memory } = readings(stepState('sell'));
    expect([sold, shortfall, round]).toEqual([40, 40, 1]);
    expect(bitcoin).toBeCloseTo(Math.exp((-5 * 10) / 1500) - 1, 9);
    expect(software).toBeCloseTo(Math.exp((-2 * 30) / 6000) - 1, 9);
    expect(memory).toBe(0);
  });

  test('goes round by round, deeper with four times the debt', () => {
    const [spiral, margin] = [readings(stepState('spiral')), readings(stepState('margin'))];
    expect(spiral['round']).toBe(4);
    expect(spiral['rho']).toBeCloseTo(0.2781, 4);
    expect(margin['rho']).toBeCloseTo(0.9161, 4);
    expect(margin['sold']).toBeGreaterThan(2.5 * Number(spiral['sold']));
    expect(margin['memory']).toBeLessThan(-0.02);
  });

  test('shows the same shock without the spiral, and with a buyer', () => {
    const [sell, twice, policy] = [stepState('sell'), stepState('twice'), stepState('policy')];
    for (const asset of assets) {
      expect(twice.alone[asset]).toBeCloseTo(sell.price[asset], 12);
      expect(twice.price[asset]).toBeLessThan(twice.alone[asset]);
      expect(policy.unaided[asset]).toBeCloseTo(twice.price[asset], 12);
      expect(policy.price[asset]).toBeGreaterThan(policy.unaided[asset]);
    }
    expect(policy.bought + assets.reduce((sum, asset) => sum + policy.spouts[asset].amount, 0)).toBeCloseTo(policy.pipe, 9);
  });

  test('ends a run when a round sells too little to print', () => {
    const { round } = readings(stepState('your-turn'));
    const { frames } = simulate();
    const sold = (n: number) => Object.values(frames[n]!.sold).reduce((sum, units) => sum + units, 0);
    expect(sold(Number(round) - 1)).toBeGreaterThanOrEqual(0.05);
    expect(sold(Number(round))).toBeLessThan(0.05);
  });

  test('counts no round when cash is enough', () => {
    const state = scene.state({ ...scene.steps.at(-1)!, values: { ...scene.steps.at(-1)!.values, commitment: 50 } });
    expect([state.round, state.pipe, state.cash]).toEqual([0, 0, 10]);
  });
});

describe('the order of a round', () => {
  test('never starts a link before the one before it has ended', () => {
    for (const first of [true, false]) {
      for (let share = 0; share < 1; share += 0.01) {
        const moving = Object.values(phasesAt(share, first)).filter((phase) => phase > 0 && phase < 1);
        expect(moving.length).toBeLessThanOrEqual(1);
      }
    }
  });

  test('is a whole round at a whole number', () => {
    for (const id of ['sell', 'spiral', 'margin']) {
      const { settings, round, price, pipe } = stepState(id);
      const frame = simulate(settings).frames[round - 1]!;
      expect(price).toEqual(frame.price);
      expect(pipe).toBe(Object.values(frame.total).reduce((sum, units) => sum + units, 0));
    }
  });
});

describe.each(LAYOUTS)('the linkage, %s', (layout) => {
  const g = geometry[layout];

  test('holds both ends of every rod together', () => {
    fc.assert(fc.property(anyState, ({ price }) => {
      for (const fund of ['crypto', 'multiStrategy'] as const) {
        const rest = armOf(g, fund, { bitcoin: 1, software: 1, memory: 1, treasuries: 1 });
        const { pin, tilt } = armOf(g, fund, price);
        // The upper end has come down as far as the lower, on the same upright.
        expect(pin[1] - rest.pin[1]).toBeCloseTo(rodDrop(g, fund, price), 9);
        expect(pin[0]).toBe(rodX(g, fund));
        expect(tilt).toBeGreaterThanOrEqual(0);
        expect(tilt).toBeLessThan(88);
      }
      // A rod of one length joins each end of the beam to its float, and the arm to the beam.
      const [software, memory] = (['software', 'memory'] as const).map((asset) => beamAt(g, price, floatX(g, asset))[1]) as [number, number];
      expect(levelOf(g, price.software) - software).toBeCloseTo(g.pools.zero - g.beam, 9);
      expect(levelOf(g, price.memory) - memory).toBeCloseTo(g.pools.zero - g.beam, 9);
      expect(software + (memory - software) * beamShare - g.beam).toBeCloseTo(rodDrop(g, 'multiStrategy', price), 9);
    }));
  });

  test('draws its rods from the pins of the arms to the floats', () => {
    fc.assert(fc.property(anyState, (state) => {
      const marks = drawn(state, layout);
      const points = (key: string, part: number) => [...String(find(marks, key)!.children[part]!.attributes['d']).matchAll(/[ML]([-\d.]+),([-\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
      const [crypto, float, strategy, held, left, software, right, memory] = points('rods', 0);
      // Pins of the investor, the multi-strategy funds and the crypto funds, drawn as dots.
      const [, strategyPin, cryptoPin] = points('arms', 6);
      expect([crypto, strategy]).toEqual([cryptoPin, strategyPin]);
      expect([float, software, memory]).toEqual(points('floats', 0));
      expect([left, right, held]).toEqual(points('beam', 3));
    }), { numRuns: 20 });
  });

  test('floats every duck at its price', () => {
    fc.assert(fc.property(anyState, (state) => {
      const marks = drawn(state, layout);
      for (const asset of assets) {
        const y = movedTo(find(marks, `duck-${asset}`));
        const fall = Math.min(1 - state.price[asset], LARGEST_FALL);
        expect(y).toBeCloseTo(g.pools.zero + fall * g.pools.perFall, 1);
      }
    }), { numRuns: 20 });
  });

  test('tips the investor by the share of its cash that is gone', () => {
    expect(investorArm(g, 0).tilt).toBe(0);
    expect(investorArm(g, 0.5).tilt).toBeCloseTo(investorArm(g, 1).tilt / 2, 9);
  });

  test('makes a stream as wide as the sale', () => {
    expect(widthOf(g, 40)).toBeCloseTo(2 * widthOf(g, 20), 9);
    expect(widthOf(g, 1e4)).toBe(g.widest);
    expect(poolDrop(g, 0.5)).toBe(LARGEST_FALL * g.pools.perFall);
  });

  test('keeps the level a mean of its waves', () => {
    const { x } = g.pools.at.software;
    const surface = surfaceOf(g, 400, 'software');
    const heights = Array.from({ length: 1000 }, (_, i) => heightAt(surface, x + ((i + 0.5) / 1000) * g.pools.width));
    expect(heights.reduce((sum, height) => sum + height, 0) / heights.length).toBeCloseTo(400, 6);
    expect(Math.max(...heights)).toBeCloseTo(400 + g.pools.wave, 2);
  });
});

test('a sale can be drawn from its first drop on', () => {
  for (let reach = 0; reach <= 1; reach += 1 / 128) {
    for (const width of [0.5, 4, 12, 46]) {
      expect(markup([spill({ from: [40, 40], over: [60, 10], x: 100, bottom: 10 + reach * 220, width, scale: 1, key: 'sale' })]), `${reach} ${width}`).not.toMatch(/NaN|undefined/);
    }
  }
});

describe.each(LAYOUTS)('the picture, %s', (layout) => {
  test.each(ids)('of %s', async (id) => {
    await expect(svg(stepState(id), layout).replaceAll('><', '>\n<')).toMatchFileSnapshot(`cascade/${id}.${layout}.svg.txt`);
  });

  test('is whole for any values at any moment', () => {
    fc.assert(fc.property(anyState, (state) => {
      const text = svg(state, layout);
      expect(text).not.toMatch(/NaN|undefined|Infinity|style=|#[0-9a-fA-F]{3,8}"|rgb\(/);
    }), { numRuns: 40 });
  });

  test('can be drawn everywhere between the steps', () => {
    for (let position = 0; position <= ids.length - 1; position += 1 / 64) {
      expect(() => drawn(stateAt(position), layout), `at ${position}`).not.toThrow();
    }
  });

  test('is the same whatever was drawn before', () => {
    const alone = svg(stateAt(4), layout);
    for (const position of [0, 2.3, 3.7, 4.4, 7, 4]) svg(stateAt(position), layout);
    expect(svg(stateAt(4), layout)).toBe(alone);
    expect(svg(stepState(ids[4]!), layout)).toBe(alone);
  });

  test('has no coral at rest', () => {
    for (const id of ['full', 'call']) expect(svg(stepState(id), layout)).not.toContain('coral');
    expect(svg(stepState('sell'), layout)).toContain('coral');
  });

  test('stays small and gives every mark its own key', () => {
    for (const id of ids) {
      const marks = drawn(stepState(id), layout);
      expect(all(marks).length).toBeLessThan(450);
      const keys = marks.map(({ key }) => key).filter((key) => key !== undefined);
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  test('writes no letter smaller than 12 units, and none outside', () => {
    for (const id of ids) {
      for (const { tag, attributes } of all(drawn(stepState(id), layout)).filter(({ tag }) => tag === 'text')) {
        expect(Number(attributes['font-size']), tag).toBeGreaterThanOrEqual(12);
        if (attributes['x'] !== undefined) expect(Number(attributes['x'])).toBeLessThanOrEqual(SIZE[layout].width);
      }
    }
  });
});

describe('a reader\'s own settings', () => {
  test('keep every reading a number', () => {
    fc.assert(fc.property(anyState, (state) => {
      for (const [name, value] of Object.entries(readings(state))) expect(Number.isFinite(value), name).toBe(true);
    }));
  });

  test('never sell more than is missing out of cash, and never raise a price', () => {
    fc.assert(fc.property(anyState, (state) => {
      expect(state.cashSpent + state.raised).toBeLessThanOrEqual(state.settings.commitment + 1e-9);
      for (const asset of assets) expect(state.price[asset]).toBeLessThanOrEqual(1);
    }));
  });
});
