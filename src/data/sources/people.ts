import type { Source } from './source.ts';

/** Who pays and who speaks: funds, founders, officials. */
export const people = {

  'warsh.2025': { title: 'The Federal Reserve’s Broken Leadership', publisher: 'Wall Street Journal', authors: 'Kevin Warsh', date: '2025-11-16' },
  'macenews.2025': { title: 'Potential Powell Successor Warsh Urges Fed Rate Cuts, Balance Sheet Slashing, Regime Change', publisher: 'Mace News', date: '2025-07', address: 'https://it.tradingview.com/news/macenews%3A3cf929d70094b%3A0-potential-powell-successor-warsh-urges-fed-rate-cuts-balance-sheet-slashing-regime-change' },
  'bofa.2026.survey': { title: 'Global Fund Manager Survey, January 2026', publisher: 'Bank of America, reported by Tiger Trade', date: '2026-01-20', address: 'https://ttm.financial/m/news/1156345655' },
} as const satisfies Readonly<Record<string, Source>>;
