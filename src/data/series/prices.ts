import { type DataSet } from './series.ts';

/** Prices, spreads and yields around February 2026, on days for which a report was read. */
export const prices = {
  bitcoin: {
    unit: 'usd-each',
    what: 'price of a bitcoin: its all-time high, and its low of the winter',
    points: [
      { when: '2025-10-06', value: 126_000, source: 'bloomberg.2026.bitcoin', grade: 'A', how: 'above' },
      { when: '2026-02-06', value: 60_033, source: 'bloomberg.2026.bitcoin', grade: 'A' },
    ],
  },
  software: {
    unit: 'percent',
    what: 'price of the US software fund IGV as a share of its high of the year before',
    points: [
      { when: '2025-09', value: 1, source: 'barrons.2026', grade: 'B' },
      { when: '2026-02-03', value: 0.72, source: 'barrons.2026', grade: 'B' },
    ],
  },
  sandisk: {
    unit: 'usd-each',
    what: 'closing price of a Sandisk share',
    points: [
      { when: '2026-01-06', value: 349.63, source: 'ts2.2026.sandisk', grade: 'B' },
      { when: '2026-01-23', value: 473.83, source: 'ticker.2026.sandisk', grade: 'B' },
      { when: '2026-03-03', value: 565.41, source: 'ibtimes.2026.sandisk', grade: 'B' },
    ],
  },
  oracle: {
    unit: 'bp',
    what: 'rise of the yield spread on Oracle bonds',
    points: [{ when: '2025-09-01/2025-11-14', value: 48, source: 'fortune.2025', grade: 'A' }],
  },
  meta: {
    unit: 'bp',
    what: 'rise of the yield spread on Meta bonds',
    points: [{ when: '2025-09-01/2025-11-14', value: 15, source: 'fortune.2025', grade: 'A' }],
  },
  alphabet: {
    unit: 'bp',
    what: 'rise of the yield spread on Alphabet bonds',
    points: [{ when: '2025-09-01/2025-11-14', value: 10, source: 'fortune.2025', grade: 'A' }],
  },
  treasury: {
    unit: 'percentage',
    what: 'yield of the US 10-year Treasury at the close; ranges where reports differ',
    points: [
      { when: '2026-01-16', value: 0.0422, source: 'mariemont.2026.january', grade: 'B' },
      { when: '2026-01-20', value: [0.0429, 0.043], source: ['derivativepath.2026', 'rttnews.2026', 'filmogaz.2026'], grade: 'B' },
      { when: '2026-01-23', value: 0.0423, source: 'mariemont.2026.january', grade: 'B' },
      { when: '2026-02-06', value: 0.0421, source: 'mariemont.2026.february', grade: 'B' },
      { when: '2026-02-13', value: 0.0405, source: ['wallstreetcn.2026', 'mariemont.2026.february'], grade: 'B' },
    ],
  },
  index: {
    unit: 'bp',
    what: 'yield spread of US investment-grade corporate bonds over Treasuries; the month is a range, at 71 it was the lowest since 1998',
    points: [
      { when: '2025-10-31', value: 78, source: 'insight.2025', grade: 'B' },
      { when: '2025-11', value: [70, 85], source: 'fortune.2025.goldman', grade: 'B' },
      { when: '2025-11-30', value: 80, source: 'insight.2025', grade: 'B' },
      { when: '2026-01-22', value: 71, source: 'bloomberg.2026.spreads', grade: 'A' },
    ],
  },
  japan: {
    unit: 'percentage',
    what: 'yield of the Japanese 40-year government bond; on 20 January above the value given, for the first time',
    points: [
      { when: '2025-12-30', value: 0.0361, source: 'aspire.2025.japan', grade: 'B' },
      { when: '2026-01-20', value: 0.04, source: 'gmteight.2026', grade: 'B', how: 'above' },
      { when: '2026-01-28', value: 0.039, source: 'aspire.2026.january', grade: 'B' },
      { when: '2026-02-05', value: 0.0392, source: 'aspire.2026.february', grade: 'B' },
    ],
  },
  earnings: {
    unit: 'usd-each',
    what: 'adjusted earnings per share of Sandisk in the quarter',
    points: [
      { when: '2024-09-28/2024-12-27', value: 1.23, source: 'sandisk.2026', grade: 'A' },
      { when: '2025-10-04/2026-01-02', value: 6.2, source: 'sandisk.2026', grade: 'A' },
    ],
  },
} as const satisfies DataSet;
