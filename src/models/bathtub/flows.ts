import type { Flow } from './network.ts';
import type { BathtubParameters } from './parameters.ts';

/** The plumbing of one step: which flows run, given what the water is. */
export function flowsOf(parameters: BathtubParameters): readonly Flow[] {
  return [
    ...tap(parameters.tap),
    ...loanCreation(parameters),
    ...drains(parameters),
    { id: 'pipe', from: 'P', to: 'W', rate: parameters.pipe },
    { id: 'return', from: 'E', to: 'W', rate: parameters.return },
  ];
}

/** QE enters the pipe; QT takes back what has not arrived, then the idle cash, then the tub. */
function tap(amount: number): readonly Flow[] {
  if (amount >= 0) return [{ id: 'tap', from: [], to: 'P', amount }];
  return [{ id: 'tap', from: ['P', 'R', 'W'], to: null, amount: -amount }];
}

/** A bank that lends creates the deposit it lends (McLeay, Radia & Thomas 2014). No other water is made this way. */
function loanCreation({ water, capex, loans }: BathtubParameters): readonly Flow[] {
  return water === 'deposits' ? [{ id: 'created', from: [], to: 'W', amount: capex * loans }] : [];
}

/**
 * Reserves: capex leaves them alone; only other issuance (the Treasury filling its account) drains them. Deposits:
 * a bond moves them from its buyer to whoever is paid, so they never leave the tub. Room: issuance uses it up.
 */
function drains({ water, drain, capex, loans }: BathtubParameters): readonly Flow[] {
  const bonds = capex * (1 - loans);
  if (water === 'deposits') return [{ id: 'round', from: ['W'], to: 'W', amount: drain + bonds }];
  const amount = water === 'reserves' ? drain : drain + bonds;
  return [{ id: 'drain', from: ['R', 'W'], to: 'E', amount }];
}
