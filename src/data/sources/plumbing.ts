import type { Source } from './source.ts';

/** Central banks, money markets, government debt. */
export const plumbing = {

  'kansascity.2023': { title: 'Rapid Declines in the Fed’s Overnight Reverse Repurchase (ON RRP) Facility May Start to Slow', publisher: 'Federal Reserve Bank of Kansas City, Economic Bulletin', date: '2023', address: 'https://www.kansascityfed.org/research/economic-bulletin/rapid-declines-in-the-feds-overnight-reverse-repurchase-on-rrp-facility-may-start-to-slow/' },
  'bankofengland.2023': { title: 'Financial stability buy/sell tools: a gilt market case study', publisher: 'Bank of England Quarterly Bulletin 2023', authors: 'Paul Alexander, Rand Fakhoury, Tom Horn, Waris Panjwani, and Matt Roberts-Sklar', date: '2023-11-20', address: 'https://www.bankofengland.co.uk/quarterly-bulletin/2023/2023/financial-stability-buy-sell-tools-a-gilt-market-case-study' },
} as const satisfies Readonly<Record<string, Source>>;
