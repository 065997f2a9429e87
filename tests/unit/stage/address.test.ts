import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Parameter, Values } from '../../../src/parameters/parameter.ts';
import { scenes } from '../../../src/scenes/all.ts';
import { readAddress, writeAddress } from '../../../src/stage/address.ts';
import { outlineOf, readOutline } from '../../../src/stage/outline.ts';

const outline = readOutline(JSON.parse(JSON.stringify(outlineOf(Object.values(scenes)))));
const read = (search: string, hash = '') => readAddress(outline, search, hash);

describe('reading an address', () => {
  it('finds place and values', () => {
    const { place, faults } = read('?capex=8&phi=0.5&v=1', '#financing/slack');
    expect(faults).toEqual([]);
    expect(place).toEqual({ scene: 'financing', step: 'slack', overrides: { capex: 8, phi: 0.5 }, time: undefined });
  });

  it('gives values without a place to the first scene that knows them', () => {
    expect(read('?leverage=2').place).toMatchObject({ scene: 'cascade', step: undefined, overrides: { leverage: 2 } });
  });

  it('leaves the page’s own anchors alone', () => {
    expect(read('', '#c05').faults).toEqual([]);
    expect(read('', '#essay').faults).toEqual([]);
  });

  it.each([
    ['', '#nope/nope', { kind: 'unknownScene', text: 'nope' }],
    ['', '#financing/nope', { kind: 'unknownStep', scene: 'financing', text: 'nope' }],
    ['?capex=abc', '', { kind: 'badValue', name: 'capex', text: 'abc' }],
    ['?capex=1e999', '', { kind: 'badValue', name: 'capex', text: '1e999' }],
    ['?capex=', '#financing/slack', { kind: 'badValue', name: 'capex', text: '' }],
    ['?nope=1', '#financing/slack', { kind: 'unknownName', name: 'nope' }],
    ['?capex=1&capex=2', '#financing/slack', { kind: 'twice', name: 'capex', used: '1' }],
    ['?capex=1&v=99', '#financing/slack', { kind: 'version', text: '99', used: '1' }],
    ['?water=soup', '#bathtub/water', { kind: 'badValue', name: 'water', text: 'soup' }],
    ['?t=-1', '#bathtub/your-turn', { kind: 'badValue', name: 't', text: '-1' }],
  ])('names what is wrong in %s%s', (search, hash, fault) => {
    const { faults } = read(search, hash);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject(fault);
  });

  it('never throws and never keeps a value that is not allowed, whatever the address', () => {
    const names = outline.flatMap((scene) => scene.parameters.map((parameter) => parameter.name));
    const name = fc.oneof(fc.constantFrom(...names, 'v', 't'), fc.string());
    const value = fc.oneof(fc.string(), fc.double().map(String), fc.constantFrom('inf', '1e999', '%', '%E0%A4%A', '', 'null', '__proto__'));
    const hash = fc.oneof(fc.string(), fc.tuple(fc.constantFrom('#financing', '#bathtub', '#nope'), fc.constantFrom('', '/slack', '/your-turn', '/nope/x', '/%')).map((parts) => parts.join('')));
    fc.assert(
      fc.property(fc.array(fc.tuple(name, value), { maxLength: 5 }), hash, (pairs, at) => {
        const { place } = read(`?${pairs.map((pair) => pair.join('=')).join('&')}`, at);
        const scene = outline.find((candidate) => candidate.id === place.scene);
        for (const [key, kept] of Object.entries(place.overrides)) {
          const parameter = scene!.parameters.find((candidate) => candidate.name === key)!;
          expect(isAllowed(parameter, kept)).toBe(true);
        }
      }),
      { numRuns: 10_000 },
    );
  });
});

describe('an address and the state it names', () => {
  it.each(outline.map((scene) => [scene.id, scene] as const))('survive the round trip in %s', (_id, scene) => {
    const values = fc.record(Object.fromEntries(scene.parameters.map((parameter) => [parameter.name, valuesOf(parameter)])), { requiredKeys: [] });
    const moments = fc.option(fc.integer({ min: 0, max: scene.span * 100 }).map((hundredths) => hundredths / 100), { nil: undefined });
    fc.assert(
      fc.property(values, fc.constantFrom(...scene.steps), moments, (overrides, step, time) => {
        const place = { scene: scene.id, step, overrides: { ...overrides } as Values, time };
        const { search, hash } = writeAddress(outline, place);
        const arrived = read(search, hash);
        expect(arrived).toEqual({ place, faults: [] });
        expect(writeAddress(outline, arrived.place)).toEqual({ search, hash });
      }),
    );
  });
});

function valuesOf(parameter: Parameter): fc.Arbitrary<number | string> {
  if (parameter.kind === 'choice') return fc.constantFrom(...parameter.options);
  const finite = fc.double({ min: parameter.min, max: parameter.max, noNaN: true }).map((value) => value + 0 || 0);
  return parameter.infinite ? fc.oneof(finite, fc.constant(Infinity)) : finite;
}

function isAllowed(parameter: Parameter, value: number | string): boolean {
  if (parameter.kind === 'choice') return parameter.options.includes(String(value));
  return (value === Infinity && parameter.infinite === true) || (Number(value) >= parameter.min && Number(value) <= parameter.max);
}
