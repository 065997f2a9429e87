/** Runs a model from the command line: see docs/command-line.md. */
import { toCsv, toJson } from '../src/lab/format.ts';
import { readArguments } from './simulate/arguments.ts';
import type { Arguments } from './simulate/arguments.ts';
import { bathtub } from './simulate/bathtub.ts';
import { cascade } from './simulate/cascade.ts';
import type { Command } from './simulate/command.ts';
import { duration } from './simulate/duration.ts';
import { financing } from './simulate/financing.ts';
import { overallHelp, sceneHelp } from './simulate/help.ts';
import { readJson } from './simulate/json.ts';
import { UsageError } from './simulate/usage-error.ts';

const commands = { financing, bathtub, cascade, duration };
const scenes = Object.keys(commands);

main();

function main(): void {
  try {
    process.stdout.write(answer(readArguments(process.argv.slice(2))));
  } catch (error) {
    // The models throw a RangeError for values that only a whole input can get wrong.
    if (!(error instanceof UsageError || error instanceof RangeError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  }
}

function answer(given: Arguments): string {
  if (given.scene === null && given.help) return overallHelp(scenes);
  const { name, command } = commandNamed(given.scene);
  if (given.help) return sceneHelp(name, command.version, command.table);
  const { settings, steps } = given;
  const input = given.input === null ? undefined : readJson(given.input);
  const result = command.run({ settings, steps, input });
  return given.format === 'csv' ? toCsv(result) : toJson(name, command.version, result);
}

function commandNamed(name: string | null): { name: string; command: Command } {
  const found = Object.entries(commands).find(([known]) => known === name);
  if (found !== undefined) return { name: found[0], command: found[1] };
  const wrong = name === null ? 'No scene was named' : `There is no scene ${name}`;
  throw new UsageError(`${wrong}; allowed are ${scenes.join(', ')}`);
}
