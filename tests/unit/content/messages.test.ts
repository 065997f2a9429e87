import { describe, expect, it } from 'vitest';
import type { Words } from '../../../src/figure/picture.ts';
import { locales, messagesOf } from '../../../src/i18n/locales.ts';
import type { CompiledMessages } from '../../../src/i18n/message.ts';
import { particle } from '../../../src/i18n/particle.ts';
import { wordsOf } from '../../../src/i18n/words.ts';
import type { ParameterTable, Values } from '../../../src/parameters/parameter.ts';
import { scenes } from '../../../src/scenes/all.ts';
import { momentAt } from '../../../src/scenes/story.ts';

/** Ends and middle of every knob, one at a time, and all that is chosen. */
function settings(parameters: ParameterTable): Values[] {
  return [{}, ...parameters.flatMap((parameter) => (parameter.kind === 'choice' ? parameter.options : [parameter.min, parameter.max, (parameter.min + parameter.max) / 2, ...(parameter.min <= 1 && parameter.max >= 1 ? [1] : [])]).map((value) => ({ [parameter.name]: value })))];
}

/** All that a scene says in a language, over its steps and over its last one with every knob and at every period. */
function saidBy(locale: string, id: keyof typeof scenes): string[] {
  const scene = scenes[id];
  const messages = messagesOf(locale, `figures/${id}`);
  const said = new Set<string>();
  const heard = (words: Words): Words => (key, values) => {
    const text = words(key, values);
    said.add(text);
    return text;
  };
  const say = heard(wordsOf(locale, messages));
  const words = heard(wordsOf(locale, messages['labels'] as CompiledMessages));
  const last = scene.steps.length - 1;
  const end = Math.ceil(Math.max(...scene.steps.map(({ at }) => at)));
  scene.steps.forEach((step, i) => settings(scene.parameters).forEach((values) => say(`descriptions.${step.id}`, scene.readings(scene.state(momentAt(scene, i, values))))));
  for (let at = 0; at <= end; at += 0.5) {
    const state = scene.state({ ...momentAt(scene, last), at });
    say('descriptions.your-turn', scene.readings(state));
    scene.draw({ uid: 'u', layout: at % 1 === 0 ? 'wide' : 'compact', state, words });
  }
  return [...said];
}

describe.each(locales)('in %s', (locale) => {
  it.each(Object.keys(scenes) as Array<keyof typeof scenes>)('every step of %s has a description that is filled from its state', (id) => {
    const scene = scenes[id];
    const descriptions = messagesOf(locale, `figures/${id}`)['descriptions'] as CompiledMessages;
    expect(Object.keys(descriptions).sort()).toEqual(scene.steps.map((step) => step.id).sort());
    for (const step of scene.steps) expect(typeof descriptions[step.id], `${step.id} names no value`).toBe('object');
  });

  it.each(Object.keys(scenes) as Array<keyof typeof scenes>)('whatever %s says in any state is a sentence of the language', (id) => {
    const said = saidBy(locale, id);
    expect(said.length).toBeGreaterThan(50);
    for (const text of said) {
      expect(text).not.toMatch(/NaN|undefined|[{}|]|-\d|\d\.\d{3}/);
      if (locale === 'en') expect(text).not.toMatch(/(?<![\d.,−×–] ?)\b1 (?!times|is|has|was|as|less|holds|this)[a-z]+s\b/);
      if (locale === 'ko') for (const [, number, form] of text.matchAll(/([\d.,]*\d)(으로|로|은|는|을|를|과|와|이|가)(?![가-힣])/g)) expect(`${number}${particle(number!, PAIRS.find((pair) => pair.split('/').includes(form!))!)}`, text).toBe(`${number}${form}`);
    }
  });
});

const PAIRS = ['으로/로', '은/는', '을/를', '과/와', '이/가'];
