import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locales, messagesOf } from '../../../src/i18n/locales.ts';
import { defaultsOf, type Values } from '../../../src/parameters/parameter.ts';
import { scenes } from '../../../src/scenes/all.ts';
import type { BathtubState } from '../../../src/scenes/bathtub/state.ts';
import type { CascadeState } from '../../../src/scenes/cascade/state.ts';
import type { State as DurationState } from '../../../src/scenes/duration/state.ts';
import type { FinancingState } from '../../../src/scenes/financing/state.ts';
import type { SceneId } from '../../../src/scenes/scene.ts';
import { solutions } from '../../../src/scenes/solutions.ts';
import { momentAt } from '../../../src/scenes/story.ts';
import { arbitraryValues } from '../models/arbitrary-values.ts';

/** Settings that show each way besides the laboratory's, as a reader might find them: none is what the page looks for. */
const FOUND: Record<SceneId, Record<string, Record<string, Values[]>>> = {
  financing: {
    calm: {
      idle: [{ phi: 0.5 }, { buffer: 40, capex: 8 }],
      buyer: [{ buffer: Infinity }],
      own: [{ phi: 0, buffer: 0, capex: 12 }],
    },
    alike: { state: [{ fiscal: 5, capex: 10, phi: 0.5, backstop: 'neither', buffer: 0.2 }] },
    full: { climbing: [{ capacity: 90 }], asleep: [{ capacity: 95, buffer: Infinity }] },
  },
  bathtub: {
    keep: {
      return: [{ capex: 20, return: 2 }],
      water: [{ water: 'deposits', capex: 10 }],
      bank: [{ capex: 6, loans: 0.8 }],
      tap: [{ tap: 3, pipe: 2 }],
    },
    lift: { bank: [{ water: 'deposits', loans: 1, capex: 9 }], tank: [{ capex: 10, return: 2 }] },
    deep: { elastic: [{ impact: 0, capex: 12 }] },
  },
  cascade: {
    stop: {
      cash: [{ cash: 400, leverage: 8 }, { commitment: 150, cash: 200 }],
      deep: [{ depth: 0, leverage: 8 }],
      patient: [],
    },
    edge: { growing: [{ depth: 4 }, { leverage: 3, redemption: 4 }] },
    winner: { funds: [{ leverage: 3, redemption: 4 }] },
  },
  duration: {
    keep: { growth: [{ growth: 1, shift: 300, rate: 0.15 }] },
    outrun: { cooler: [{ shift: -25, rate: 0.12 }] },
    fragile: { low: [{ rate: 0.05, shift: 300 }] },
  },
};

/** Settings near a goal that are not it. */
const MISSED: Record<SceneId, Record<string, Values[]>> = {
  financing: {
    // Building less is not the answer; neither is a tank that runs dry before the end.
    calm: [{ capex: 1 }, { capex: 0 }, { buffer: 2 }],
    alike: [{ fiscal: 5 }, { fiscal: 2, backstop: 'neither' }, { fiscal: 5, backstop: 'both' }],
    full: [{ capacity: 110 }, { capex: 0, capacity: 100 }],
  },
  bathtub: {
    keep: [{ capex: 1 }, { impact: 0 }, { return: 0.02 }, { tap: 1 }],
    lift: [{ tap: 8 }, { water: 'reserves' }, { return: 1, impact: 0 }],
    deep: [{ water: 'reserves' }, { impact: 0.5 }, { capex: 0, impact: 0 }],
  },
  cascade: {
    stop: [{ spiral: 'off' }, { commitment: 20 }, { redemption: 0 }, { leverage: 0 }],
    edge: [{ leverage: 4 }, { leverage: 8, cash: 100 }, { leverage: 8, spiral: 'off' }],
    winner: [{ leverage: 2 }, { commitment: 200 }],
  },
  duration: {
    keep: [{ growth: 0.5 }, { shift: 0 }, { growth: 1, shift: -100 }],
    outrun: [{ shift: 100 }, { shift: 0 }],
    fragile: [{ rate: 0.12 }, { rate: 0.05, shift: -100 }],
  },
};

describe.each(Object.values(scenes).map((scene) => [scene.id, scene] as const))('the challenges of %s', (id, scene) => {
  const last = scene.steps.length - 1;
  const wayOf = (challenge: string, values: Values): string | undefined =>
    scene.challenges.find((candidate) => candidate.id === challenge)!.way(scene.state(momentAt(scene, last, values)), defaultsOf(scene.parameters));

  it('are three, and each is found in all its ways by what the run shows', () => {
    expect(scene.challenges.map((challenge) => challenge.id)).toEqual(Object.keys(FOUND[id]));
    expect(scene.challenges).toHaveLength(3);
    for (const { id: name, ways } of scene.challenges) {
      expect(Object.keys(FOUND[id][name]!)).toEqual(ways);
      for (const [way, settings] of Object.entries(FOUND[id][name]!)) {
        for (const values of [solutions[id][name]![way]!, ...settings]) expect(wayOf(name, values), `${name} at ${JSON.stringify(values)}`).toBe(way);
      }
    }
  });

  it('are not met where the reader begins, nor near the goal', () => {
    for (const { id: name } of scene.challenges) {
      for (const values of [{}, ...MISSED[id][name]!]) expect(wayOf(name, values), `${name} at ${JSON.stringify(values)}`).toBeUndefined();
    }
  });

  it('know no way that is not among theirs, whatever the table allows', () => {
    fc.assert(fc.property(arbitraryValues(scene.parameters), (values) => {
      for (const { id: name, ways } of scene.challenges) expect([...ways, undefined]).toContain(wayOf(name, values));
    }), { numRuns: 60 });
  });

  it.each(locales)('are worded in %s, with a clue and a name for every way and for no other', (locale) => {
    const told = messagesOf(locale, `figures/${id}`)['challenges'] as unknown as Record<string, { name: string; text: string; ways: Record<string, { hint: string; found: string }> }>;
    expect(Object.keys(told)).toEqual(scene.challenges.map((challenge) => challenge.id));
    for (const { id: name, ways } of scene.challenges) {
      expect(Object.keys(told[name]!.ways)).toEqual(ways);
      for (const text of [told[name]!.name, told[name]!.text, ...Object.values(told[name]!.ways).flatMap(({ hint, found }) => [hint, found])]) expect(text).toMatch(/\S/);
    }
  });
});

describe('the ways agree with the runs', () => {
  /** Every state of a scene that the table allows, with the ways its challenges say it shows. */
  function always<State>(id: SceneId, check: (state: State, ways: Record<string, string | undefined>) => void): void {
    const scene = scenes[id];
    fc.assert(fc.property(arbitraryValues(scene.parameters), (values) => {
      const state = scene.state(momentAt(scene, scene.steps.length - 1, values));
      check(state as State, Object.fromEntries(scene.challenges.map((challenge) => [challenge.id, challenge.way(state, defaultsOf(scene.parameters))])));
    }), { numRuns: 80 });
  }

  it('of the two borrowers: a sleeping needle never moved, a full economy leaves households less', () => {
    always<FinancingState>('financing', ({ government, firm }, ways) => {
      if (ways['calm']) expect(Math.max(...firm.run.frames.map(({ y, rate }) => y - rate))).toBeLessThan(0.0001);
      if (ways['calm'] === 'own') expect(firm.issued).toBeLessThan(1);
      if (ways['calm'] === 'idle') expect(firm.idle).toBeGreaterThanOrEqual(0);
      if (ways['alike']) expect(government.yield).toBeGreaterThan(firm.yield);
      if (ways['full']) expect(firm.consumption).toBeLessThan(0);
      if (ways['full'] === 'asleep') expect(ways['calm']).toBeDefined();
    });
  });

  it('of the tub: what is kept is kept, what is lifted is above the start', () => {
    always<BathtubState>('bathtub', ({ level, price, outcomes, flow }, ways) => {
      if (ways['keep']) expect(Math.min(level / 100, ...Object.values(price))).toBeGreaterThan(0.99);
      if (ways['keep'] === 'water') expect(outcomes.room.level).toBeLessThan(level);
      if (ways['lift']) expect(level).toBeGreaterThan(100);
      if (ways['lift']) expect(flow.tap).toBeLessThanOrEqual(0);
      if (ways['deep']) expect(level).toBeLessThan(100);
    });
  });

  it('of the cascade: where no fund sells there is no second round', () => {
    always<CascadeState>('cascade', ({ lips, price, pipe }, ways) => {
      if (ways['stop']) expect(pipe).toBeCloseTo(lips.investor.amount, 0);
      if (ways['stop']) expect(ways['edge']).toBeUndefined();
      if (ways['stop'] === 'cash') expect(Math.min(...Object.values(price))).toBeGreaterThan(0.99);
      if (ways['winner']) expect(lips.multiStrategy.amount).toBeGreaterThan(0);
    });
  });

  it('of the long run: prices stay, rise or fall as asked', () => {
    always<DurationState>('duration', ({ shift, strips }, ways) => {
      if (ways['keep']) expect(shift).toBeGreaterThan(0);
      if (ways['outrun']) expect(shift).toBeLessThan(0);
      if (ways['fragile']) expect(strips.software.duration).toBeGreaterThan(strips.memory.duration);
    });
  });
});
