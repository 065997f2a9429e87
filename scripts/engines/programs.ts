import { existsSync, globSync } from 'node:fs';
import { canInstall, install } from '../debian.ts';

/** What an engine needs of the system: where it may be found, and which package has it. */
export interface Program {
  readonly name: string;
  /** An environment variable that names the program itself. */
  readonly variable: string;
  /** Paths, most wanted first; `*` stands for any name. */
  readonly paths: readonly string[];
  readonly debian: string;
}

/** The programs' paths; what is missing is installed on Debian as root. Throws in one line that names all that is missing. */
export function getPrograms(programs: readonly Program[]): string[] {
  const missing = programs.filter((program) => !find(program));
  if (missing.length > 0 && canInstall()) install(...new Set(missing.map(({ debian }) => debian)));
  const lacking = programs.filter((program) => !find(program));
  if (lacking.length > 0) throw new Error(lacking.map(({ name, variable, debian }) => `No ${name} found: set ${variable} to one, or install it (Debian's package ${debian})`).join('; '));
  return programs.map((program) => find(program)!);
}

function find({ variable, paths }: Program): string | undefined {
  const wanted = process.env[variable];
  if (wanted && !existsSync(wanted)) throw new Error(`${variable} is ${wanted}, and there is no such file`);
  return wanted || paths.flatMap((path) => globSync(path))[0];
}
