import type { ChoiceParameter, NumberParameter } from './parameter.ts';

/** The part of a model that its table takes over: a default and what is allowed, for each parameter. */
export interface ModelParameters {
  readonly defaults: object;
  readonly domain: object;
}

interface NumberText {
  readonly meaning: string;
  readonly unit: string;
  readonly step: number;
  readonly source: string;
}

interface ChoiceText {
  readonly meaning: string;
  readonly source: string;
}

interface NumberRange {
  readonly min: number;
  readonly max: number;
  readonly infinite?: boolean;
}

/** A number of the table whose default and range are the model's. */
export function number(model: ModelParameters, name: string, text: NumberText): NumberParameter {
  const { min, max, infinite } = entry(model.domain, name) as NumberRange;
  const range = infinite === true ? { min, max, infinite } : { min, max };
  return { kind: 'number', name, default: entry(model.defaults, name) as number, ...range, ...text };
}

/** A choice of the table whose default and options are the model's. */
export function choice(model: ModelParameters, name: string, text: ChoiceText): ChoiceParameter {
  const options = entry(model.domain, name) as readonly string[];
  return { kind: 'choice', name, options, default: entry(model.defaults, name) as string, ...text };
}

function entry(record: object, name: string): unknown {
  if (!Object.hasOwn(record, name)) throw new TypeError(`The model has no parameter ${name}`);
  return (record as Record<string, unknown>)[name];
}
