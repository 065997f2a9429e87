import type { Values } from '../parameters/parameter.ts';

/** A setting of "your turn" in which the essay's claim fails, and what the model card says of it, as a test. */
export interface Break<State = unknown> {
  readonly id: string;
  /** What differs from the defaults. */
  readonly values: Values;
  /** Whether the run does what the card says; `usual` is the default run of "your turn". */
  shows(state: State, usual: State): boolean;
}
