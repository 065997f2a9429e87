import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scenes } from '../../../src/scenes/all.ts';
import { HOST, readEmbed, RESERVED, writeEmbed } from '../../../src/stage/embed-address.ts';
import { outlineOf, readOutline } from '../../../src/stage/outline.ts';

const outline = readOutline(JSON.parse(JSON.stringify(outlineOf(Object.values(scenes)))));
const [financing] = outline as [(typeof outline)[number]];
const read = (search: string, hash = '') => readEmbed(financing, search, hash);

describe('the address of an embed', () => {
  it('has names that no parameter of any scene has', () => {
    const names = outline.flatMap((scene) => scene.parameters.map(({ name }) => name));
    for (const name of [...RESERVED, ...HOST, 'v', 't', 'present']) expect(names).not.toContain(name);
  });

  it('names place, values, range and knobs', () => {
    expect(read('?capex=8&v=1&steps=slack..backstop&knobs=hide', '#financing/squeeze')).toEqual({
      place: { scene: 'financing', step: 'squeeze', overrides: { capex: 8 }, time: undefined },
      range: ['slack', 'squeeze', 'backstop'],
      knobs: false,
      faults: [],
    });
  });

  it('may name nothing: all steps, from what stands before the first', () => {
    expect(read('')).toEqual({ place: { scene: 'financing', step: undefined, overrides: {}, time: undefined }, range: undefined, knobs: true, faults: [] });
  });

  it('opens at the first step of its range, and may have one step alone', () => {
    expect(read('?steps=slack')).toMatchObject({ place: { step: 'slack' }, range: ['slack'], faults: [] });
  });

  it('may carry what pym.js adds', () => {
    expect(read('?initialWidth=640&childId=figure&parentTitle=a&parentUrl=b&capex=8')).toMatchObject({ place: { overrides: { capex: 8 } }, faults: [] });
  });

  it.each([
    ['?steps=slack..soup', '', { kind: 'badValue', name: 'steps', text: 'slack..soup', used: 'loop..your-turn' }],
    ['?steps=backstop..slack', '', { kind: 'badValue', name: 'steps' }],
    ['?steps=', '', { kind: 'badValue', name: 'steps', text: '' }],
    ['?steps=loop..slack..squeeze', '', { kind: 'badValue', name: 'steps' }],
    ['?steps=loop&steps=slack', '', { kind: 'twice', name: 'steps', used: 'loop' }],
    ['?knobs=maybe', '', { kind: 'badValue', name: 'knobs', text: 'maybe', used: 'show' }],
    ['?steps=slack..squeeze', '#financing/loop', { kind: 'outOfRange', text: 'loop', used: 'slack', allowed: ['slack', 'squeeze'] }],
    ['', '#bathtub/tap', { kind: 'unknownScene', text: 'bathtub', allowed: ['financing'] }],
    ['?soup=1', '', { kind: 'unknownName', name: 'soup', allowed: expect.arrayContaining(['capex', 'steps', 'knobs', 'v', 't']) }],
  ])('names what is wrong in %s%s', (search, hash, fault) => {
    const { faults } = read(search, hash);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject(fault);
  });

  it('survives being written and read again, host’s names included', () => {
    const step = fc.constantFrom(...financing.steps);
    const values = fc.record({ capex: fc.constantFrom(0, 3, 8), phi: fc.constantFrom(0, 0.5) }, { requiredKeys: [] });
    fc.assert(
      fc.property(step, step, values, fc.constantFrom('', 'knobs=hide', 'childId=a&v=1'), (one, other, overrides, more) => {
        const [from, to] = [one, other].sort((a, b) => financing.steps.indexOf(a) - financing.steps.indexOf(b));
        const before = `?steps=${from}..${to}&${more}`;
        const url = new URL(writeEmbed(financing, { scene: 'financing', step: to, overrides, time: undefined }, before), 'https://host.example/embed/');
        expect(read(url.search, url.hash)).toEqual({ ...read(before, `#financing/${to}`), place: { scene: 'financing', step: to, overrides, time: undefined } });
        expect(url.searchParams.get('childId')).toBe(new URLSearchParams(before).get('childId'));
      }),
    );
  });

  it('never throws, whatever it says', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...RESERVED, ...HOST, 'capex', 'v', 't'), fc.string())), fc.string(), (pairs, hash) => {
        const { range } = read(`?${pairs.map((pair) => pair.join('=')).join('&')}`, `#${hash}`);
        if (range) expect(range.length).toBeGreaterThan(0);
      }),
      { numRuns: 2000 },
    );
  });
});
