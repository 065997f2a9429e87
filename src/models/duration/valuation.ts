import { extend } from './strips.ts';
import type { Strip } from './strips.ts';
import { gordon, growingPerpetuityDuration } from './value.ts';

/** The rate in force, and what the shift makes of it and of growth, in the year that begins at a whole time. */
export interface Year {
  readonly rate: number;
  readonly shiftedRate: number;
  /** by what factor promises grow faster in the year because the rate has shifted */
  readonly extraGrowth: number;
}

export interface Valued {
  readonly time: number;
  readonly promised: number;
  readonly present: number;
  readonly promisedShifted: number;
  readonly presentShifted: number;
}

export interface Valuation {
  readonly years: readonly Valued[];
  /** present value of what lies beyond the years listed, before and after the shift */
  readonly beyond: number;
  readonly beyondShifted: number;
  readonly price: number;
  readonly shiftedPrice: number;
  readonly macaulay: number;
  readonly modified: number;
  readonly change: number;
}

/** Values a strip under rates that may change from year to year; from `horizon` on they stay as they are there. */
export function valueStrip(strip: Strip, yearAt: (period: number) => Year, horizon: number): Valuation {
  const whole = extend(strip, horizon);
  const years = whole.payments.map(([time, amount]) => valueAt(time, amount, yearAt));
  const tail = valueTail(whole, years.at(-1), yearAt);
  const price = years.reduce((sum, year) => sum + year.present, tail.present);
  const shiftedPrice = years.reduce((sum, year) => sum + year.presentShifted, tail.presentShifted);
  const weighted = years.reduce((sum, year) => sum + year.time * year.present, tail.present * tail.time);
  const sensitivity = years.reduce(
    (sum, year) => sum + year.present * yearsOverFactor(year.time, yearAt),
    tail.present * tail.sensitivity,
  );
  return {
    years, beyond: tail.present, beyondShifted: tail.presentShifted, price, shiftedPrice,
    macaulay: weighted / price, modified: sensitivity / price, change: shiftedPrice / price - 1,
  };
}

function valueAt(time: number, promised: number, yearAt: (period: number) => Year): Valued {
  const promisedShifted = promised * compound(time, (period) => yearAt(period).extraGrowth);
  return {
    time,
    promised,
    present: promised / compound(time, (period) => 1 + yearAt(period).rate),
    promisedShifted,
    presentShifted: promisedShifted / compound(time, (period) => 1 + yearAt(period).shiftedRate),
  };
}

interface Tail {
  readonly present: number;
  readonly presentShifted: number;
  /** its own Macaulay duration, counted from today, and the fall of its value per unit rise of all rates */
  readonly time: number;
  readonly sensitivity: number;
}

/** What comes after the last payment listed, by Gordon's formula. */
function valueTail({ forever }: Strip, last: Valued | undefined, yearAt: (period: number) => Year): Tail {
  if (forever === undefined || last === undefined) return { present: 0, presentShifted: 0, time: 0, sensitivity: 0 };
  const { rate, shiftedRate, extraGrowth } = yearAt(last.time);
  const growthShifted = (1 + forever) * extraGrowth - 1;
  const ownDuration = growingPerpetuityDuration(rate, forever);
  return {
    present: gordon(last.present * (1 + forever), rate, forever),
    presentShifted: gordon(last.presentShifted * (1 + growthShifted), shiftedRate, growthShifted),
    time: last.time + ownDuration,
    sensitivity: yearsOverFactor(last.time, yearAt) + ownDuration / (1 + rate),
  };
}

/** The product of a factor per year up to a time; a part of a year counts with its share as exponent. */
function compound(time: number, factorAt: (period: number) => number): number {
  let product = 1;
  for (let period = 0; period < time; period += 1) product *= factorAt(period) ** Math.min(1, time - period);
  return product;
}

/** -d ln(discount factor)/dr for a rise of all rates together: t/(1 + r) when the rate is the same in every year. */
function yearsOverFactor(time: number, yearAt: (period: number) => Year): number {
  let sum = 0;
  for (let period = 0; period < time; period += 1) sum += Math.min(1, time - period) / (1 + yearAt(period).rate);
  return sum;
}
