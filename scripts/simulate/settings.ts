import type { Change, RunOptions } from '../../src/models/changes.ts';
import { readValue } from '../../src/parameters/parameter.ts';
import type { Parameter, ParameterTable, Values } from '../../src/parameters/parameter.ts';
import type { Setting } from './arguments.ts';
import { UsageError } from './usage-error.ts';

/** The values set from the beginning, and those that change on the way. */
export interface Settings {
  readonly values: Values;
  readonly changes: readonly Change<Values>[];
}

/** Checks settings against a table; throws a UsageError that names a wrong name or value and what is allowed. */
export function readSettings(table: ParameterTable, settings: readonly Setting[]): Settings {
  const values: Values = {};
  const changes: Change<Values>[] = [];
  for (const { name, text, period } of settings) {
    const value = readChecked(parameterNamed(table, name), text);
    if (period === null) values[name] = value;
    else changes.push({ name, value, period });
  }
  return { values, changes };
}

/** The values as a model's own parameters: its table has checked every name and value. */
export function parametersFor<P>(values: Values): P {
  return values as unknown as P;
}

/** The length and the changes of a run, for the model whose table has checked them. */
export function optionsFor<P>(changes: readonly Change<Values>[], steps: number | null): RunOptions<P> {
  const checked = changes as unknown as readonly Change<P>[];
  return steps === null ? { changes: checked } : { changes: checked, steps };
}

/** Some inputs leave only some of a scene's parameters with a meaning. */
export function restrict(table: ParameterTable, names: readonly string[]): ParameterTable {
  return table.filter((parameter) => names.includes(parameter.name));
}

export function parameterNamed(table: ParameterTable, name: string): Parameter {
  const parameter = table.find((candidate) => candidate.name === name);
  if (parameter !== undefined) return parameter;
  throw new UsageError(`There is no parameter ${name} here; allowed are ${table.map((known) => known.name).join(', ')}`);
}

export function readChecked(parameter: Parameter, text: string): number | string {
  const result = readValue(parameter, text);
  if ('value' in result) return result.value;
  throw new UsageError(`${parameter.name} must be ${result.fault.allowed}, not "${text}"`);
}
