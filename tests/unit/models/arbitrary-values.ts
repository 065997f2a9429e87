import fc from 'fast-check';
import type { Parameter, ParameterTable, Values } from '../../../src/parameters/parameter.ts';

/** Any values that a table allows, its limits and `inf` more often than chance would have them. */
export function arbitraryValues(table: ParameterTable): fc.Arbitrary<Values> {
  return fc.record(Object.fromEntries(table.map((parameter) => [parameter.name, arbitraryValue(parameter)])));
}

export function arbitraryValue(parameter: Parameter): fc.Arbitrary<number | string> {
  if (parameter.kind === 'choice') return fc.constantFrom(...parameter.options);
  const { min, max, infinite } = parameter;
  const limits = [min, max, ...(infinite === true ? [Infinity] : [])];
  return fc.oneof(fc.double({ min, max, noNaN: true }), fc.constantFrom(...limits));
}

/** A few changes of any of the table's parameters, in the first periods. */
export function arbitraryChanges(table: ParameterTable): fc.Arbitrary<{ name: string; value: number | string; period: number }[]> {
  const change = fc.constantFrom(...table).chain((parameter) =>
    fc.record({ name: fc.constant(parameter.name), value: arbitraryValue(parameter), period: fc.nat(15) }));
  return fc.array(change, { maxLength: 3 });
}
