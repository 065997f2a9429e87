/**
 * One typed table per scene drives its knobs, its address, its validation, its documentation and the command line.
 * Meanings are English and for the command line; what readers see is translated elsewhere, by name.
 */
export interface NumberParameter {
  readonly kind: 'number';
  readonly name: string;
  readonly meaning: string;
  readonly unit: string;
  readonly default: number;
  readonly min: number;
  readonly max: number;
  /** how far one press of a key moves the knob; any number in the range is allowed */
  readonly step: number;
  /** whether `inf` is allowed beside the range */
  readonly infinite?: boolean;
  readonly source: string;
}

export interface ChoiceParameter {
  readonly kind: 'choice';
  readonly name: string;
  readonly meaning: string;
  readonly options: readonly string[];
  readonly default: string;
  readonly source: string;
}

export type Parameter = NumberParameter | ChoiceParameter;
export type ParameterTable = readonly Parameter[];
export type Values = Record<string, number | string>;

/** What was wrong with a text, for whoever has to tell the reader. */
export interface Fault {
  readonly name: string;
  readonly text: string;
  readonly allowed: string;
}

export function defaultsOf(table: ParameterTable): Values {
  return Object.fromEntries(table.map((parameter) => [parameter.name, parameter.default]));
}

/** Reads a value as it stands in an address or on a command line; anything but an allowed value is a fault. */
export function readValue(parameter: Parameter, text: string): { value: number | string } | { fault: Fault } {
  const value = parameter.kind === 'number' ? readNumber(parameter, text) : readOption(parameter, text);
  if (value !== undefined) return { value };
  return { fault: { name: parameter.name, text, allowed: allowed(parameter) } };
}

/** Writes a value so that reading it gives exactly the same value again. */
export function writeValue(_parameter: Parameter, value: number | string): string {
  return value === Infinity ? 'inf' : String(value);
}

/** Whether a number of this unit reads as a percentage; all others, and what has no unit, as the number it is. */
export function isShare(unit: string | undefined): boolean {
  return /^(share|fraction)(?! of)/.test(unit!);
}

/** What a parameter may be, in English: "a number from 0 to 20, or inf". */
export function allowed(parameter: Parameter): string {
  if (parameter.kind === 'choice') return `one of ${parameter.options.join(', ')}`;
  return `a number from ${parameter.min} to ${parameter.max}${parameter.infinite === true ? ', or inf' : ''}`;
}

/** What Number() would also take (blanks, hexadecimal, "Infinity") is more likely a slip than a wish. */
const decimal = /^-?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

function readNumber(parameter: NumberParameter, text: string): number | undefined {
  if (text === 'inf') return parameter.infinite === true ? Infinity : undefined;
  if (!decimal.test(text)) return undefined;
  const value = Number(text);
  // Adding 0 turns -0 into 0.
  return value >= parameter.min && value <= parameter.max ? value + 0 : undefined;
}

function readOption(parameter: ChoiceParameter, text: string): string | undefined {
  return parameter.options.includes(text) ? text : undefined;
}
