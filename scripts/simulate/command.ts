import type { ParameterTable, Values } from '../../src/parameters/parameter.ts';
import type { Setting } from './arguments.ts';

/** What a scene is asked to do. `input` is the parsed input file; undefined without one. */
export interface Request {
  readonly settings: readonly Setting[];
  readonly steps: number | null;
  readonly input: unknown;
}

/** What it answers: the parameters in force at the start and the run. */
export interface Answer {
  readonly parameters: Values;
  readonly frames: readonly object[];
  readonly summary: object;
}

/** A scene as the command line knows it. */
export interface Command {
  readonly version: string;
  readonly table: ParameterTable;
  run(request: Request): Answer;
}
