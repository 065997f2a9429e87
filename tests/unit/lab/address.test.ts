import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSetup, type Setup, writeSetup } from '../../../src/lab/address.ts';
import { searchOf, statesOf } from '../../../src/lab/presets.ts';
import type { Parameter } from '../../../src/parameters/parameter.ts';
import { scenes } from '../../../src/scenes/all.ts';
import { outlineOf, readOutline } from '../../../src/stage/outline.ts';

const outlines = readOutline(JSON.parse(JSON.stringify(outlineOf(Object.values(scenes)))));
const financing = outlines.find(({ id }) => id === 'financing')!;

describe('an address of the laboratory', () => {
  it('names one run as the essay does', () => {
    expect(readSetup(financing, '?capex=8&t=3&v=1')).toEqual({ setup: { a: { capex: 8 }, b: undefined, time: 3 }, faults: [] });
  });

  it('names a second run by its prefix, at the same moment', () => {
    expect(readSetup(financing, '?capex=8&b.capex=2&b.backstop=both&t=3&v=1')).toEqual({ setup: { a: { capex: 8 }, b: { capex: 2, backstop: 'both' }, time: 3 }, faults: [] });
    expect(writeSetup(financing, { a: { capex: 8 }, b: { capex: 2 }, time: 3 })).toBe('?capex=8&b.capex=2&t=3&v=1');
  });

  it('says that there is a second run even where it differs in nothing', () => {
    const search = writeSetup(financing, { a: {}, b: {}, time: undefined });
    expect(search).toBe('?b=&v=1');
    expect(readSetup(financing, search).setup).toEqual({ a: {}, b: {}, time: undefined });
    expect(readSetup(financing, '?b').setup.b).toEqual({});
  });

  it.each([
    ['?b.capex=abc', { kind: 'badValue', name: 'b.capex', text: 'abc' }],
    ['?b.nope=1', { kind: 'unknownName', name: 'b.nope' }],
    ['?b.capex=1&b.capex=2', { kind: 'twice', name: 'b.capex', used: '1' }],
    ['?b.t=3', { kind: 'unknownName', name: 'b.t' }],
    ['?b.b.capex=3', { kind: 'unknownName', name: 'b.b.capex' }],
    ['?capex=99', { kind: 'badValue', name: 'capex' }],
    ['?soup=1&v=1', { kind: 'unknownName', name: 'soup' }],
    ['?capex=1&v=9', { kind: 'version', text: '9' }],
  ])('names what is wrong in %s', (search, fault) => {
    const { faults } = readSetup(financing, search);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject(fault);
  });

  it('says of the second run which names it may have, by their own', () => {
    const [fault] = readSetup(financing, '?b.nope=1').faults;
    expect(fault).toMatchObject({ allowed: financing.parameters.map(({ name }) => `b.${name}`) });
  });

  it.each(outlines.map((outline) => [outline.id, outline] as const))('survives the round trip in %s', (_id, outline) => {
    const values = fc.record(Object.fromEntries(outline.parameters.map((parameter) => [parameter.name, valuesOf(parameter)])), { requiredKeys: [] });
    const time = fc.option(fc.double({ min: 0, max: outline.span, noNaN: true }).filter((at) => /^\d+(\.\d+)?$/.test(String(at))), { nil: undefined });
    fc.assert(fc.property(values, fc.option(values, { nil: undefined }), time, (a, b, at) => {
      const setup = { a: { ...a }, b: b && { ...b }, time: at } as Setup;
      expect(readSetup(outline, writeSetup(outline, setup))).toEqual({ setup, faults: [] });
    }));
  });

  it('never throws, whatever it says', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.oneof(fc.constantFrom('b', 'b.', 'b.capex', 'b.v', 't'), fc.string()), fc.string())), (pairs) => {
      expect(() => readSetup(financing, `?${pairs.map((pair) => pair.join('=')).join('&')}`)).not.toThrow();
    }), { numRuns: 2000 });
  });
});

describe.each(Object.values(scenes).map((scene) => [scene.id, scene] as const))('the states of the story of %s', (id, scene) => {
  it('are each a setting of the laboratory that runs the step’s own parameters at its moment', () => {
    const outline = outlines.find((candidate) => candidate.id === id)!;
    for (const { step, search } of statesOf(id)) {
      const { setup, faults } = readSetup(outline, search);
      const { values, at } = scene.steps.find((candidate) => candidate.id === step)!;
      expect(faults).toEqual([]);
      expect({ ...Object.fromEntries(outline.parameters.map((parameter) => [parameter.name, parameter.default])), ...setup.a }).toEqual(values);
      expect(setup.time ?? outline.span).toBe(at);
    }
  });

  it('are each there once, and the defaults among them', () => {
    const searches = statesOf(id).map(({ search }) => search);
    expect(new Set(searches).size).toBe(searches.length);
    expect(searches).toContain(searchOf(id, {}));
    expect(searches.length).toBeGreaterThan(2);
  });
});

function valuesOf(parameter: Parameter): fc.Arbitrary<number | string> {
  if (parameter.kind === 'choice') return fc.constantFrom(...parameter.options);
  const finite = fc.double({ min: parameter.min, max: parameter.max, noNaN: true }).map((value) => value + 0 || 0);
  return parameter.infinite ? fc.oneof(finite, fc.constant(Infinity)) : finite;
}
