import { bn, type Facts, tn } from './fact.ts';

const checked = '2026-11-22';

/** Central banks, money markets, what a deficit displaces. */
export const plumbing = {
  'rrp.peak': { value: 2.554 * tn, unit: 'usd', date: '2022-12-30', sources: ['reuters.2022.rrp'], grade: 'A', checked },
  'rrp.low': { value: 32 * bn, unit: 'usd', date: '2025-08-28', sources: ['reuters.2025.rrp'], grade: 'A', checked },
  'fed.assets.peak': { value: 8.94 * tn, unit: 'usd', date: '2022-03', sources: ['crawley.2022', 'fed.2022.sheet'], grade: 'A', checked },
  'fed.assets.2025': { value: 6.608 * tn, unit: 'usd', date: '2025-09-24', sources: ['fed.2025.h41'], grade: 'B', checked },
  'reserves.2025': { value: 2.8 * tn, unit: 'usd', date: '2025-10', sources: ['economictimes.2025'], grade: 'B', checked },
  'srf.october': { value: 50.35 * bn, unit: 'usd', date: '2025-10-31', sources: ['reuters.2025.srf'], grade: 'A', checked },
  'srf.december': { value: 74.6 * bn, unit: 'usd', date: '2025-12-31', sources: ['reuters.2025.srf'], grade: 'A', checked },
  'sofr.october': { value: 0.0422, unit: 'percentage', date: '2025-10-31', sources: ['sofrrate.2025'], grade: 'B', checked },
  'bills.purchases': { value: 40 * bn, unit: 'usd', date: '2025-12-12', sources: ['reuters.2025.bills'], grade: 'A', checked },
  'cbo.crowding': { value: 0.33, unit: 'usd-each', date: '2014-02', sources: ['huntley.2014'], grade: 'A', checked },
  'cbo.crowding.range': { value: [0.15, 0.5], unit: 'usd-each', date: '2014-02', sources: ['huntley.2014'], grade: 'A', checked },
} as const satisfies Facts;
