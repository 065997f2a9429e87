import type { Source } from './source.ts';

/** Who pays and who speaks: funds, founders, officials. */
export const people = {
  'aicoin.2026': { title: 'AI capital expenditure is draining market liquidity: a quiet “reverse QE”', authors: 'plur daddy, translated by AididiaoJP', publisher: 'Foresight News, at AiCoin', date: '2026-02', address: 'https://www.aicoin.com/en/article/515539' },
  'htx.2026': { title: 'AI Capital Expenditure Is Draining Market Liquidity: A Quiet ‘Reverse QE’', authors: 'plur daddy, compiled by AididiaoJP', publisher: 'Marsbit, at HTX', date: '2026-02-06', address: 'https://www.htx.com/es-la/news/ai-capital-expenditure-is-draining-market-liquidity-a-quiet-W6mdwQuw/' },
  'reuters.2025.altman': { title: 'Trillion-dollar vision for AI age', publisher: 'Reuters and AFP, in The Express Tribune', date: '2025-10-30', address: 'https://tribune.com.pk/story/2574877/trillion-dollar-vision-for-ai-age' },
  'benzinga.2025.softbank': { title: 'SoftBank Offloads $15 Billion Nvidia And T-Mobile Stakes To Fund AI Push', publisher: 'Benzinga, from SoftBank’s earnings report', date: '2025-11-11', address: 'https://www.inkl.com/news/softbank-offloads-15-billion-nvidia-and-t-mobile-stakes-to-fund-ai-push' },
  'nyt.2025.pif': { title: '[On the Public Investment Fund’s cash]', publisher: 'The New York Times', date: '2025-11-19', address: 'https://www.nytimes.com/2025/11/19/business/pif-saudi-arabia-fund-problems.html' },
  'particle.2025.pif': { title: 'Saudi Arabia’s PIF curbs new investments as projects face financial distress', publisher: 'Particle News, from The New York Times', date: '2025-11', address: 'https://particle.news/story/saudi-arabias-pif-curbs-new-investments-as-projects-face-financial-distress' },
  'hfr.2026': { title: 'Global hedge fund industry capital surges past historic $5 trillion milestone', publisher: 'HFR', date: '2026-01-22', address: 'https://www.hfr.com/?p=43016' },
  'anadolu.2026': { title: 'Trump taps Kevin Warsh as nominee for next Fed chair', publisher: 'Anews, quoting the post on Truth Social', date: '2026-01-30', address: 'https://www.anews.com.tr/economy/2026/01/30/trump-taps-kevin-warsh-as-nominee-for-next-fed-chair' },
  'bbc.2026': { title: 'Trump Fed chair pick Kevin Warsh confirmed by Senate', publisher: 'BBC', date: '2026-05-13' },
  'newrepublic.2026': { title: '[On the Senate’s vote on Kevin Warsh]', publisher: 'The New Republic', date: '2026-05-13', address: 'https://newrepublic.com/post/210377/democrats-vote-donald-trump-new-fed-chair' },
  'btw.2026': { title: '[On the swearing-in of Kevin Warsh]', publisher: 'Break The Web', date: '2026-05', address: 'https://btw.co/node/10985016/' },
  'warsh.2025': { title: 'The Federal Reserve’s Broken Leadership', publisher: 'Wall Street Journal', authors: 'Kevin Warsh', date: '2025-11-16' },
  'macenews.2025': { title: 'Potential Powell Successor Warsh Urges Fed Rate Cuts, Balance Sheet Slashing, Regime Change', publisher: 'Mace News', date: '2025-07', address: 'https://it.tradingview.com/news/macenews%3A3cf929d70094b%3A0-potential-powell-successor-warsh-urges-fed-rate-cuts-balance-sheet-slashing-regime-change' },
  'bofa.2026.survey': { title: 'Global Fund Manager Survey, January 2026', publisher: 'Bank of America, reported by Tiger Trade', date: '2026-01-20', address: 'https://ttm.financial/m/news/1156345655' },
  'vcpost.2025': { title: 'SoftBank Offloads Nvidia Stake for $5.8B, Trims T-Mobile Holdings to Fund $22.5B OpenAI Investment', publisher: 'Venture Capital Post', date: '2025-11-12', address: 'https://www.vcpost.com/articles/129993/20251112/softbank-offloads-nvidia-stake-58b-trims-t-mobile-holdings-fund-225b-openai-investment.htm' },
} as const satisfies Readonly<Record<string, Source>>;
