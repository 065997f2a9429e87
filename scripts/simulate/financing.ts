import type { Run } from '../../src/lab/format.ts';
import type { Change } from '../../src/models/changes.ts';
import { simulate, version } from '../../src/models/financing.ts';
import type { FinancingParameters } from '../../src/models/financing.ts';
import { defaultsOf, readValue } from '../../src/parameters/parameter.ts';
import type { Parameter, Values } from '../../src/parameters/parameter.ts';
import { parameters as table } from '../../src/scenes/financing/parameters.ts';
import type { Command, Request } from './command.ts';
import { asList, asObject, asSteps } from './json.ts';
import { optionsFor, parameterNamed, parametersFor, readSettings } from './settings.ts';
import { UsageError } from './usage-error.ts';

export const financing: Command = { version, table, run };

/** Input: parameters, each a value from the beginning or a list with a value per period, the last of which stays. */
interface Input {
  readonly values: Values;
  readonly changes: readonly Change<Values>[];
  readonly steps: number | null;
}

function run({ settings, steps, input }: Request): Run {
  const set = readSettings(table, settings);
  const given = readInput(input);
  const values = { ...defaultsOf(table), ...given.values, ...set.values };
  const options = optionsFor<FinancingParameters>([...given.changes, ...set.changes], steps ?? given.steps);
  return { parameters: values, ...simulate(parametersFor<FinancingParameters>(values), options) };
}

function readInput(input: unknown): Input {
  if (input === undefined) return { values: {}, changes: [], steps: null };
  const names = table.map((parameter) => parameter.name);
  const { steps, ...given } = asObject(input, 'the input', ['steps', ...names]);
  const values: Values = {};
  const changes: Change<Values>[] = [];
  for (const [name, content] of Object.entries(given)) {
    const parameter = parameterNamed(table, name);
    if (Array.isArray(content)) changes.push(...readPath(parameter, content));
    else values[name] = readEntry(parameter, content, name);
  }
  return { values, changes, steps: asSteps(steps) };
}

function readPath(parameter: Parameter, content: unknown): Change<Values>[] {
  return asList(content, parameter.name).map((item, period) => (
    { name: parameter.name, value: readEntry(parameter, item, `${parameter.name}[${period}]`), period }
  ));
}

function readEntry(parameter: Parameter, content: unknown, where: string): number | string {
  const text = typeof content === 'number' || content === 'inf' ? String(content) : '';
  const result = readValue(parameter, text);
  if ('value' in result) return result.value;
  throw new UsageError(`${where} must be ${result.fault.allowed}, not ${JSON.stringify(content)}`);
}
