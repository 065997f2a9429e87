import type { Run } from '../lab/format.ts';

/** A run of the model that stands behind a figure, as the command line gives it. */
export interface ModelRun extends Run {
  /** Which of a figure's runs, where it has more than one: a key under `labels` in the figure's words. */
  readonly of?: string;
}
