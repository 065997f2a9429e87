/**
 * Every quantity that prose may name. A number lives here once and is printed in the reader's
 * language by `<Fact id="…"/>`, so a correction never makes a translation stale.
 *
 * `grade`: A = company release, central bank, Reuters or Bloomberg text; B = a reputable secondary
 * source, or several that agree. Weaker figures are not printed.
 */
export interface Fact {
  /** One number, or a range. Money in US dollars, shares as fractions, spreads in basis points. */
  readonly value: number | readonly [number, number];
  readonly unit: 'usd' | 'usd-each' | 'percent' | 'percentage' | 'bp' | 'date' | 'count';
  /** What exactly is measured. */
  readonly what: string;
  /** The day or period it speaks of. */
  readonly when: string;
  readonly source: string;
  readonly grade: 'A' | 'B';
}

const bn = 1e9;
const tn = 1e12;
const day = (iso: string): number => Date.parse(`${iso}T00:00:00Z`);

export const facts = {
  // Spending and how it is paid
  'capex.2024': { value: 251 * bn, unit: 'usd', what: 'capital expenditure of Amazon, Alphabet, Meta and Microsoft, finance leases included', when: '2024', source: 'Platformonomics, Follow the capex: 2025 retrospective (Feb 2026)', grade: 'B' },
  'capex.2025': { value: 416 * bn, unit: 'usd', what: 'capital expenditure of Amazon, Alphabet, Meta and Microsoft, finance leases included', when: '2025', source: 'Platformonomics, Follow the capex: 2025 retrospective (Feb 2026)', grade: 'B' },
  'capex.2026.guided': { value: 650 * bn, unit: 'usd', what: 'combined capital expenditure of the same four firms, as guided by Amazon, Alphabet and Meta and estimated for Microsoft, which gives no yearly figure', when: 'for 2026, as of early Feb 2026', source: 'company guidance of 28 Jan to 5 Feb 2026, as totalled by Bloomberg, 6 Feb 2026 (other totals: 630 to 700bn)', grade: 'B' },
  'cashflow.2025': { value: 602.83 * bn, unit: 'usd', what: 'operating cash flow of five firms (the four and Oracle)', when: '2025', source: 'Calcbench', grade: 'B' },
  'bonds.2025': { value: 121 * bn, unit: 'usd', what: 'US corporate bonds issued by Amazon, Alphabet, Meta, Microsoft and Oracle', when: '2025', source: 'BofA, in Reuters, 15 Jan 2026', grade: 'A' },
  'bonds.average': { value: 28 * bn, unit: 'usd', what: 'the same, average of a year', when: '2020–24', source: 'BofA, in Reuters, 15 Jan 2026', grade: 'A' },
  'bonds.2026.forecast': { value: 400 * bn, unit: 'usd', what: 'hyperscaler bond issuance, forecast (a wider definition: 165bn in 2025)', when: '2026', source: 'Morgan Stanley, in Bloomberg, 10 Feb 2026', grade: 'A' },
  'alphabet.century': { value: 100, unit: 'count', what: 'years to maturity of the longest sterling bond Alphabet sold', when: '9–10 Feb 2026', source: 'Business Times; Bloomberg, in Swissinfo', grade: 'A' },
  'push.2025': { value: [1, 7], unit: 'bp', what: 'rise of long yields (policy-rate equivalents in two of the studies) if the public holds the 121bn of bonds', when: '2025', source: 'our arithmetic, scaled in proportion from the CBO’s rule, Wei (2022), Crawley et al. (2022) and studies of the first QE', grade: 'B' },
  'push.2026': { value: [3, 23], unit: 'bp', what: 'the same for the forecast 400bn', when: '2026', source: 'our arithmetic, scaled in proportion from the CBO’s rule, Wei (2022), Crawley et al. (2022) and studies of the first QE', grade: 'B' },
  'rest.capex': { value: -0.034, unit: 'percent', what: 'capital expenditure of US companies other than the four, on a year before', when: 'fourth quarter 2025', source: 'Calcbench Earnings Monitor, 20 Feb 2026', grade: 'B' },
  'oracle.spread': { value: 48, unit: 'bp', what: 'rise of the yield spread on Oracle bonds', when: '1 Sep to 14 Nov 2025', source: 'BofA, in Fortune, 19 Nov 2025', grade: 'A' },
  'ig.spread': { value: 71, unit: 'bp', what: 'spread of the US investment-grade index, the lowest since 1998', when: '22–23 Jan 2026', source: 'Bloomberg, 23 Jan 2026', grade: 'A' },
  // Plumbing
  'rrp.peak': { value: 2.554 * tn, unit: 'usd', what: 'balance of the Federal Reserve’s overnight reverse repo facility', when: '30 Dec 2022', source: 'Reuters', grade: 'A' },
  'rrp.low': { value: 32 * bn, unit: 'usd', what: 'balance of the Federal Reserve’s overnight reverse repo facility', when: '28 Aug 2025', source: 'Reuters', grade: 'A' },
  'fed.assets.peak': { value: 8.94 * tn, unit: 'usd', what: 'total assets of the Federal Reserve', when: 'Mar 2022', source: 'Federal Reserve, via Voronoi', grade: 'B' },
  'fed.assets.2025': { value: 6.61 * tn, unit: 'usd', what: 'total assets of the Federal Reserve', when: 'Sep 2025', source: 'Federal Reserve, via Voronoi', grade: 'B' },
  'reserves.2025': { value: 2.83 * tn, unit: 'usd', what: 'reserves of banks at the Federal Reserve', when: 'Dec 2025', source: 'press reports of the H.4.1 release', grade: 'B' },
  'srf.october': { value: 50.4 * bn, unit: 'usd', what: 'drawn on the standing repo facility', when: '31 Oct 2025', source: 'Wolf Street, from New York Fed data', grade: 'B' },
  'srf.december': { value: 75 * bn, unit: 'usd', what: 'drawn on the standing repo facility', when: '31 Dec 2025', source: 'press reports of New York Fed data', grade: 'B' },
  'sofr.october': { value: 0.0422, unit: 'percentage', what: 'secured overnight financing rate', when: '31 Oct 2025', source: 'Wolf Street, from New York Fed data', grade: 'B' },
  'bills.purchases': { value: 40 * bn, unit: 'usd', what: 'first month of the Federal Reserve’s reserve management purchases of Treasury bills', when: 'from 12 Dec 2025', source: 'Reuters, 30 Dec 2025', grade: 'A' },
  // Who pays
  'openai.commitments': { value: 1.4 * tn, unit: 'usd', what: 'OpenAI’s data-center commitments as put by Sam Altman, for about 30 gigawatts', when: '28 Oct 2025', source: 'Sam Altman, livestream', grade: 'A' },
  'softbank.nvidia': { value: 5.83 * bn, unit: 'usd', what: 'Nvidia shares sold by SoftBank, its whole stake', when: 'Oct 2025', source: 'SoftBank results, 11 Nov 2025', grade: 'A' },
  'softbank.tmobile': { value: 9.17 * bn, unit: 'usd', what: 'T-Mobile US shares sold by SoftBank', when: '2025', source: 'SoftBank results, 11 Nov 2025', grade: 'A' },
  'pif.cash': { value: 60 * bn, unit: 'usd', what: 'cash and similar holdings, about, that PIF said it had', when: 'Nov 2025', source: 'New York Times, 19 Nov 2025', grade: 'B' },
  'hedge.inflows': { value: 115.8 * bn, unit: 'usd', what: 'net inflow to hedge funds, the best year since 2007', when: '2025', source: 'HFR, 22 Jan 2026', grade: 'A' },
  // Prices
  'software.day': { value: 285 * bn, unit: 'usd', what: 'market value, about, lost by software and related shares in a day', when: '3 Feb 2026', source: 'press reports', grade: 'B' },
  'bitcoin.peak': { value: 126272, unit: 'usd-each', what: 'price of a bitcoin, all-time high', when: '6 Oct 2025', source: 'Bloomberg', grade: 'A' },
  'bitcoin.low': { value: 60033, unit: 'usd-each', what: 'price of a bitcoin, lowest since the high', when: '6 Feb 2026', source: 'Bloomberg', grade: 'A' },
  'bitcoin.fall': { value: -0.525, unit: 'percent', what: 'fall of bitcoin from its high', when: '6 Oct 2025 to 6 Feb 2026', source: 'Bloomberg', grade: 'A' },
  'sandisk.eps': { value: 6.2, unit: 'usd-each', what: 'adjusted earnings per share of Sandisk', when: 'quarter to Jan 2026', source: 'Sandisk release, 29 Jan 2026', grade: 'A' },
  'sandisk.eps.before': { value: 1.23, unit: 'usd-each', what: 'adjusted earnings per share of Sandisk', when: 'a year before', source: 'Sandisk release, 29 Jan 2026', grade: 'A' },
  'sandisk.rise': { value: 1.66, unit: 'percent', what: 'rise of Sandisk shares from the start of the year', when: '3 Feb 2026', source: 'press reports', grade: 'B' },
  'micron.revenue': { value: 13.64 * bn, unit: 'usd', what: 'revenue of Micron in the quarter', when: 'quarter to Nov 2025', source: 'Micron release, 17 Dec 2025', grade: 'A' },
  'micron.revenue.before': { value: 8.71 * bn, unit: 'usd', what: 'revenue of Micron in the same quarter a year before', when: 'quarter to Nov 2024', source: 'Micron release, 17 Dec 2025', grade: 'A' },
  // Yields
  'treasury.high': { value: 0.043, unit: 'percentage', what: 'yield of the US 10-year Treasury', when: '20 Jan 2026', source: 'market data in press reports', grade: 'B' },
  'treasury.later': { value: 0.0404, unit: 'percentage', what: 'yield of the US 10-year Treasury', when: '13 Feb 2026', source: 'market data in press reports (4.04 to 4.06, by the hour)', grade: 'B' },
  'jgb.forty': { value: 0.04, unit: 'percentage', what: 'yield of the Japanese 40-year bond, above this for the first time', when: '20 Jan 2026', source: 'press reports', grade: 'B' },
  'cbo.crowding': { value: 0.33, unit: 'usd-each', what: 'private investment displaced by a dollar of federal deficit', when: 'CBO rule of thumb', source: 'Congressional Budget Office', grade: 'B' },
  // Days
  'day.essay': { value: day('2026-02-06'), unit: 'date', what: 'the essay in Chinese translation', when: '6 Feb 2026', source: 'marsbit, HTX', grade: 'B' },
  'day.nomination': { value: day('2026-01-30'), unit: 'date', what: 'the president names Kevin Warsh as his choice for the chair', when: '30 Jan 2026', source: 'Truth Social, 30 Jan 2026', grade: 'A' },
  'day.confirmed': { value: day('2026-05-13'), unit: 'date', what: 'the Senate confirms Kevin Warsh', when: '13 May 2026', source: 'BBC', grade: 'B' },
  'day.sworn': { value: day('2026-05-22'), unit: 'date', what: 'Kevin Warsh is sworn in', when: '22 May 2026', source: 'BBC', grade: 'B' },
  'day.software': { value: day('2026-02-03'), unit: 'date', what: 'product news sets off the fall of software shares', when: '3 Feb 2026', source: 'press reports', grade: 'B' },
  'day.bitcoin': { value: day('2026-02-06'), unit: 'date', what: 'bitcoin near 60,000 dollars', when: '6 Feb 2026', source: 'Bloomberg', grade: 'A' },
} as const satisfies Readonly<Record<string, Fact>>;

export type FactId = keyof typeof facts;
