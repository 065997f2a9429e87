import type { Camera, Shots } from '../figure/camera.ts';
import type { Mark } from '../figure/mark.ts';
import type { Picture } from '../figure/picture.ts';
import type { ParameterTable, Values } from '../parameters/parameter.ts';

export type SceneId = 'financing' | 'bathtub' | 'cascade' | 'duration';

/** Numbers (and ids of states) that descriptions and prose may name, e.g. `{ yield: 0.0268 }`. */
export type Readings = Readonly<Record<string, number | string>>;

/**
 * One moment of a scene's story, complete: nothing is inherited from the step before.
 * Between two steps numbers are interpolated and the model is run again.
 */
export interface Step {
  readonly id: string;
  /** Every parameter of the scene's table (`parameters.ts` beside it). */
  readonly values: Values;
  /** Where in the run the picture stands, in the model's periods (rounds, years); may be fractional. */
  readonly at: number;
  /** Composition only: what is in view, 0 to 1 each. Every step of a scene has the same keys. */
  readonly view: Readonly<Record<string, number>>;
  /** What the camera has in view, by the names of the scene's shots; left out, the whole figure. */
  readonly camera?: Camera;
}

/** A moment between steps: what the scene's state is computed from. */
export type Moment = Omit<Step, 'id'>;

/** Something the reader tries to bring about in "your turn", told by what the model makes of the knobs. */
export interface Challenge<State> {
  readonly id: string;
  /** The ways to it that the page keeps count of. */
  readonly ways: readonly string[];
  /** Which of them a whole run shows, where `usual` are the parameters' defaults; none, if the run is not what was asked for. */
  way(state: State, usual: Values): string | undefined;
}

/** A figure: a story over a model, and one pure drawing of any state of it. */
export interface Scene<State = unknown> {
  readonly id: SceneId;
  /** Version of the model, part of every shared address. */
  readonly version: string;
  /** The story; the last step is always `your-turn`, where the reader has the knobs. */
  readonly steps: readonly Step[];
  /** Where the camera may stand. */
  readonly shots?: Shots;
  /** Names of the parameters that get a knob in "your turn", in order. */
  readonly knobs: readonly string[];
  /** Runs the model and reads off what the picture needs. */
  state(moment: Moment): State;
  draw(picture: Picture<State>): readonly Mark[];
}

/** A scene with all that stands around its figure: the build and the documents need it, a phone that draws the figure does not. */
export interface TabledScene<State = unknown> extends Scene<State> {
  readonly parameters: ParameterTable;
  /** What the reader may try with the knobs. */
  readonly challenges: readonly Challenge<State>[];
  readings(state: State): Readings;
}

export const YOUR_TURN = 'your-turn';
