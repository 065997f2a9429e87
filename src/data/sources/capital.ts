import type { Source } from './source.ts';

/** What the builders spend, and how they pay for it. */
export const capital = {

  'furman.2025': { title: 'Information processing equipment and software in US growth, first half of 2025 (post on X)', publisher: 'Jason Furman', date: '2025-09-27' },
  'fortune.2025.crowding': { title: 'Massive AI spending has a ‘crowding out’ effect that could slow other sectors, top economist says', publisher: 'Fortune', authors: 'Jason Ma', date: '2025-08-18', address: 'https://fortune.com/2025/08/18/ai-spending-boom-gdp-growth-crowding-out-housing-market-electricity-bills' },
  'techradar.2026': { title: 'AI had “basically zero” impact on the US economy in 2025, top economist claims', publisher: 'TechRadar', date: '2026-02-25', address: 'https://www.techradar.com/pro/basically-zero-top-goldman-sachs-economist-says-ai-barely-had-any-positive-effect-on-the-us-economy-in-2025' },
} as const satisfies Readonly<Record<string, Source>>;
