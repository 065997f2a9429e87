import { bn, type Facts } from './fact.ts';

const checked = '2026-11-22';

/** What the builders of AI spend, how they pay for it, and how far that moves yields. */
export const spending = {
  'capex.2024': { value: 251 * bn, unit: 'usd', date: '2024', sources: ['platformonomics.2026'], grade: 'B', checked },
  'capex.2025': { value: 416 * bn, unit: 'usd', date: '2025', sources: ['platformonomics.2026'], grade: 'B', checked },
  'capex.2026.guided': { value: 650 * bn, unit: 'usd', date: '2026', sources: ['bloomberg.2026.capex', 'morningbrew.2026'], grade: 'B', checked },
  'cashflow.2025': { value: 602.83 * bn, unit: 'usd', date: '2025', sources: ['calcbench.2026.cashflow'], grade: 'B', checked },
  'rest.capex': { value: -0.034, unit: 'percent', date: '2025-10/2025-12', sources: ['calcbench.2026.rest'], grade: 'B', checked },
  'rest.capex.sample': { value: 1108, unit: 'count', date: '2026-02-20', sources: ['calcbench.2026.rest'], grade: 'B', checked },
  'bonds.2025': { value: 121 * bn, unit: 'usd', date: '2025', sources: ['reuters.2026.bonds', 'fortune.2025'], grade: 'A', checked },
  'bonds.average': { value: 28 * bn, unit: 'usd', date: '2020/2024', sources: ['reuters.2026.bonds', 'fortune.2025'], grade: 'A', checked },
  'bonds.2025.wide': { value: 165 * bn, unit: 'usd', date: '2025', sources: ['bloomberg.2026.alphabet'], grade: 'A', checked },
  'bonds.2026.forecast': { value: 400 * bn, unit: 'usd', date: '2026', sources: ['bloomberg.2026.alphabet'], grade: 'A', checked },
  'alphabet.century': { value: 100, unit: 'count', date: '2026-02-10', sources: ['bloomberg.2026.alphabet', 'mint.2026'], grade: 'A', checked },
  'oracle.spread': { value: 48, unit: 'bp', date: '2025-09-01/2025-11-14', sources: ['fortune.2025'], grade: 'A', checked },
  // In proportion: the CBO's 2 to 3 bp for each percent of GDP gives the lower ends, which round to the same number for any GDP
  // from 27 to 32 trillion dollars; the first QE's 100 bp for 1.725 trillion gives the upper ends.
  'push.2025': { value: [1, 7], unit: 'bp', date: '2025', sources: ['cbo.2019', 'wei.2022', 'crawley.2022', 'gagnon.2011'], grade: 'B', checked },
  'push.2026': { value: [3, 23], unit: 'bp', date: '2026', sources: ['cbo.2019', 'wei.2022', 'crawley.2022', 'gagnon.2011'], grade: 'B', checked },
} as const satisfies Facts;
