import { bn, type Facts } from './fact.ts';

const checked = '2026-11-22';

/** Prices, earnings, yields and spreads. */
export const prices = {
  'software.day': { value: 285 * bn, unit: 'usd', date: '2026-02-03', sources: ['businesstech.2026'], grade: 'B', checked },
  'bitcoin.peak': { value: 126_000, unit: 'usd-each', date: '2025-10-06', sources: ['bloomberg.2026.bitcoin'], grade: 'A', checked },
  'bitcoin.low': { value: 60_033, unit: 'usd-each', date: '2026-02-06', sources: ['bloomberg.2026.bitcoin'], grade: 'A', checked },
  'bitcoin.fall': { value: -0.52, unit: 'percent', date: '2025-10-06/2026-02-06', sources: ['bloomberg.2026.bitcoin'], grade: 'A', checked },
  'sandisk.eps': { value: 6.2, unit: 'usd-each', date: '2025-10-04/2026-01-02', sources: ['sandisk.2026'], grade: 'A', checked },
  'sandisk.eps.before': { value: 1.23, unit: 'usd-each', date: '2024-09-28/2024-12-27', sources: ['sandisk.2026'], grade: 'A', checked },
  'sandisk.rise': { value: 1.66, unit: 'percent', date: '2026-02-25', sources: ['barchart.2026'], grade: 'B', checked },
  'micron.revenue': { value: 13.64 * bn, unit: 'usd', date: '2025-08-29/2025-11-27', sources: ['micron.2025'], grade: 'A', checked },
  'micron.revenue.before': { value: 8.71 * bn, unit: 'usd', date: '2024-08-30/2024-11-28', sources: ['micron.2025'], grade: 'A', checked },
  'ig.spread': { value: 71, unit: 'bp', date: '2026-01-22', sources: ['bloomberg.2026.spreads'], grade: 'A', checked },
  'treasury.high': { value: 0.043, unit: 'percentage', date: '2026-01-20', sources: ['rttnews.2026', 'filmogaz.2026'], grade: 'B', checked },
  'treasury.later': { value: 0.0405, unit: 'percentage', date: '2026-02-13', sources: ['wallstreetcn.2026'], grade: 'B', checked },
  'jgb.forty': { value: 0.04, unit: 'percentage', date: '2026-01-20', sources: ['gmteight.2026'], grade: 'B', checked },
} as const satisfies Facts;
