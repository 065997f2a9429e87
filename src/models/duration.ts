/**
 * Who is hit by a higher discount rate: promised payments ("strips"), what they are worth today, and how far away they
 * lie on average. Macaulay 1938; Gordon 1959; Bodie, Kane & Marcus, Investments, ch. 11 and 16.
 */
import { lastChange, parametersAt } from './changes.ts';
import type { RunOptions } from './changes.ts';
import { checkNumber, checkParameters, checkRun } from './check.ts';
import { defaults, domain } from './duration/parameters.ts';
import type { DurationParameters } from './duration/parameters.ts';
import { defaultStrips } from './duration/strips.ts';
import type { Strip, StripName } from './duration/strips.ts';
import { valueStrip } from './duration/valuation.ts';
import type { Valuation, Valued, Year } from './duration/valuation.ts';

export { identities } from './duration/identities.ts';
export { defaults, domain } from './duration/parameters.ts';
export type { DurationParameters } from './duration/parameters.ts';
export { defaultStrips, extend, scaleStrip, strips } from './duration/strips.ts';
export type { Strip, StripName } from './duration/strips.ts';
export {
  bond, discountFactor, gordon, growingPerpetuityDuration, macaulay, modified, perpetuityDuration, price,
} from './duration/value.ts';
export type { Payment } from './duration/value.ts';

export const version = '1';

/** Years shown; what lies beyond is in the prices all the same. */
export const defaultSteps = 30;

export type PerStrip<S extends string = StripName> = Readonly<Record<S, number>>;

/** One year: what each strip promises in the year up to time t, and what that is worth today. */
export interface DurationFrame<S extends string = StripName> {
  /** years from today; the first frame is year 1 */
  readonly t: number;
  readonly promised: PerStrip<S>;
  readonly present: PerStrip<S>;
  /** the same after the shift of the rate; promises change only if growth moves with the rate */
  readonly promisedShifted: PerStrip<S>;
  readonly presentShifted: PerStrip<S>;
}

export interface StripSummary {
  readonly price: number;
  /** years */
  readonly macaulay: number;
  /** relative fall of the price per unit rise of the rate */
  readonly modified: number;
  /** relative change of the price when the rate shifts */
  readonly change: number;
  readonly shiftedPrice: number;
  /** the part of the price, before and after the shift, that lies beyond the last frame */
  readonly beyond: number;
  readonly beyondShifted: number;
}

export interface DurationRun<S extends string = StripName> {
  readonly frames: readonly DurationFrame<S>[];
  readonly summary: Readonly<Record<S, StripSummary>>;
}

/** Values memory, software and token. Throws a TypeError or RangeError that names a bad parameter. */
export function simulate(
  parameters: Partial<DurationParameters> = {},
  options: RunOptions<DurationParameters> = {},
): DurationRun {
  checkParameters(parameters as DurationParameters, domain);
  checkRun(options, domain);
  return course(defaultStrips, { ...defaults, ...parameters }, options);
}

/** Values strips of one's own, at any rate above -1. Payments need not fall on whole years. */
export function simulateStrips<S extends string>(
  own: Readonly<Record<S, Strip>>,
  parameters: Partial<DurationParameters> = {},
  { steps = defaultSteps, changes = [] }: RunOptions<DurationParameters> = {},
): DurationRun<S> {
  const base = { ...defaults, ...parameters };
  checkNumber('rate', base.rate, { min: -0.99, max: 10 });
  checkRun({ steps }, domain);
  for (const [name, strip] of Object.entries<Strip>(own)) checkStrip(name, strip);
  const run = course(own, base, { steps, changes });
  for (const [name, { price }] of Object.entries<StripSummary>(run.summary)) {
    if (price === 0) throw new RangeError(`The present values of ${name} sum to zero: it has no duration`);
  }
  return run;
}

/** A run with strips and parameters that have been checked before. */
export function course<S extends string>(
  strips: Readonly<Record<S, Strip>>,
  parameters: DurationParameters,
  { steps = defaultSteps, changes = [] }: RunOptions<DurationParameters> = {},
): DurationRun<S> {
  const names = Object.keys(strips) as S[];
  const horizon = Math.max(steps, lastChange(changes));
  const years = Array.from({ length: horizon + 1 }, (_, period) => yearOf(parametersAt(parameters, changes, period)));
  const yearAt = (period: number) => years[Math.min(Math.floor(period), horizon)]!;
  const valuations = names.map((name) => valueStrip(strips[name], yearAt, horizon));
  const frames = Array.from({ length: steps }, (_, i) => frameOf(i + 1, names, valuations));
  const summary = names.map((name, n) => [name, summarize(valuations[n]!, steps)]);
  return { frames, summary: Object.fromEntries(summary) as Record<S, StripSummary> };
}

function yearOf({ rate, shift, growth }: DurationParameters): Year {
  const shiftedRate = rate + shift / 10_000;
  return { rate, shiftedRate, extraGrowth: ((1 + shiftedRate) / (1 + rate)) ** growth };
}

function checkStrip(name: string, { payments }: Strip): void {
  if (payments.length === 0) throw new RangeError(`${name} must have at least one payment`);
  let before = 0;
  for (const [time, amount] of payments) {
    checkNumber(`a time of ${name}`, time, { min: 0, max: 1000 });
    checkNumber(`an amount of ${name}`, amount, { min: -Number.MAX_VALUE, max: Number.MAX_VALUE });
    if (time < before) throw new RangeError(`The times of ${name} must rise: ${time} comes after ${before}`);
    before = time;
  }
}

function frameOf<S extends string>(t: number, names: readonly S[], valuations: readonly Valuation[]): DurationFrame<S> {
  const inYear = valuations.map(({ years }) => years.filter((year) => isInYear(year.time, t)));
  const each = (of: Amount) => Object.fromEntries(names.map((name, n) => [name, sumOf(inYear[n]!, of)])) as PerStrip<S>;
  return {
    t,
    promised: each('promised'),
    present: each('present'),
    promisedShifted: each('promisedShifted'),
    presentShifted: each('presentShifted'),
  };
}

/** A payment today counts in the first year. */
function isInYear(time: number, year: number): boolean {
  return time <= year && (time > year - 1 || year === 1);
}

function summarize({ years, price, macaulay, modified, change, shiftedPrice, beyond, beyondShifted }: Valuation, steps: number): StripSummary {
  const later = years.filter((year) => year.time > steps);
  return {
    price, macaulay, modified, change, shiftedPrice,
    beyond: beyond + sumOf(later, 'present'),
    beyondShifted: beyondShifted + sumOf(later, 'presentShifted'),
  };
}

type Amount = 'promised' | 'present' | 'promisedShifted' | 'presentShifted';

function sumOf(years: readonly Valued[], of: Amount): number {
  return years.reduce((sum, year) => sum + year[of], 0);
}
