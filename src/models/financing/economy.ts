import type { FinancingFrame } from './frame.ts';
import { book } from './parameters.ts';
import type { FinancingParameters } from './parameters.ts';

/** The steady state of Model PC in closed form: Godley & Lavoie, ch. 4, appendix. */
export function steadyState(parameters: FinancingParameters): FinancingFrame {
  const { alpha1, alpha2, theta, spending } = book;
  const { rate } = parameters;
  const alpha3 = (1 - alpha1) / alpha2;
  const billsPerIncome = billShare(parameters) * alpha3 - book.lambda2;
  const YD = ((1 - theta) * spending) / (1 - (1 - theta) * (1 + rate * billsPerIncome));
  const Y = YD + spending;
  const V = alpha3 * YD;
  const Bh = billsPerIncome * YD;
  const H = V - Bh;
  const interestToHouseholds = rate * Bh;
  return {
    t: -1, Y, C: YD, T: theta * (Y + interestToHouseholds), YD,
    V, H, Bh, Bs: Bh + H, Bcb: H, L: 0, y: rate,
    G: spending, I: 0, RE: 0,
    interest: rate * (Bh + H), interestToHouseholds, interestToCentralBank: rate * H,
    Hd: H, slack: parameters.buffer, rate,
  };
}

/** One period: from the state at the end of the last one to the end of this one. */
export function nextPeriod(before: FinancingFrame, parameters: FinancingParameters, moneyAtStart: number): FinancingFrame {
  const G = book.spending + parameters.fiscal;
  const I = parameters.capex;
  const RE = (1 - parameters.phi) * I + parameters.amortisation * before.L;
  const interest = before.y * before.Bs;
  const interestToHouseholds = before.y * before.Bh;
  const interestToCentralBank = before.y * before.Bcb;
  const Y = income(G, I, interestToHouseholds - RE, before.V, parameters.capacity);
  const T = book.theta * (Y - RE + interestToHouseholds);
  const YD = Y - RE + interestToHouseholds - T;
  const C = Y - G - I;
  const V = before.V + YD - C;
  const L = before.L + I - RE;
  const Bs = before.Bs + (G + interest) - (T + interestToCentralBank);
  const Hd = V - (V * billShare(parameters) - book.lambda2 * YD);
  const ceiling = moneyAtStart + parameters.buffer;
  const H = Math.min(Hd, ceiling);
  const Bcb = before.Bcb + (H - before.H);
  const Bh = Bs - Bcb;
  const y = ((Bh + L + book.lambda2 * YD) / V - book.lambda0) / parameters.lambda1;
  return {
    t: before.t + 1, Y, C, T, YD, V, H, Bh, Bs, Bcb, L, y, G, I, RE,
    interest, interestToHouseholds, interestToCentralBank,
    Hd, slack: ceiling - H, rate: parameters.rate,
  };
}

/** The share of wealth that people want in bills at the policy rate, before the money they need for transactions. */
function billShare(parameters: FinancingParameters): number {
  return book.lambda0 + parameters.lambda1 * parameters.rate;
}

/** Spending makes income until capacity binds; then consumption is rationed. */
function income(G: number, I: number, otherIncome: number, wealth: number, capacity: number): number {
  const { alpha1, alpha2, theta } = book;
  const demanded = (G + I + alpha1 * (1 - theta) * otherIncome + alpha2 * wealth) / (1 - alpha1 * (1 - theta));
  return Math.min(demanded, capacity);
}
