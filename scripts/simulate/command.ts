import type { Run } from '../../src/lab/format.ts';
import type { ParameterTable } from '../../src/parameters/parameter.ts';
import type { Setting } from './arguments.ts';

/** What a scene is asked to do. `input` is the parsed input file; undefined without one. */
export interface Request {
  readonly settings: readonly Setting[];
  readonly steps: number | null;
  readonly input: unknown;
}

/** A scene as the command line knows it. */
export interface Command {
  readonly version: string;
  readonly table: ParameterTable;
  run(request: Request): Run;
}
