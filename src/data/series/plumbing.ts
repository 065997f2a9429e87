import { type DataSet, gap } from './series.ts';

const bn = 1e9;
const tn = 1e12;

/** The Federal Reserve's balance sheet on days for which a report was read; what lies between two points is not drawn. */
export const plumbing = {
  assets: {
    unit: 'usd',
    what: 'total assets of the Federal Reserve; to March 2022 averages of a month',
    points: [
      { when: '2021-01', value: 7.4 * tn, source: 'crawley.2022.data', grade: 'A' },
      { when: '2021-07', value: 8.22 * tn, source: 'crawley.2022.data', grade: 'A' },
      { when: '2021-12', value: 8.76 * tn, source: 'crawley.2022.data', grade: 'A' },
      { when: '2022-03', value: 8.94 * tn, source: 'crawley.2022.data', grade: 'A' },
      { when: '2022-10-05', value: 8.76 * tn, source: 'wolfstreet.2022', grade: 'B' },
      gap('2023'),
      { when: '2024-07-03', value: 7.22 * tn, source: 'wolfstreet.2024.assets', grade: 'B' },
      { when: '2025-09-24', value: 6.608 * tn, source: 'fed.2025.h41', grade: 'B' },
      { when: '2025-11-05', value: 6.57 * tn, source: 'wolfstreet.2025.assets', grade: 'B' },
    ],
  },
  reserves: {
    unit: 'usd',
    what: 'reserve balances of banks at the Federal Reserve, Wednesdays; in October 2025 at the end of the month',
    points: [
      gap('2021'),
      { when: '2022-10-05', value: 3.08 * tn, source: 'wolfstreet.2022', grade: 'B' },
      gap('2023/2024'),
      { when: '2025-01-01', value: 2.89 * tn, source: 'bloomberg.2025.reserves', grade: 'A' },
      { when: '2025-10', value: 2.8 * tn, source: 'economictimes.2025', grade: 'B', how: 'about' },
      { when: '2025-12-31', value: 2.85 * tn, source: 'fx.2026.reserves', grade: 'B' },
    ],
  },
  rrp: {
    unit: 'usd',
    what: 'balance of the Federal Reserve’s overnight reverse repo facility',
    points: [
      { when: '2021-12-31', value: 1.904 * tn, source: 'wolfstreet.2021', grade: 'B' },
      { when: '2022-12-30', value: 2.554 * tn, source: 'reuters.2022.rrp', grade: 'A' },
      { when: '2023-09-15', value: 1.4 * tn, source: 'wolfstreet.2023', grade: 'B' },
      { when: '2023-12-29', value: 1.018 * tn, source: 'reuters.2023.rrp', grade: 'A' },
      { when: '2024-12-20', value: 98 * bn, source: 'wolfstreet.2024.rrp', grade: 'B' },
      { when: '2025-08-28', value: 32 * bn, source: 'reuters.2025.rrp', grade: 'A' },
      { when: '2025-12-31', value: 106 * bn, source: 'reuters.2025.srf', grade: 'A' },
    ],
  },
  repo: {
    unit: 'usd',
    what: 'cash drawn from the standing repo facility in a day, its two largest days to the end of 2025',
    points: [
      { when: '2025-10-31', value: 50.35 * bn, source: 'reuters.2025.srf', grade: 'A' },
      { when: '2025-12-31', value: 74.6 * bn, source: 'reuters.2025.srf', grade: 'A' },
    ],
  },
} as const satisfies DataSet;
