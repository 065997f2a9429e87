import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Mark } from '../../../src/figure/mark.ts';
import { markup } from '../../../src/figure/markup.ts';
import { SIZE, type Layout, type Words } from '../../../src/figure/picture.ts';
import { simulate } from '../../../src/models/duration.ts';
import { halfWidth, levelOf } from '../../../src/parts/payment.ts';
import { heightOf } from '../../../src/scenes/duration/drops.ts';
import { placeOf, presence, xOf, yOf, type Place } from '../../../src/scenes/duration/geometry.ts';
import { scene } from '../../../src/scenes/duration/index.ts';
import { readings } from '../../../src/scenes/duration/readings.ts';
import { parameters } from '../../../src/scenes/duration/parameters.ts';
import type { RowName, State } from '../../../src/scenes/duration/state.ts';
import { momentAt } from '../../../src/scenes/story.ts';
import { arbitraryValues } from '../models/arbitrary-values.ts';

const LAYOUTS: readonly Layout[] = ['wide', 'compact'];
const ROWS: readonly RowName[] = ['memory', 'software', 'token', 'retail'];
const ids = scene.steps.map(({ id }) => id);

/** The key and the values instead of words, so that a picture's text is the same in every language. */
const stub: Words = (key, values = {}) =>
  [key, ...Object.values(values).map((value) => (typeof value === 'number' ? Math.round(value * 1e4) / 1e4 : value))].join(' ');

function stepState(id: string): State {
  return scene.state(scene.steps.find((step) => step.id === id)!);
}

function stateAt(position: number): State {
  return scene.state(momentAt(scene as never, position));
}

function svg(state: State, layout: Layout): string {
  return markup(scene.draw({ uid: 'u', layout, state, words: stub }));
}

function place(layout: Layout, state: State): Place {
  return placeOf(layout, state.view);
}

function find(marks: readonly Mark[], ...keys: readonly string[]): Mark | undefined {
  const [key, ...rest] = keys;
  for (const mark of marks) {
    const found = mark.key === key ? (rest.length === 0 ? mark : find(mark.children, ...rest)) : find(mark.children, ...keys);
    if (found) return found;
  }
  return undefined;
}

const shares = fc.double({ min: 0, max: 1, noNaN: true });

const anyState: fc.Arbitrary<State> = fc
  .record({ values: arbitraryValues(parameters), at: shares, heat: shares, token: shares, retail: shares })
  .map(({ values, at, heat, token, retail }) =>
    scene.state({ values, at, view: { heat, token: token * (1 - retail), retail: retail * (1 - token) } }));

describe('the story of the three promises', () => {
  test('begins with three promises of the same price', () => {
    const { strips, token } = stepState('strips');
    for (const name of ['memory', 'software', 'token'] as const) expect(strips[name].worth, name).toBeCloseTo(100, 9);
    expect(token.revised).toBeCloseTo(560.44, 2);
    for (const { arrives, promised } of strips.token.payments) expect(arrives).toBeCloseTo(promised, 9);
  });

  test('balances on the published durations', () => {
    const { memoryDuration, softwareDuration, tokenDuration } = readings(stepState('heat'));
    expect(memoryDuration).toBeCloseTo(5.57, 2);
    expect(softwareDuration).toBeCloseTo(21.13, 2);
    expect(tokenDuration).toBeCloseTo(20, 9);
  });

  test('lets near cash hardly notice a point of heat, and far cash lose a sixth', () => {
    const { memory, software, token, newRate, arrives } = readings(stepState('turn'));
    expect(newRate).toBeCloseTo(0.1, 12);
    expect(memory).toBeCloseTo(-0.0481, 4);
    expect(software).toBeCloseTo(-0.1654, 4);
    expect(token).toBeCloseTo(-0.1669, 4);
    expect(arrives).toBeCloseTo(83.3, 1);
  });

  test('hurts the token most when the rate rises further', () => {
    const { memory, software, token } = readings(stepState('crypto'));
    expect(token).toBeLessThan(software as number);
    expect(software).toBeLessThan(memory as number);
  });

  test('lets better fundamentals help and still sink', () => {
    const { software, retail, extraGrowth } = readings(stepState('retail'));
    expect(extraGrowth).toBeGreaterThan(0);
    expect(software).toBeGreaterThan(retail as number);
    expect(software).toBeLessThan(-0.05);
  });

  test('is broken by growth that rises with the rate: no price moves', () => {
    fc.assert(fc.property(arbitraryValues(parameters), (values) => {
      const { memory, software, token } = readings(scene.state({ ...scene.steps[1]!, values: { ...values, growth: 1 } }));
      for (const change of [memory, software, token]) expect(change).toBeCloseTo(0, 9);
    }));
  });
});

describe.each(LAYOUTS)('the drawing, %s', (layout) => {
  test.each(ids)('%s is whole and stays as it is', async (id) => {
    const text = svg(stepState(id), layout);
    expect(text).not.toMatch(/NaN|undefined|Infinity|style=|#[0-9a-f]{3,6}\b(?!-)|rgb\(/i);
    expect(text.match(/<[a-z]/g)!.length).toBeLessThan(450);
    expect(text.length).toBeLessThan(30_000);
    await expect(text.replaceAll('><', '>\n<')).toMatchFileSnapshot(`./duration/${id}.${layout}.svg.txt`);
  });

  test('does not depend on the way to it', () => {
    scene.steps.forEach((step, i) => {
      for (const position of [i + 0.7, i - 0.3, i + 0.99]) svg(stateAt(position), layout);
      expect(svg(stateAt(i), layout)).toBe(svg(scene.state(step), layout));
    });
  });

  test('takes any values and any moment', () => {
    fc.assert(fc.property(anyState, (state) => {
      expect(svg(state, layout)).not.toMatch(/NaN|undefined|Infinity/);
    }), { numRuns: 60 });
  });

  test('floats every duck at its price', () => {
    for (const id of ids) {
      const state = stepState(id);
      const plan = place(layout, state);
      const marks = scene.draw({ uid: 'u', layout, state, words: stub });
      for (const name of ROWS.filter((row) => presence(state.view, row) > 0)) {
        const duck = find(marks, name, 'duck')!;
        const y = Number(/translate\([^ ]+ ([^)]+)\)/.exec(String(duck.attributes['transform']))![1]);
        const perPrice = yOf(plan, -0.2) - yOf(plan, 0);
        expect(((y - yOf(plan, 0)) / perPrice) * 0.2, `${id} ${name}`).toBeCloseTo(-state.strips[name].change, 3);
      }
    }
  });

  test('keeps ducks and words of any state within the tub', () => {
    fc.assert(fc.property(anyState, fc.constantFrom(...ROWS), (state, name) => {
      const plan = place(layout, state);
      const y = yOf(plan, state.strips[name].change);
      expect(y).toBeGreaterThan(plan.run.height);
      expect(y).toBeLessThan(plan.run.height + plan.depth * 0.52);
    }));
  });

  test('draws drops whose areas are amounts, on one scale for all strips', () => {
    fc.assert(fc.property(anyState, shares, shares, (state, a, b) => {
      const plan = place(layout, state);
      const [one, other] = [heightOf(plan, state, 1 + a * 500), heightOf(plan, state, 1 + b * 500)];
      expect((one / other) ** 2).toBeCloseTo((1 + a * 500) / (1 + b * 500), 6);
    }));
  });

  test('never lets neighboring drops of the story overlap', () => {
    for (const id of ids) {
      const state = stepState(id);
      const plan = place(layout, state);
      for (const name of ['memory', 'software', 'retail'] as const) {
        if (presence(state.view, name) === 0) continue;
        for (const { promised, year } of state.strips[name].payments.filter(({ year }) => xOf(plan, year) < SIZE[layout].width)) {
          expect(heightOf(plan, state, promised) * 2 * halfWidth(0.29), `${id} ${name} ${year}`).toBeLessThanOrEqual(plan.year);
        }
      }
    }
  });

  test('keeps thirty years, the main and the ends of the runs inside the picture', () => {
    const plan = place(layout, stepState('turn'));
    expect(xOf(plan, 30)).toBeLessThan(plan.end);
    expect(plan.main.x + plan.main.width * 0.73).toBeLessThan(SIZE[layout].width);
  });

  test('puts the wedge under the year of the duration', () => {
    const state = stepState('heat');
    const plan = place(layout, state);
    const marks = scene.draw({ uid: 'u', layout, state, words: stub });
    for (const name of ['memory', 'token'] as const) {
      const wedge = find(marks, name, 'balance')!.children[0]!;
      const x = Number(/translate\(([^ ]+) /.exec(String(wedge.attributes['transform']))![1]);
      expect(x, name).toBeCloseTo(xOf(plan, state.strips[name].duration), 1);
    }
  });
});

describe('a drop', () => {
  test('is filled to the level that gives its share of the area', () => {
    fc.assert(fc.property(shares, (share) => {
      const level = levelOf(share);
      expect(areaBelow(level) / areaBelow(1)).toBeCloseTo(share, 3);
    }));
  });

  test('shows of every payment what the model says arrives', () => {
    const { frames } = simulate({ rate: 0.09, shift: 100, growth: 0 });
    const { payments } = stepState('turn').strips.software;
    for (const [i, frame] of frames.entries()) {
      expect(payments[i]!.arrives / payments[i]!.revised).toBeCloseTo(frame.presentShifted.software / frame.promisedShifted.software, 9);
    }
  });
});

/** Area below a level by the midpoint rule, for a drop of height 1. */
function areaBelow(level: number): number {
  const steps = 2000;
  return Array.from({ length: steps }, (_, i) => halfWidth(((i + 0.5) / steps) * level)).reduce((sum, half) => sum + half, 0) * (level / steps);
}
