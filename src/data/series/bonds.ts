import { type DataSet } from './series.ts';

const bn = 1e9;

/** What the builders borrow in bonds, by two counts that must not be mixed. No single year before 2025 is published by either. */
export const bonds = {
  five: {
    unit: 'usd',
    what: 'US corporate bonds issued by Amazon, Alphabet, Meta, Microsoft and Oracle, as counted by BofA; the span is an average of a year',
    points: [
      { when: '2020/2024', value: 28 * bn, source: ['reuters.2026.bonds', 'fortune.2025'], grade: 'A' },
      { when: '2025', value: 121 * bn, source: ['reuters.2026.bonds', 'fortune.2025'], grade: 'A' },
    ],
  },
  wider: {
    unit: 'usd',
    what: 'borrowing of hyperscalers as counted by Morgan Stanley, a wider definition',
    points: [
      { when: '2025', value: 165 * bn, source: 'bloomberg.2026.alphabet', grade: 'A' },
      { when: '2026', value: 400 * bn, source: 'bloomberg.2026.alphabet', grade: 'A', how: 'forecast' },
    ],
  },
} as const satisfies DataSet;
