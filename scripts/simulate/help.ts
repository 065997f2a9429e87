import { allowed, writeValue } from '../../src/parameters/parameter.ts';
import type { Parameter, ParameterTable } from '../../src/parameters/parameter.ts';

const usage = [
  'Usage: npm run -s simulate -- <scene> [--set name=value]... [--set name=value@period]...',
  '                              [--input FILE.json] [--steps N] [--format json|csv] [--help]',
].join('\n');

/** Help for the command as a whole. */
export function overallHelp(scenes: readonly string[]): string {
  return `${usage}

Scenes: ${scenes.join(', ')}. "<scene> --help" lists the scene's parameters.

--set name=value          sets a parameter from the beginning
--set name=value@period   changes it from that period on; period 0 is the first
--input FILE.json         gives the model a whole input of your own: see docs/command-line.md
--steps N                 how many periods, steps, rounds or years to run
--format json|csv         the run as one JSON object (the default), or its frames as CSV

A wrong name or value is named on standard error, with what is allowed; the exit status is then 2.
`;
}

/** Help for a scene: its parameter table. */
export function sceneHelp(scene: string, version: string, table: ParameterTable): string {
  const header = ['name', 'meaning', 'unit', 'default', 'allowed', 'source'];
  const rows = [header, ...table.map(rowOf)];
  const widths = header.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  const lines = rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ').trimEnd());
  return `${usage}\n\n${scene}, model ${version}\n\n${lines.join('\n')}\n`;
}

function rowOf(parameter: Parameter): string[] {
  const { name, meaning, source } = parameter;
  const unit = parameter.kind === 'number' ? parameter.unit : '';
  return [name, meaning, unit, writeValue(parameter, parameter.default), allowed(parameter), source];
}
