import { vulnerability } from '../cascade.ts';
import { type Reference, row } from './reference.ts';

const EXACT = 1e-9;

/** Two banks and two assets, small enough to be followed by hand. */
export const twoBanks = {
  weights: [[0.5, 0.5], [0.2, 0.8]], assets: [100, 100], leverage: [9, 4],
  impact: [0.001, 0.0005], shock: [-0.05, 0], equity: 30,
};
const { direct, AV, S, IV, sales } = vulnerability(twoBanks);

export const references: readonly Reference[] = [
  {
    id: 'banks',
    source: 'greenwood.2015',
    kind: 'derived',
    given: { shock: 0.05 },
    rows: [
      row('\\mathit{DL}', 0.1166667, 7, direct),
      row('\\mathit{AV}', 0.059425, 6, AV, EXACT),
      row('S_1', 0.050625, 6, S[0]!, EXACT), row('S_2', 0.0088, 6, S[1]!, EXACT),
      row('\\mathit{IV}_1', 0.096375, 6, IV[0]!, EXACT), row('\\mathit{IV}_2', 0.04095, 6, IV[1]!, EXACT),
      row('v_1', 12.05, 2, sales[0]!, EXACT), row('v_2', 14.45, 2, sales[1]!, EXACT),
    ],
  },
];
