import type { Source } from './source.ts';

/** Prices, yields, earnings. */
export const prices = {

  'reuters.2026.yields': { title: 'Japanese selloff, Greenland fears ripple through debt-ridden global bond markets', publisher: 'Reuters', authors: 'Alun John, Yoruk Bahceli, and Amanda Cooper', date: '2026-01-20', address: 'https://www.tradingkey.com/news/forex/261492420-reuters' },
  'national.2026': { title: 'Gold plummets and dollar strengthens on Trump’s Fed chair nomination', publisher: 'The National', authors: 'Kyle Fitzgerald', date: '2026-01-30', address: 'https://www.thenationalnews.com/business/markets/2026/01/30/gold-plummets-and-dollar-strengthens-on-trumps-fed-chair-nomination' },
  'marketwatch.2026': { title: 'Stock market winners suffered their worst day in six years. What made the move unusual, according to Goldman.', publisher: 'MarketWatch', authors: 'Jamie Chisholm', date: '2026-02-05', address: 'https://web.lbkrs.com/news/274964329' },
  'park.2026': { title: 'TradFi Deleveraging Triggered Feb 5 Crypto Crash', publisher: 'Global Finances Daily, on an analysis by Jeff Park of Bitwise', date: '2026-02-08', address: 'https://www.globalfinancesdaily.com/tradfi-deleveraging-triggered-feb-5-crypto-crash' },
} as const satisfies Readonly<Record<string, Source>>;
