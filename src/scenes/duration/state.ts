import { course, defaults, defaultStrips, discountFactor } from '../../models/duration.ts';
import type { DurationParameters, DurationRun, StripName } from '../../models/duration.ts';
import type { Moment } from '../scene.ts';

/** What one strip pays in one year. Amounts are in units in which every strip is worth 100 at the standing rate. */
export interface Payment {
  /** years from today */
  readonly year: number;
  /** as first promised, and as promised now that growth has followed the rate */
  readonly promised: number;
  readonly revised: number;
  /** present value of the first promise at the rate before the shift */
  readonly before: number;
  /** present value of the revised promise, under the heat that is on */
  readonly arrives: number;
}

export interface Strip {
  readonly payments: readonly Payment[];
  /** price before the shift, in the same units as the payments */
  readonly worth: number;
  /** present value, after the shift, of what lies beyond the years listed */
  readonly beyond: number;
  /** relative change of the price by the shift */
  readonly change: number;
  /** Macaulay duration at the rate before the shift, in years */
  readonly duration: number;
}

/** The three strips, and a retail favorite: software's promise without any better news. */
export type RowName = StripName | 'retail';

export interface State {
  readonly rate: number;
  /** change of the rate, a fraction */
  readonly shift: number;
  readonly shiftedRate: number;
  /** by how much faster promises grow because the rate has shifted, a fraction per year */
  readonly extraGrowth: number;
  readonly strips: Readonly<Record<RowName, Strip>>;
  /** the token's one payment */
  readonly token: Payment;
  /** before and after the shift, for the books */
  readonly run: DurationRun;
  readonly view: { readonly heat: number; readonly token: number; readonly retail: number; readonly years: number };
}

/** Standing prices: what makes every strip worth 100 at the default rate. */
const standing = course(defaultStrips, { ...defaults, shift: 0 });

/** Years listed: as far as the widest picture reaches. */
const HORIZON = { steps: 45 };

/** Runs the model, once with growth as it is and once without, and reads off what the picture shows. */
export function stateOf({ values, view }: Moment): State {
  const parameters = parametersOf(values);
  const run = course(defaultStrips, parameters, HORIZON);
  const flat = course(defaultStrips, { ...parameters, growth: 0 }, HORIZON);
  const { heat = 1, token = 0, retail = 0, years = 0 } = view;
  const shiftedRate = parameters.rate + parameters.shift / 10_000;
  const strip = (of: DurationRun, name: StripName): Strip => stripOf(of, name, shiftedRate * heat);
  const strips = { memory: strip(run, 'memory'), software: strip(run, 'software'), token: strip(run, 'token'), retail: strip(flat, 'software') };
  return {
    rate: parameters.rate,
    shift: shiftedRate - parameters.rate,
    shiftedRate,
    extraGrowth: ((1 + shiftedRate) / (1 + parameters.rate)) ** parameters.growth - 1,
    strips,
    token: strips.token.payments[0]!,
    run,
    view: { heat, token, retail, years },
  };
}

function parametersOf(values: Moment['values']): DurationParameters {
  return { rate: Number(values['rate']), growth: Number(values['growth']), shift: Number(values['shift']) };
}

function stripOf(run: DurationRun, name: StripName, heatedRate: number): Strip {
  const { price, beyondShifted, change, macaulay } = run.summary[name];
  const unit = 100 / standing.summary[name].price;
  return {
    payments: run.frames.filter((frame) => frame.promised[name] > 0).map((frame) => ({
      year: frame.t,
      promised: frame.promised[name] * unit,
      revised: frame.promisedShifted[name] * unit,
      before: frame.present[name] * unit,
      arrives: frame.promisedShifted[name] * discountFactor(heatedRate, frame.t) * unit,
    })),
    worth: price * unit,
    beyond: beyondShifted * unit,
    change,
    duration: macaulay,
  };
}
