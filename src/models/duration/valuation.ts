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
  const factors = factorsOver(whole.payments.at(-1)?.[0] ?? 0, yearAt);
  const years = whole.payments.map(([time, amount]) => valueAt(time, amount, factors));
  const tail = valueTail(whole, years.at(-1), yearAt, factors);
  const price = years.reduce((sum, year) => sum + year.present, tail.present);
  const shiftedPrice = years.reduce((sum, year) => sum + year.presentShifted, tail.presentShifted);
  const weighted = years.reduce((sum, year) => sum + year.time * year.present, tail.present * tail.time);
  const sensitivity = years.reduce(
    (sum, year) => sum + year.present * factors.yearsOverFactor(year.time),
    tail.present * tail.sensitivity,
  );
  return {
    years, beyond: tail.present, beyondShifted: tail.presentShifted, price, shiftedPrice,
    macaulay: weighted / price, modified: sensitivity / price, change: shiftedPrice / price - 1,
  };
}

function valueAt(time: number, promised: number, { extraGrowth, rate, shiftedRate }: Factors): Valued {
  const promisedShifted = promised * extraGrowth(time);
  return {
    time,
    promised,
    present: promised / rate(time),
    promisedShifted,
    presentShifted: promisedShifted / shiftedRate(time),
  };
}

/** What the years up to a time come to, under the rates in force in each. */
interface Factors {
  readonly extraGrowth: (time: number) => number;
  readonly rate: (time: number) => number;
  readonly shiftedRate: (time: number) => number;
  /** -d ln(discount factor)/dr for a rise of all rates together: t/(1 + r) when the rate is the same in every year */
  readonly yearsOverFactor: (time: number) => number;
}

function factorsOver(last: number, yearAt: (period: number) => Year): Factors {
  const years = Array.from({ length: Math.ceil(last) }, (_, period) => yearAt(period));
  return {
    extraGrowth: product(years.map((year) => year.extraGrowth)),
    rate: product(years.map((year) => 1 + year.rate)),
    shiftedRate: product(years.map((year) => 1 + year.shiftedRate)),
    yearsOverFactor: running(years.map((year) => 1 / (1 + year.rate)), 0, (sum, value, share) => sum + share * value),
  };
}

/** The product of a factor per year up to a time; a part of a year counts with its share as exponent. */
function product(factors: readonly number[]): (time: number) => number {
  return running(factors, 1, (before, factor, share) => before * factor ** share);
}

/** What comes together year by year up to a time, and in the share of the year that has begun. */
function running(values: readonly number[], start: number, add: (before: number, value: number, share: number) => number): (time: number) => number {
  const totals = [start];
  for (const value of values) totals.push(add(totals.at(-1)!, value, 1));
  return (time) => {
    const year = Math.floor(time);
    return time === year ? totals[year]! : add(totals[year]!, values[year]!, time - year);
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
function valueTail({ forever }: Strip, last: Valued | undefined, yearAt: (period: number) => Year, factors: Factors): Tail {
  if (forever === undefined || last === undefined) return { present: 0, presentShifted: 0, time: 0, sensitivity: 0 };
  const { rate, shiftedRate, extraGrowth } = yearAt(last.time);
  const growthShifted = (1 + forever) * extraGrowth - 1;
  const ownDuration = growingPerpetuityDuration(rate, forever);
  return {
    present: gordon(last.present * (1 + forever), rate, forever),
    presentShifted: gordon(last.presentShifted * (1 + growthShifted), shiftedRate, growthShifted),
    time: last.time + ownDuration,
    sensitivity: factors.yearsOverFactor(last.time) + ownDuration / (1 + rate),
  };
}
