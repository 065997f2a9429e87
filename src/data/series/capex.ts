import { type DataSet, gap, rest } from './series.ts';

const bn = 1e9;

/**
 * Capital expenditure of the large builders, and their operating cash flow. Sets of firms and definitions differ:
 * totals are of three firms to 2022 and of four from 2024, with finance leases; single firms' are cash outlays to 2024,
 * with leases for 2021, 2022 (Amazon) and 2025. Cash flow is of five firms, by calendar year.
 */
export const capex = {
  amazon: {
    unit: 'usd',
    what: 'capital expenditure of Amazon, warehouses included',
    points: [
      { when: '2020', value: rest(97 * bn, 22.3 * bn, 20.6 * bn), source: ['platformonomics.2022', 'marketnewsdata.2025', 'platformonomics.2024'], grade: 'B', how: 'rest' },
      { when: '2021', value: 73.7 * bn, source: 'platformonomics.2022', grade: 'B' },
      { when: '2022', value: 67.5 * bn, source: 'platformonomics.2023', grade: 'B' },
      { when: '2023', value: 52.7 * bn, source: 'marketnewsdata.2025', grade: 'B' },
      { when: '2024', value: 83 * bn, source: 'platformonomics.2025', grade: 'B' },
      { when: '2025', value: 134.7 * bn, source: 'platformonomics.2026.amazon', grade: 'B' },
      { when: '2026', value: 200 * bn, source: 'platformonomics.2026.amazon', grade: 'B', how: 'guided' },
    ],
  },
  alphabet: {
    unit: 'usd',
    what: 'capital expenditure of Alphabet',
    points: [
      { when: '2020', value: 22.3 * bn, source: 'marketnewsdata.2025', grade: 'B' },
      { when: '2021', value: 24.6 * bn, source: 'platformonomics.2022', grade: 'B' },
      { when: '2022', value: 31.5 * bn, source: 'marketnewsdata.2025', grade: 'B' },
      { when: '2023', value: 32.3 * bn, source: 'marketnewsdata.2025', grade: 'B' },
      { when: '2024', value: 52.5 * bn, source: 'marketnewsdata.2025', grade: 'B' },
      { when: '2025', value: 91.4 * bn, source: 'buntz.2026', grade: 'B' },
      { when: '2026', value: [175 * bn, 185 * bn], source: 'buntz.2026', grade: 'B', how: 'guided' },
    ],
  },
  meta: {
    unit: 'usd',
    what: 'capital expenditure of Meta, with principal payments on finance leases',
    points: [
      gap('2020'),
      gap('2021'),
      gap('2022'),
      gap('2023'),
      { when: '2024', value: 39.2 * bn, source: 'buntz.2026', grade: 'B' },
      { when: '2025', value: 72.2 * bn, source: 'buntz.2026', grade: 'B' },
      { when: '2026', value: [115 * bn, 135 * bn], source: 'platformonomics.2026.meta', grade: 'B', how: 'guided' },
    ],
  },
  microsoft: {
    unit: 'usd',
    what: 'capital expenditure of Microsoft by calendar year, with finance leases',
    points: [
      { when: '2020', value: 20.6 * bn, source: 'platformonomics.2024', grade: 'B' },
      { when: '2021', value: 25.9 * bn, source: 'platformonomics.2022', grade: 'B' },
      { when: '2022', value: rest(127 * bn, 67.5 * bn, 31.5 * bn), source: ['platformonomics.2023', 'marketnewsdata.2025'], grade: 'B', how: 'rest' },
      gap('2023'),
      { when: '2024', value: rest(251 * bn, 83 * bn, 52.5 * bn, 39.2 * bn), source: ['platformonomics.2026', 'platformonomics.2025', 'marketnewsdata.2025', 'buntz.2026'], grade: 'B', how: 'rest' },
      { when: '2025', value: rest(416 * bn, 134.7 * bn, 91.4 * bn, 72.2 * bn), source: ['platformonomics.2026', 'platformonomics.2026.amazon', 'buntz.2026'], grade: 'B', how: 'rest' },
      gap('2026'),
    ],
  },
  total: {
    unit: 'usd',
    what: 'capital expenditure of Amazon, Alphabet and Microsoft to 2022, with Meta from 2024, finance leases included',
    points: [
      { when: '2020', value: 97 * bn, source: 'platformonomics.2022', grade: 'B' },
      { when: '2021', value: 124 * bn, source: 'platformonomics.2022', grade: 'B' },
      { when: '2022', value: 127 * bn, source: 'platformonomics.2023', grade: 'B' },
      gap('2023'),
      { when: '2024', value: 251 * bn, source: 'platformonomics.2026', grade: 'B' },
      { when: '2025', value: 416 * bn, source: 'platformonomics.2026', grade: 'B' },
      { when: '2026', value: [630 * bn, 700 * bn], source: ['bloomberg.2026.capex', 'particle.2026', 'cnbc.2026.capex'], grade: 'B', how: 'tallied' },
    ],
  },
  cash: {
    unit: 'usd',
    what: 'operating cash flow of Amazon, Alphabet, Meta, Microsoft and Oracle',
    points: [
      { when: '2020', value: 262.5 * bn, source: 'calcbench.2026.cashflow', grade: 'B' },
      { when: '2021', value: rounded(262.5 * 1.121), source: 'calcbench.2026.cashflow', grade: 'B', how: 'growth' },
      { when: '2022', value: rounded(262.5 * 1.121 * 0.997), source: 'calcbench.2026.cashflow', grade: 'B', how: 'growth' },
      { when: '2023', value: rounded(262.5 * 1.121 * 0.997 * 1.346), source: 'calcbench.2026.cashflow', grade: 'B', how: 'growth' },
      gap('2024'),
      { when: '2025', value: 602.83 * bn, source: 'calcbench.2026.cashflow', grade: 'B' },
    ],
  },
} as const satisfies DataSet;

/** Billions as dollars, in whole billions: growth rates are published to a tenth of a percent. */
function rounded(billions: number): number {
  return Math.round(billions) * bn;
}
