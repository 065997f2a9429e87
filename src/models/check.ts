import type { Change, RunOptions } from './changes.ts';

/** The numbers a parameter may take; `infinite` allows Infinity beside them. */
export interface Range {
  readonly min: number;
  readonly max: number;
  readonly infinite?: boolean;
}

/** What every parameter of a model may be: a range of numbers, or a list of words. */
export type Domain<P> = { readonly [K in keyof P]: Range | readonly string[] };

/** No figure and no table needs more; beyond it the toys' artefacts dominate anyway. */
export const maximumSteps = 1000;

/** Throws a TypeError or RangeError that names the parameter and says what is allowed. */
export function checkParameters<P extends object>(parameters: P, domain: Domain<P>): void {
  for (const name of Object.keys(parameters)) {
    if (!Object.hasOwn(domain, name)) {
      throw new TypeError(`There is no parameter ${name}; allowed are ${Object.keys(domain).join(', ')}`);
    }
    checkValue(name, parameters[name as keyof P], domain[name as keyof P]);
  }
}

/** Checks the length of a run and its changes. */
export function checkRun<P extends object>(options: RunOptions<P>, domain: Domain<P>): void {
  checkWhole('steps', options.steps ?? 1, { min: 1, max: maximumSteps });
  for (const change of options.changes ?? []) checkChange(change, domain);
}

/** Throws unless the value is a number within the range. */
export function checkNumber(name: string, value: unknown, range: Range): void {
  if (typeof value !== 'number' || Number.isNaN(value)) {
    throw new TypeError(`${name} must be ${describeRange(range)}, not ${String(value)}`);
  }
  const allowed = value === Infinity ? range.infinite === true : value >= range.min && value <= range.max;
  if (!allowed) throw new RangeError(`${name} must be ${describeRange(range)}, not ${value}`);
}

/** "a number from 0 to 20, or inf". */
export function describeRange(range: Range): string {
  const from = Number.isFinite(range.min) ? ` from ${range.min}` : '';
  const to = Number.isFinite(range.max) ? ` to ${range.max}` : '';
  return `a number${from}${to}${range.infinite === true ? ', or inf' : ''}`;
}

function checkValue(name: string, value: unknown, allowed: Range | readonly string[]): void {
  if (isOptions(allowed)) checkOption(name, value, allowed);
  else checkNumber(name, value, allowed);
}

function isOptions(allowed: Range | readonly string[]): allowed is readonly string[] {
  return Array.isArray(allowed);
}

function checkOption(name: string, value: unknown, options: readonly string[]): void {
  if (typeof value === 'string' && options.includes(value)) return;
  throw new RangeError(`${name} must be one of ${options.join(', ')}, not ${String(value)}`);
}

function checkChange<P extends object>(change: Change<P>, domain: Domain<P>): void {
  checkParameters({ [change.name]: change.value } as unknown as P, domain);
  checkWhole(`the period of ${String(change.name)}`, change.period, { min: 0, max: maximumSteps });
}

function checkWhole(name: string, value: number, range: Range): void {
  checkNumber(name, value, range);
  if (!Number.isInteger(value)) throw new RangeError(`${name} must be a whole number, not ${value}`);
}
