import { describe, expect, it } from 'vitest';
import { locales, words } from '../../../src/i18n/locales.ts';
import { scenes } from '../../../src/scenes/all.ts';
import { answerOf } from '../../../src/scenes/guess.ts';
import { guesses } from '../../../src/scenes/guesses.ts';

describe.each(Object.values(scenes).map((scene) => [scene.id, scene] as const))('the guess before %s', (id, scene) => {
  const guess = guesses[id];
  const step = scene.steps.find((candidate) => candidate.id === guess.step)!;

  it('is answered by the model: a reading of a step, well inside the gauge', () => {
    const answer = answerOf(scene, guess);
    const exact = Number(scene.readings(scene.state(step))[guess.reading]) * (guess.scale ?? 1);
    expect(Math.abs(answer - exact)).toBeLessThanOrEqual(guess.grain / 2);
    expect(answer).toBeGreaterThan(guess.min + 0.1 * (guess.max - guess.min));
    expect(answer).toBeLessThan(guess.max - 0.1 * (guess.max - guess.min));
  });

  it('has a gauge whose ticks and presses are whole', () => {
    for (const part of [(guess.max - guess.min) / guess.major, guess.major / 5 / guess.grain]) expect(part).toBeCloseTo(Math.round(part), 9);
  });

  it.each(locales)('is asked, answered and explained in %s', (locale) => {
    const say = words(locale, `figures/${id}`);
    const readings = scene.readings(scene.state(step));
    for (const key of ['question', 'why']) expect(say(`guess.${key}`, readings)).not.toMatch(/NaN|undefined|[{}]/);
    expect(say('guess.value', { value: answerOf(scene, guess) })).toContain(String(answerOf(scene, guess)));
  });

  it('does not give its answer away in the question', () => {
    for (const locale of locales) {
      const numbers = words(locale, `figures/${id}`)('guess.question', scene.readings(scene.state(step))).match(/[\d.]+/g) ?? [];
      expect(numbers.map(Number)).not.toContain(answerOf(scene, guess));
    }
  });
});

describe('what the answers say', () => {
  it('holds: as much comes home whoever borrows', () => {
    const income = (id: string): unknown => scenes.financing.readings(scenes.financing.state(scenes.financing.steps.find((step) => step.id === id)!))['income'];
    expect(income('capex')).toBeCloseTo(income('fiscal') as number, 9);
  });
});
