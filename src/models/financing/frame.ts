/** One period of the economy: flows of the period, stocks at its end. Index units; `y` a fraction per period. */
export interface FinancingFrame {
  /** the period, counted from 0; the state before the shock is -1 */
  readonly t: number;
  /** income (output) */
  readonly Y: number;
  /** consumption */
  readonly C: number;
  /** taxes */
  readonly T: number;
  /** households' disposable income */
  readonly YD: number;
  /** households' wealth */
  readonly V: number;
  /** money held by households */
  readonly H: number;
  /** government bills held by households */
  readonly Bh: number;
  /** government bills outstanding */
  readonly Bs: number;
  /** government bills held by the central bank */
  readonly Bcb: number;
  /** AI bonds, all held by households */
  readonly L: number;
  /** the yield at which people hold the debt, set at the end of the period and paid in the next */
  readonly y: number;
  /** public spending */
  readonly G: number;
  /** AI investment */
  readonly I: number;
  /** firms' retained earnings: internal funding and amortisation */
  readonly RE: number;
  /** interest the government pays on all its bills, and the parts that reach households and the central bank */
  readonly interest: number;
  readonly interestToHouseholds: number;
  readonly interestToCentralBank: number;
  /** money households would want at the policy rate */
  readonly Hd: number;
  /** idle cash still to be had before the central bank's balance sheet is frozen */
  readonly slack: number;
  /** the policy rate in force */
  readonly rate: number;
}
