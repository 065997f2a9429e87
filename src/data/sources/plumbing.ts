import type { Source } from './source.ts';

/** Central banks, money markets, government debt. */
export const plumbing = {
  'reuters.2022.rrp': { title: 'Fed reverse repo facility hits record $2.554 trillion', publisher: 'Reuters, at Investing.com', date: '2022-12-30', address: 'https://www.investing.com/news/economy/fed-reverse-repo-facility-hits-record-2554-trillion-2971490' },
  'reuters.2025.rrp': { title: 'Fed’s balance sheet drawdown enters new stage as reverse repos largely drained', publisher: 'Reuters, at Financetom', date: '2025-08-29', address: 'https://www.financetom.com/economy/feds-balance-sheet-drawdown-enters-new-stage-as-reverse-repos-largely-drained-426257.htm' },
  'reuters.2025.srf': { title: 'Year end sees record borrowing from Fed’s Standing Repo Facility', publisher: 'Reuters, in The Daily Guardian', date: '2025-12-31', address: 'https://thedailyguardian.com/business/year-end-sees-record-borrowing-from-feds-standing-repo-facility-2-689640' },
  'reuters.2025.bills': { title: 'Fed policymakers judged ‘ample’ levels of reserves warranted bill-buying, minutes show', publisher: 'Reuters', date: '2025-12-30', address: 'https://www.reuters.com/business/fed-policymakers-judged-ample-levels-reserves-warranted-bill-buying-minutes-2025-12-30/' },
  'fed.2022.sheet': { title: 'Federal Reserve Balance Sheet Developments', publisher: 'Federal Reserve Board', date: '2022-11', address: 'https://www.federalreserve.gov/monetarypolicy/November-2022-Federal-Reserve-Balance-Sheet-Developments.htm' },
  'fed.2025.h41': { title: 'Factors Affecting Reserve Balances (H.4.1)', publisher: 'Federal Reserve Board', date: '2025-09-25', address: 'https://www.federalreserve.gov/releases/h41/20250925/' },
  'economictimes.2025': { title: 'US bank reserves nosedive to $2.8 trillion, crash to 4-year low', publisher: 'The Economic Times', date: '2025-10-31', address: 'https://news.referindia.co.in/us-bank-reserves-nosedive-to-28-trillion-crash-to-4-year-low-analysts-say-crisis-could-be-near' },
  'sofrrate.2025': { title: 'SOFR rate history', publisher: 'sofrrate.com, from New York Fed data', date: '2025-11', address: 'https://sofrrate.com/' },
  'kansascity.2023': { title: 'Rapid Declines in the Fed’s Overnight Reverse Repurchase (ON RRP) Facility May Start to Slow', publisher: 'Federal Reserve Bank of Kansas City, Economic Bulletin', date: '2023', address: 'https://www.kansascityfed.org/research/economic-bulletin/rapid-declines-in-the-feds-overnight-reverse-repurchase-on-rrp-facility-may-start-to-slow/' },
  'bankofengland.2023': { title: 'Financial stability buy/sell tools: a gilt market case study', publisher: 'Bank of England Quarterly Bulletin 2023', authors: 'Paul Alexander, Rand Fakhoury, Tom Horn, Waris Panjwani, and Matt Roberts-Sklar', date: '2023-11-20', address: 'https://www.bankofengland.co.uk/quarterly-bulletin/2023/2023/financial-stability-buy-sell-tools-a-gilt-market-case-study' },
} as const satisfies Readonly<Record<string, Source>>;
