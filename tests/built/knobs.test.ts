import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Parameter, Values } from '../../src/parameters/parameter.ts';
import { readAddress, writeAddress } from '../../src/stage/address.ts';
import { Knobs, type Setting } from '../../src/stage/knobs.ts';
import { readOutline } from '../../src/stage/outline.ts';
import { SubmittedData, withControls } from './controls.ts';
import { locales, page } from './site.ts';

const words = (key: string): string => key;

/** The form of a scene's knobs as it was built, by itself: linkedom is slow to look for something on the whole page. */
const formOf = (document: Document, id: string): HTMLFormElement =>
  withControls(parseHTML(`<body>${document.querySelector(`[data-knobs="${id}"]`)!.outerHTML}</body>`).document.querySelector('form')!);
const controlsOf = (form: HTMLFormElement): string[] => [...form.querySelectorAll('input')].map((input) => ['type', 'name', 'value', 'min', 'max', 'step', 'checked'].map((name) => input.getAttribute(name)).join(' '));

const essays = locales.map((locale) => page(`${locale}/index.html`)) as [Document, Document];
const outline = readOutline(JSON.parse(essays[0].getElementById('messages')!.textContent!).outline);

describe.each(outline.map((scene) => [scene.id, scene] as const))('the knobs of %s', (id, scene) => {
  const form = formOf(essays[0], id);
  const another = formOf(essays[1], id);
  const [mine, theirs] = [form, another].map((each, index) => new Knobs(each, scene, words, locales[index]!)) as [Knobs, Knobs];
  const ranges = [...form.querySelectorAll<HTMLInputElement>('input[type=range]')];
  const choices = scene.parameters.filter((parameter) => parameter.kind === 'choice');
  const boxes = [...form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];

  beforeAll(() => vi.stubGlobal('FormData', SubmittedData));
  afterAll(() => vi.unstubAllGlobals());
  /** The knobs look for the slider of an output on the page that they are on. */
  const on = (knobs: Knobs): Knobs => {
    vi.stubGlobal('document', knobs.form.ownerDocument);
    return knobs;
  };

  /** What a hand may do to every control: pull a slider anywhere, choose an option, check a box. */
  const hand = fc.record({
    pulled: fc.tuple(...ranges.map((range) => fc.double({ min: Number(range.getAttribute('min')), max: Number(range.getAttribute('max')), noNaN: true }))),
    chosen: fc.tuple(...choices.map(({ options }) => fc.constantFrom(...options))),
    checked: fc.tuple(...boxes.map(() => fc.boolean())),
  });
  /** Values that no knob sets: an address brought them. */
  const beyond = fc.record(
    Object.fromEntries(scene.parameters.filter(({ name }) => !form.querySelector(`input[name="${name}"]`)).map((parameter) => [parameter.name, valuesOf(parameter)])),
    { requiredKeys: [] },
  ) as fc.Arbitrary<Values>;

  let told: Setting | undefined;
  mine.onSetting((setting) => (told = setting));
  const turn = ({ pulled, chosen, checked }: { pulled: number[]; chosen: string[]; checked: boolean[] }): Setting => {
    ranges.forEach((range, index) => (range.value = String(pulled[index])));
    choices.forEach(({ name }, index) => form.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`).forEach((radio) => (radio.checked = radio.value === chosen[index])));
    boxes.forEach((box, index) => (box.checked = checked[index]!));
    on(mine).form.dispatchEvent(new form.ownerDocument.defaultView!.Event('input'));
    return told!;
  };
  const addressOf = (setting: Setting): string => Object.values(writeAddress(outline, { scene: id, step: 'your-turn', ...setting })).join('');
  const arrive = (address: string): ReturnType<typeof readAddress> => {
    const { search, hash } = new URL(address, 'https://example.org/');
    return readAddress(outline, search, hash);
  };

  it('are the same in every language', () => {
    expect(ranges.length + choices.length).toBeGreaterThan(2);
    expect(controlsOf(another)).toEqual(controlsOf(form));
  });

  it('and the address give each other back exactly, however they are set', () => {
    fc.assert(
      fc.property(hand, (turned) => {
        const setting = turn(turned);
        const address = addressOf(setting);
        const { place, faults } = arrive(address);
        expect(faults).toEqual([]);
        expect(place).toEqual({ scene: id, step: 'your-turn', ...setting });
        // Someone else opens the address, in another language: the same values, the same address.
        on(theirs).write(place);
        expect(theirs.read()).toEqual(setting);
        expect(addressOf(theirs.read())).toBe(address);
      }),
      { numRuns: 300 },
    );
  });

  it('stand where the address says', () => {
    fc.assert(
      fc.property(hand, (turned) => {
        const setting = turn(turned);
        on(mine).write(setting);
        on(theirs).write(arrive(addressOf(setting)).place);
        // A slider that the box for "infinite" has put out of use stands anywhere.
        const standing = (each: HTMLFormElement): unknown[] => [...each.querySelectorAll('input')].map((input) => [input.name, input.checked, input.type === 'range' && !input.disabled && input.value]);
        expect(standing(another)).toEqual(standing(form));
      }),
      { numRuns: 100 },
    );
  });

  it('leave alone what an address brought and no knob sets', () => {
    fc.assert(
      fc.property(hand, beyond, (turned, brought) => {
        const set = turn(turned);
        const overrides = { ...mine.beyond({ ...brought, ...set.overrides }), ...set.overrides };
        expect(overrides).toEqual({ ...brought, ...set.overrides });
        const address = addressOf({ ...set, overrides });
        const { place, faults } = arrive(address);
        expect(faults).toEqual([]);
        expect(place).toEqual({ scene: id, step: 'your-turn', ...set, overrides });
        expect(addressOf(place)).toBe(address);
      }),
      { numRuns: 100 },
    );
  });
});

function valuesOf(parameter: Parameter): fc.Arbitrary<number | string> {
  if (parameter.kind === 'choice') return fc.constantFrom(...parameter.options);
  return fc.double({ min: parameter.min, max: parameter.max, noNaN: true }).map((value) => value + 0);
}
