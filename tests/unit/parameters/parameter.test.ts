import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allowed, defaultsOf, readValue, writeValue } from '../../../src/parameters/parameter.ts';
import type { Parameter, ParameterTable } from '../../../src/parameters/parameter.ts';
import * as bathtubModel from '../../../src/models/bathtub.ts';
import * as cascadeModel from '../../../src/models/cascade.ts';
import * as durationModel from '../../../src/models/duration.ts';
import * as financingModel from '../../../src/models/financing.ts';
import { parameters as bathtub } from '../../../src/scenes/bathtub/parameters.ts';
import { parameters as cascade } from '../../../src/scenes/cascade/parameters.ts';
import { parameters as duration } from '../../../src/scenes/duration/parameters.ts';
import { parameters as financing } from '../../../src/scenes/financing/parameters.ts';
import { arbitraryValue } from '../models/arbitrary-values.ts';

const tables: Readonly<Record<string, ParameterTable>> = { financing, bathtub, cascade, duration };
const models = { financing: financingModel, bathtub: bathtubModel, cascade: cascadeModel, duration: durationModel };

const level: Parameter = {
  kind: 'number', name: 'level', meaning: 'a level', unit: 'index', default: 1, min: -2, max: 10, step: 1, source: 'none',
};
const endless: Parameter = { ...level, infinite: true };
const side: Parameter = { kind: 'choice', name: 'side', meaning: 'a side', options: ['left', 'right'], default: 'left', source: 'none' };

describe.each(Object.entries(tables))('the table of %s', (scene, table) => {
  it('reads back exactly every value that it writes', () => {
    fc.assert(fc.property(fc.constantFrom(...table).chain((parameter) =>
      fc.tuple(fc.constant(parameter), arbitraryValue(parameter))), ([parameter, value]) => {
      const read = readValue(parameter, writeValue(parameter, value));
      // An address has no use for the sign of zero.
      expect(read).toEqual({ value: value === 0 ? 0 : value });
    }));
  });

  it('takes its defaults from the model and allows them', () => {
    expect(defaultsOf(table)).toEqual(models[scene as keyof typeof models].defaults);
    for (const parameter of table) expect(readValue(parameter, writeValue(parameter, parameter.default))).toHaveProperty('value');
  });

  it('names each parameter once and says what it means and where it comes from', () => {
    expect(new Set(table.map((parameter) => parameter.name)).size).toBe(table.length);
    for (const parameter of table) {
      expect(parameter.meaning).not.toBe('');
      expect(parameter.source).not.toBe('');
    }
  });
});

describe('reading a value', () => {
  it.each(['', ' ', 'abc', '1e999', '-1e999', 'NaN', 'Infinity', 'inf', '0x5', '5 ', '1,5', '11', '-3', '5@2'])('refuses %j', (text) => {
    expect(readValue(level, text)).toEqual({ fault: { name: 'level', text, allowed: 'a number from -2 to 10' } });
  });

  it.each([['5', 5], ['-2', -2], ['.5', 0.5], ['1e-3', 0.001], ['10.0', 10], ['-0', 0]])('takes %j for %d', (text, value) => {
    expect(readValue(level, text)).toEqual({ value });
  });

  it('takes inf only where the table says so', () => {
    expect(readValue(endless, 'inf')).toEqual({ value: Infinity });
    expect(readValue(endless, '1e999')).toHaveProperty('fault');
    expect(writeValue(endless, Infinity)).toBe('inf');
    expect(allowed(endless)).toBe('a number from -2 to 10, or inf');
  });

  it('takes only the options of a choice', () => {
    expect(readValue(side, 'right')).toEqual({ value: 'right' });
    expect(readValue(side, 'Right')).toEqual({ fault: { name: 'side', text: 'Right', allowed: 'one of left, right' } });
  });
});
