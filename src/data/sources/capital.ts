import type { Source } from './source.ts';

/** What the builders spend, and how they pay for it. */
export const capital = {
  'platformonomics.2026': { title: 'Follow the CAPEX: 2025 Retrospective', publisher: 'Platformonomics', date: '2026-02', address: 'https://platformonomics.com/2026/02/follow-the-capex-2025-retrospective' },
  'bloomberg.2026.capex': { title: 'AI race sends Big Tech’s capital spending to stratospheric high of $650 bn', publisher: 'Bloomberg, in Business Standard', date: '2026-02-06', address: 'https://www.business-standard.com/amp/technology/tech-news/ai-race-sends-big-tech-s-capital-spending-to-stratospheric-high-of-650-bn-126020600168_1.html' },
  'morningbrew.2026': { title: 'Big Tech to spend $650bn on AI this year', publisher: 'Morning Brew', date: '2026-02-07', address: 'https://www.morningbrew.com/stories/2026/02/07/big-tech-to-spend-650bn-ai-this-year' },
  'calcbench.2026.cashflow': { title: 'The Stunning Capex of AI Hyperscalers in Context', publisher: 'Calcbench', date: '2026-02', address: 'https://www.calcbench.com/blog/post/blogger9065882471048947069/The-Stunning-Capex-of-AI-Hyperscalers-in-Context' },
  'calcbench.2026.rest': { title: 'CapEx: Ex Big 6 — Or Is It Big 4?', publisher: 'Calcbench Earnings Monitor', date: '2026-02-20', address: 'https://calcbench.blogspot.com/2026/02/capex-ex-big-6-or-is-it-big-4.html' },
  'reuters.2026.bonds': { title: 'AI hyperscalers will drive higher US corporate bond supply in 2026, analysts say', publisher: 'Reuters, in summary at Reportify', date: '2026-01-15', address: 'https://reportify.ai/news/1209436317369503744' },
  'fortune.2025': { title: 'Big 5 AI ‘hyperscalers’ are increasingly using debt to fund their operations, Bank of America says', publisher: 'Fortune', date: '2025-11-19', address: 'https://www.inkl.com/news/big-5-ai-hyperscalers-are-increasingly-using-debt-to-fund-their-operations-bank-of-america-says' },
  'bloomberg.2026.alphabet': { title: 'Alphabet Seeks $11 Billion From Pound, Swiss Franc Bond Sales', publisher: 'Bloomberg, in Swissinfo', date: '2026-02-10', address: 'https://www.swissinfo.ch/eng/alphabet-seeks-%2411-billion-from-pound%2c-swiss-franc-bond-sales/90918612' },
  'mint.2026': { title: 'Google parent Alphabet sells $32 billion bonds in 24 hours', publisher: 'Mint', date: '2026-02-11', address: 'https://www.livemint.com/companies/news/google-parent-alphabet-sells-32-billion-bonds-24-hours-shows-credit-market-appetite-tech-ai-players-concerns-valuations/amp-11770771831784.html' },
  'furman.2025': { title: 'Information processing equipment and software in US growth, first half of 2025 (post on X)', publisher: 'Jason Furman', date: '2025-09-27' },
  'fortune.2025.crowding': { title: 'Massive AI spending has a ‘crowding out’ effect that could slow other sectors, top economist says', publisher: 'Fortune', authors: 'Jason Ma', date: '2025-08-18', address: 'https://fortune.com/2025/08/18/ai-spending-boom-gdp-growth-crowding-out-housing-market-electricity-bills' },
  'techradar.2026': { title: 'AI had “basically zero” impact on the US economy in 2025, top economist claims', publisher: 'TechRadar', date: '2026-02-25', address: 'https://www.techradar.com/pro/basically-zero-top-goldman-sachs-economist-says-ai-barely-had-any-positive-effect-on-the-us-economy-in-2025' },
} as const satisfies Readonly<Record<string, Source>>;
