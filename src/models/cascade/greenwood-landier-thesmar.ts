/**
 * One round of fire sales as in Greenwood, Landier & Thesmar, "Vulnerable Banks", JFE 115 (2015): funds lose on a
 * shock, sell in proportion to their holdings to restore their leverage, and the sales move the prices all of them hold.
 */
export interface VulnerableBanks {
  /** M: funds × assets, each row a fund's portfolio shares */
  readonly weights: readonly (readonly number[])[];
  /** a: assets of each fund */
  readonly assets: readonly number[];
  /** b: debt per equity of each fund */
  readonly leverage: readonly number[];
  /** l: relative fall of each asset's price per unit sold */
  readonly impact: readonly number[];
  /** F1: relative change of each asset's price, losses negative */
  readonly shock: readonly number[];
  /** E: equity of all funds together */
  readonly equity: number;
}

export interface Vulnerability {
  /** loss of all funds on the shock itself, per unit of equity */
  readonly direct: number;
  /** aggregate vulnerability: the loss that the sales add, per unit of equity */
  readonly AV: number;
  /** systemicness: each fund's contribution to AV through its sales; sums to AV */
  readonly S: readonly number[];
  /** indirect vulnerability: each fund's loss from all sales, per unit of its own equity */
  readonly IV: readonly number[];
  /** what is sold of each asset */
  readonly sales: readonly number[];
  /** equity of each fund, a/(1 + b) */
  readonly equities: readonly number[];
  /** relative fall of each price caused by the sales */
  readonly drop: readonly number[];
}

/** R1 = M·F1, sales = M'·A·B·R1, F2 = L·sales, AV = 1'·A·M·F2/E; losses and sales are reported as positive. */
export function vulnerability(banks: VulnerableBanks): Vulnerability {
  const { weights, assets, leverage, impact, shock, equity } = banks;
  const losses = weights.map((row, n) => -at(assets, n) * dot(row, shock));
  const soldByFund = losses.map((loss, n) => at(leverage, n) * loss);
  const sales = impact.map((_, k) => dot(weights.map((row) => at(row, k)), soldByFund));
  const drop = sales.map((sold, k) => at(impact, k) * sold);
  const secondLosses = weights.map((row, n) => at(assets, n) * dot(row, drop));
  const equities = assets.map((a, n) => a / (1 + at(leverage, n)));
  // What one unit sold by fund n, across its portfolio, costs all funds.
  const exposure = impact.map((_, k) => dot(weights.map((row) => at(row, k)), assets));
  const S = weights.map((row, n) => {
    const costs = row.map((weight, k) => weight * at(impact, k) * at(exposure, k));
    return (at(soldByFund, n) * sum(costs)) / equity;
  });
  return {
    direct: sum(losses) / equity,
    AV: sum(secondLosses) / equity,
    S,
    IV: secondLosses.map((loss, n) => loss / at(equities, n)),
    sales,
    equities,
    drop,
  };
}

function at(vector: readonly number[], index: number): number {
  return vector[index] ?? 0;
}

function dot(a: readonly number[], b: readonly number[]): number {
  return sum(a.map((value, i) => value * at(b, i)));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
