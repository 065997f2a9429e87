import type { ChoiceParameter, NumberParameter, Parameter } from '../parameters/parameter.ts';
import type { TabledScene } from '../scenes/scene.ts';

/** What an address may name: the scenes, their steps and parameters. Written into the page at build. */
export type Outline = readonly SceneOutline[];

export interface SceneOutline {
  readonly id: string;
  readonly version: string;
  readonly steps: readonly string[];
  /** The last moment of the run that the reader may look at, in the model's periods. */
  readonly span: number;
  readonly parameters: readonly Parameter[];
}

/** JSON knows no Infinity: it travels as `inf`, as in addresses. */
export function outlineOf(scenes: readonly TabledScene[]): unknown {
  return scenes.map(({ id, version, steps, parameters }) => ({
    id,
    version,
    steps: steps.map((step) => step.id),
    span: steps.at(-1)!.at,
    parameters: parameters.map((parameter) => ({ ...bare(parameter), default: parameter.default === Infinity ? 'inf' : parameter.default })),
  }));
}

/** Reads back what `outlineOf` wrote. */
export function readOutline(json: unknown): Outline {
  return (json as Outline).map((scene) => ({
    ...scene,
    parameters: scene.parameters.map((parameter) => (parameter.kind === 'number' && (parameter.default as unknown) === 'inf' ? { ...parameter, default: Infinity } : parameter)),
  }));
}

/** Meaning and source are for the command line and the documents, not for every reader's phone. */
function bare(parameter: Parameter): Partial<NumberParameter> | Partial<ChoiceParameter> {
  const { meaning: _meaning, source: _source, ...rest } = parameter;
  return rest;
}
