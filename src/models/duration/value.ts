/** A payment: the time in years from today (0 or more) and the amount. */
export type Payment = readonly [time: number, amount: number];

/** What 1 paid at a time is worth today, 1/(1 + r)^t. Rates are fractions per year. */
export function discountFactor(rate: number, time: number): number {
  return (1 + rate) ** -time;
}

/** P = sum of CF_t/(1 + r)^t. */
export function price(payments: readonly Payment[], rate: number): number {
  return payments.reduce((sum, [time, amount]) => sum + amount * discountFactor(rate, time), 0);
}

/** D = sum of t·PV_t/P, in years (Macaulay 1938). */
export function macaulay(payments: readonly Payment[], rate: number): number {
  const weighted = payments.reduce((sum, [time, amount]) => sum + time * amount * discountFactor(rate, time), 0);
  return weighted / price(payments, rate);
}

/** D/(1 + r): the relative fall of the price per unit rise of the rate. */
export function modified(payments: readonly Payment[], rate: number): number {
  return macaulay(payments, rate) / (1 + rate);
}

/** A bond with annual coupons: `coupon` is a fraction of the face value. */
export function bond(face: number, coupon: number, years: number): Payment[] {
  return Array.from({ length: years }, (_, i) => [i + 1, face * coupon + (i + 1 === years ? face : 0)] as const);
}

/** The Macaulay duration of a level payment for ever, (1 + y)/y. */
export function perpetuityDuration(rate: number): number {
  return growingPerpetuityDuration(rate, 0);
}

/** The Macaulay duration of a payment that grows for ever, (1 + r)/(r - g). */
export function growingPerpetuityDuration(rate: number, growth: number): number {
  checkGrowth(rate, growth);
  return (1 + rate) / (rate - growth);
}

/** P = D1/(r - g): the price of a payment that is D1 in a year and grows for ever (Gordon 1959). */
export function gordon(firstPayment: number, rate: number, growth: number): number {
  checkGrowth(rate, growth);
  return firstPayment / (rate - growth);
}

function checkGrowth(rate: number, growth: number): void {
  if (!(growth < rate)) throw new RangeError(`growth must be below the rate ${rate}, not ${growth}: else the price has no end`);
}
