import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Mark } from '../../../src/figure/mark.ts';
import { markup } from '../../../src/figure/markup.ts';
import type { Words } from '../../../src/figure/picture.ts';
import { compileAll } from '../../../src/i18n/compile.ts';
import type { CompiledMessages, Messages } from '../../../src/i18n/message.ts';
import { wordsOf } from '../../../src/i18n/words.ts';
import { assets, waters } from '../../../src/models/bathtub.ts';
import { levelAt } from '../../../src/parts/water.ts';
import { GEOMETRY } from '../../../src/scenes/bathtub/geometry.ts';
import { scene } from '../../../src/scenes/bathtub/index.ts';
import { readings } from '../../../src/scenes/bathtub/readings.ts';
import { parameters } from '../../../src/scenes/bathtub/parameters.ts';
import { heightsOf, surfaceOf } from '../../../src/scenes/bathtub/levels.ts';
import { thickness } from '../../../src/scenes/bathtub/sewer.ts';
import { drained, type BathtubState } from '../../../src/scenes/bathtub/state.ts';
import { meanHeight, wallPoint, yOf } from '../../../src/scenes/bathtub/surface.ts';
import type { Moment } from '../../../src/scenes/scene.ts';
import { momentAt } from '../../../src/scenes/story.ts';

const layouts = ['wide', 'compact'] as const;
const stub: Words = (key, values = {}) => [key, ...Object.values(values).map((v) => (typeof v === 'number' ? v.toFixed(2) : v))].join(' ');

const stateAt = (position: number, overrides = {}): BathtubState => scene.state(momentAt(scene as never, position, overrides));
const svg = (state: BathtubState, layout: (typeof layouts)[number]): string => markup(scene.draw({ uid: 'u', layout, state, words: stub }));
const outflowOf = (state: BathtubState): number => state.flow.fromTub + state.flow.round;
const all = (marks: readonly Mark[]): Mark[] => marks.flatMap((mark) => [mark, ...all(mark.children)]);

/** Any moment the table of parameters allows, anywhere in a run. */
const moments: fc.Arbitrary<Moment> = fc.record({
  at: fc.double({ min: 0, max: 24, noNaN: true }),
  values: fc.record(Object.fromEntries(parameters.map((parameter) => [
    parameter.name,
    parameter.kind === 'choice' ? fc.constantFrom(...parameter.options) : fc.double({ min: parameter.min, max: parameter.max, noNaN: true }),
  ]))) as fc.Arbitrary<Moment['values']>,
  view: fc.constantFrom(...scene.steps.map((step) => step.view)),
});

describe('The story of the bathtub', () => {
  test('has the steps that the essay names, each complete', () => {
    expect(scene.steps.map((step) => step.id)).toEqual(['ducks', 'tap', 'pipe', 'drain', 'overflow', 'tilt', 'water', 'your-turn']);
    const names = parameters.map((parameter) => parameter.name).sort();
    for (const step of scene.steps) {
      expect(Object.keys(step.values).sort()).toEqual(names);
      expect(Object.keys(step.view)).toEqual(Object.keys(scene.steps[0]!.view));
    }
  });

  test('keeps the tub level until the tank is empty, and then lets it fall', () => {
    const [ducks, tap, pipe, drain, overflow, tilt] = scene.steps.map((step) => scene.state(step));
    expect(ducks!.level).toBe(100);
    expect(tap!.level).toBeGreaterThan(105);
    expect(pipe!.level).toBeLessThan(tap!.level);
    expect(pipe!.backlog).toBeGreaterThan(tap!.backlog);
    expect(drain!.level).toBe(100);
    expect(overflow!.level).toBe(100);
    expect(overflow!.overflow).toBeLessThan(drain!.overflow);
    expect(tilt!.overflow).toBe(0);
    expect(tilt!.level).toBeCloseTo(72, 9);
    expect(tilt!.price.bitcoin).toBeLessThan(tilt!.price.treasuries);
  });

  test('gives three answers to what the water is', () => {
    const { outcomes } = stateAt(6);
    expect(outcomes.reserves.level).toBe(100);
    expect(outcomes.deposits.level).toBeGreaterThan(104);
    expect(outcomes.room.level).toBeLessThan(75);
  });
});

describe.each(layouts)('The picture (%s)', (layout) => {
  test.each(scene.steps.map((step) => step.id))('of %s is drawn whole and stays as it is', async (id) => {
    const text = svg(scene.state(scene.steps.find((step) => step.id === id)!), layout);
    expect(text.match(/NaN|undefined|Infinity|style=|["(]#[0-9a-f]{3,6}[")]|rgb\(/i)).toBeNull();
    expect(all(scene.draw({ uid: 'u', layout, state: stateAt(0), words: stub })).length).toBeLessThan(450);
    await expect(text.replaceAll('><', '>\n<')).toMatchFileSnapshot(`./bathtub/${id}.${layout}.svg.txt`);
  });

  test('does not depend on the way to it', () => {
    scene.steps.forEach((step, i) => {
      for (const position of [i + 0.7, i - 0.3, i + 0.99]) svg(stateAt(position), layout);
      expect(svg(stateAt(i), layout) === svg(scene.state(step), layout)).toBe(true);
    });
  });

  test('has its mean surface at the level on the dial, at every point of the story', () => {
    const { tub } = GEOMETRY[layout];
    for (let position = 0; position <= scene.steps.length - 1; position += 0.05) {
      const state = stateAt(position);
      expect(Math.abs(meanHeight(tub, heightsOf(GEOMETRY[layout], state, outflowOf(state))) - state.level)).toBeLessThan(0.1);
    }
  });

  test('has its mean surface at the level for the knobs too, up to the rim', () => {
    const { tub } = GEOMETRY[layout];
    fc.assert(fc.property(fc.double({ min: 0, max: 20, noNaN: true }), fc.double({ min: 0, max: 0.5, noNaN: true }), fc.double({ min: -4, max: 1, noNaN: true }), fc.double({ min: 0, max: 5, noNaN: true }), (capex, back, tap, impact) => {
      const state = stateAt(7, { capex, return: back, tap, impact });
      fc.pre(state.level < 108);
      expect(Math.abs(meanHeight(tub, heightsOf(GEOMETRY[layout], state, outflowOf(state))) - state.level)).toBeLessThan(0.15);
    }));
  });

  test('keeps the ducks at their prices however much capex takes, until there is hardly any water, and then says so', () => {
    const geometry = GEOMETRY[layout];
    for (let capex = 0; capex <= 20; capex += 0.5) {
      const state = stateAt(7, { capex });
      const heights = heightsOf(geometry, state, outflowOf(state));
      const off = assets.some((asset, i) => Math.abs(heights[i + 1]![1] - 100 * state.price[asset]) > 0.01);
      expect(off).toBe(state.level < 15);
      expect(svg(state, layout).includes('notice.floor')).toBe(off);
    }
  });

  test('has a level surface while the drain is shut and nothing has come in', () => {
    const heights = heightsOf(GEOMETRY[layout], stateAt(0), 0).map(([, height]) => height);
    expect(Math.max(...heights) - Math.min(...heights)).toBeLessThan(0.001);
  });

  test('puts every duck exactly at its price', () => {
    const { tub } = GEOMETRY[layout];
    for (const position of [0, 1, 2.7, 4.8, 5, 6, 7]) {
      const state = stateAt(position);
      const surface = surfaceOf(GEOMETRY[layout], heightsOf(GEOMETRY[layout], state, outflowOf(state)), outflowOf(state));
      assets.forEach((asset, i) => {
        const price = Math.min(100 * state.price[asset], tub.highest);
        expect(surface.points[i + 1]![1]).toBeCloseTo(yOf(tub, price), 6);
        expect(levelAt(surface, tub.ducks[i]!)).toBeCloseTo(yOf(tub, price), 6);
      });
    }
  });

  test('fills the pipe under the floor in proportion to what runs', () => {
    const g = GEOMETRY[layout];
    for (const position of [3, 4, 4.8, 5, 6]) {
      const state = stateAt(position);
      const { tank, tub, all: total } = thickness(g, state);
      expect(total).toBeCloseTo(Math.min(drained(state) * g.perUnit, g.sewer.bore), 9);
      expect(tank + tub).toBeCloseTo(total, 9);
      expect(tank * drained(state)).toBeCloseTo(total * state.flow.fromOverflow, 9);
    }
  });

  test('lets the pipe swell when more is in it than it holds, and says what freeing it would do', () => {
    const [tap, pipe] = [stateAt(1), stateAt(2)];
    expect(tap.backlog).toBeLessThan(GEOMETRY[layout].supply.holds);
    expect(pipe.freed.level).toBeCloseTo(tap.level, 9);
    expect(svg(tap, layout)).not.toContain('notice.');
    expect(svg(pipe, layout)).toContain(`notice.stuck ${pipe.freed.level.toFixed(2)}`);
  });

  test.each(['ko', 'en'])('never says in %s that a drain is shut while it asks for more than there is', (locale) => {
    const messages = compileAll(parse(readFileSync(`content/${locale}/figures/bathtub.yaml`, 'utf8')) as Messages, locale);
    const words = wordsOf(locale, messages['labels'] as CompiledMessages);
    const state = stateAt(7, { capex: 12 });
    const said = markup(scene.draw({ uid: 'u', layout, state, words }));
    expect(said).toContain(words('drain.unmet', { unmet: 0 }).replace(/\d.*/, ''));
    expect(said).not.toContain(words('drain.nothing'));
  });

  test('can be drawn for anything the table allows', () => {
    fc.assert(fc.property(moments, (moment) => {
      const text = svg(scene.state(moment), layout);
      expect(text.match(/NaN|undefined|Infinity/)).toBeNull();
    }), { numRuns: 150 });
  });

  test('answers every knob that its water listens to', () => {
    const before = svg(stateAt(7), layout);
    for (const water of waters.filter((w) => w !== 'room')) expect(svg(stateAt(7, { water }), layout) === before).toBe(false);
    for (const change of [{ capex: 3 }, { drain: 1 }, { return: 0.1 }, { tap: 1 }, { tap: -1 }, { impact: 0.5 }, { loans: 0.3 }, { pipe: 0.1 }]) {
      expect(svg(stateAt(7, change), layout) === before).toBe(false);
    }
  });

  test('measures its walls where the tub draws them', () => {
    const { tub } = GEOMETRY[layout];
    expect(wallPoint(tub, 'left', 0)).toEqual([tub.left, (tub.floor - tub.top) / tub.unit]);
    const [x, height] = wallPoint(tub, 'right', 1);
    expect(x).toBeLessThan(tub.right - 60);
    expect(height).toBeCloseTo(0, 9);
  });
});

describe('The readings', () => {
  test('name what prose may say', () => {
    const names = ['level', 'overflow', 'drain', 'backlog', 'delivered', 'unmet', 'treasuries', 'memory', 'software', 'retail', 'bitcoin', 'period'];
    expect(Object.keys(readings(stateAt(5)))).toEqual(expect.arrayContaining(names));
  });

  test.each(['ko', 'en'])('fill every description and label in %s', (locale) => {
    const messages = compileAll(parse(readFileSync(`content/${locale}/figures/bathtub.yaml`, 'utf8')) as Messages, locale);
    const words = wordsOf(locale, messages);
    const labels = wordsOf(locale, messages['labels'] as CompiledMessages);
    for (const step of scene.steps) {
      expect(words(`descriptions.${step.id}`, readings(scene.state(step))).length).toBeGreaterThan(60);
      for (const layout of layouts) expect(markup(scene.draw({ uid: 'u', layout, state: scene.state(step), words: labels })).match(/[{}]/)).toBeNull();
    }
    for (const name of scene.knobs) expect(words(`parameters.${name}.name`)).not.toBe('');
  });
});
