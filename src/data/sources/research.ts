import type { Source } from './source.ts';

/** Papers and books. */
export const research = {
  // Money, saving and spending
  'keynes.1937': { title: 'The “Ex-Ante” Theory of the Rate of Interest', publisher: 'Economic Journal 47 (188)', authors: 'J. M. Keynes', date: '1937-12' },
  'haavelmo.1945': { title: 'Multiplier Effects of a Balanced Budget', publisher: 'Econometrica 13 (4)', authors: 'Trygve Haavelmo', date: '1945-10', address: 'https://doi.org/10.2307/1906924' },
  'mcleay.2014': { title: 'Money creation in the modern economy', publisher: 'Bank of England Quarterly Bulletin 2014 Q1', authors: 'Michael McLeay, Amar Radia, and Ryland Thomas', date: '2014', address: 'https://www.bankofengland.co.uk/quarterly-bulletin/2014/q1/money-creation-in-the-modern-economy' },
  'jakab.2015': { title: 'Banks are not intermediaries of loanable funds – and why this matters', publisher: 'Bank of England Working Paper 529', authors: 'Zoltan Jakab and Michael Kumhof', date: '2015-05-29', address: 'https://www.bankofengland.co.uk/working-paper/2015/banks-are-not-intermediaries-of-loanable-funds-and-why-this-matters' },
  'bernanke.2005': { title: 'The Global Saving Glut and the U.S. Current Account Deficit', publisher: 'Federal Reserve Board, speech', authors: 'Ben S. Bernanke', date: '2005-03-10', address: 'https://www.federalreserve.gov/boarddocs/speeches/2005/200503102/' },
  'summers.2015': { title: 'Demand Side Secular Stagnation', publisher: 'American Economic Review 105 (5)', authors: 'Lawrence H. Summers', date: '2015-05', address: 'https://www.hks.harvard.edu/centers/mrcbg/programs/growthpolicy/demand-side-secular-stagnation' },
  // Fiscal multipliers and crowding out
  'auerbach.2012': { title: 'Measuring the Output Responses to Fiscal Policy', publisher: 'American Economic Journal: Economic Policy 4 (2)', authors: 'Alan J. Auerbach and Yuriy Gorodnichenko', date: '2012-05', address: 'https://doi.org/10.1257/pol.4.2.1' },
  'huntley.2014': { title: 'The Long-Run Effects of Federal Budget Deficits on National Saving and Private Domestic Investment', publisher: 'Congressional Budget Office, Working Paper 2014-02', authors: 'Jonathan Huntley', date: '2014-02', address: 'https://www.cbo.gov/publication/45140' },
  'cbo.2019': { title: 'The Effect of Government Debt on Interest Rates', authors: 'Edward Gamber and John Seliski', publisher: 'Congressional Budget Office, Working Paper 2019-01', date: '2019-03', address: 'https://www.cbo.gov/publication/55018' },
  'ramey.2018': { title: 'Government Spending Multipliers in Good Times and in Bad: Evidence from US Historical Data', publisher: 'Journal of Political Economy 126 (2)', authors: 'Valerie A. Ramey and Sarah Zubairy', date: '2018-04', address: 'https://doi.org/10.1086/696277' },
  // Who holds the bonds: central-bank purchases and the supply of duration
  'gagnon.2011': { title: 'The Financial Market Effects of the Federal Reserve’s Large-Scale Asset Purchases', publisher: 'International Journal of Central Banking 7 (1)', authors: 'Joseph Gagnon, Matthew Raskin, Julie Remache, and Brian Sack', date: '2011-03', address: 'https://www.ijcb.org/journal/ijcb11q1a1.htm' },
  'krishnamurthy.2011': { title: 'The Effects of Quantitative Easing on Interest Rates: Channels and Implications for Policy', publisher: 'Brookings Papers on Economic Activity, Fall 2011', authors: 'Arvind Krishnamurthy and Annette Vissing-Jorgensen', date: '2011', address: 'https://www.nber.org/papers/w17555' },
  'greenwood.2014': { title: 'Bond Supply and Excess Bond Returns', publisher: 'Review of Financial Studies 27 (3)', authors: 'Robin Greenwood and Dimitri Vayanos', date: '2014-03', address: 'https://www.nber.org/papers/w13806' },
  'crawley.2022': { title: 'Substitutability between Balance Sheet Reductions and Policy Rate Hikes: Some Illustrations and a Discussion', publisher: 'FEDS Notes, Federal Reserve Board', authors: 'Edmund Crawley, Etienne Gagnon, James Hebden, and James Trevino', date: '2022-06-03', address: 'https://www.federalreserve.gov/econres/notes/feds-notes/substitutability-between-balance-sheet-reductions-and-policy-rate-hikes-some-illustrations-20220603.htm' },
  'wei.2022': { title: 'How Many Rate Hikes Does Quantitative Tightening Equal?', publisher: 'Federal Reserve Bank of Atlanta, Policy Hub 2022-11', authors: 'Bin Wei', date: '2022-07-14', address: 'https://doi.org/10.29338/ph2022-11' },
  // Prices, flows, and forced sales
  'coval.2007': { title: 'Asset fire sales (and purchases) in equity markets', publisher: 'Journal of Financial Economics 86 (2)', authors: 'Joshua Coval and Erik Stafford', date: '2007-11', address: 'https://doi.org/10.1016/j.jfineco.2006.09.007' },
  'brunnermeier.2009': { title: 'Market Liquidity and Funding Liquidity', publisher: 'Review of Financial Studies 22 (6)', authors: 'Markus K. Brunnermeier and Lasse Heje Pedersen', date: '2009-06', address: 'https://doi.org/10.1093/rfs/hhn098' },
  'shleifer.2011': { title: 'Fire Sales in Finance and Macroeconomics', publisher: 'Journal of Economic Perspectives 25 (1)', authors: 'Andrei Shleifer and Robert Vishny', date: '2011', address: 'https://doi.org/10.1257/jep.25.1.29' },
  'ben-david.2012': { title: 'Hedge Fund Stock Trading in the Financial Crisis of 2007–2009', publisher: 'Review of Financial Studies 25 (1)', authors: 'Itzhak Ben-David, Francesco Franzoni, and Rabih Moussawi', date: '2012-01', address: 'https://academic.oup.com/rfs/article/25/1/1/1574411/Hedge-Fund-Stock-Trading-in-the-Financial-Crisis' },
  'greenwood.2015': { title: 'Vulnerable banks', publisher: 'Journal of Financial Economics 115 (3)', authors: 'Robin Greenwood, Augustin Landier, and David Thesmar', date: '2015-03', address: 'https://www.nber.org/papers/w18537' },
  'gabaix.2021': { title: 'In Search of the Origins of Financial Fluctuations: The Inelastic Markets Hypothesis', publisher: 'NBER Working Paper 28967', authors: 'Xavier Gabaix and Ralph S. J. Koijen', date: '2021-06', address: 'https://www.nber.org/papers/w28967' },
  'copeland.2021': { title: 'Reserves Were Not So Ample After All', publisher: 'NBER Working Paper 29090', authors: 'Adam Copeland, Darrell Duffie, and Yilin Yang', date: '2021-07', address: 'https://www.nber.org/papers/w29090' },
  'ma.2022': { title: 'Mutual Fund Liquidity Transformation and Reverse Flight to Liquidity', publisher: 'Review of Financial Studies 35 (10)', authors: 'Yiming Ma, Kairong Xiao, and Yao Zeng', date: '2022-10', address: 'https://doi.org/10.1093/rfs/hhac007' },
  'gormsen.2023': { title: 'Duration-Driven Returns', publisher: 'Journal of Finance 78 (3)', authors: 'Niels Joachim Gormsen and Eben Lazarus', date: '2023', address: 'https://doi.org/10.1111/jofi.13216' },
  // Crypto
  'benigno.2023': { title: 'The Bitcoin–Macro Disconnect', publisher: 'Federal Reserve Bank of New York Staff Report 1052', authors: 'Gianluca Benigno and Carlo Rosa', date: '2023-02', address: 'https://www.newyorkfed.org/research/staff_reports/sr1052.html' },
  'che.2023': { title: 'The Crypto Cycle and US Monetary Policy', publisher: 'IMF Working Paper 2023/163', authors: 'Natasha Che, Alexander Copestake, Davide Furceri, and Tammaro Terracciano', date: '2023-08-04', address: 'https://www.imf.org/en/Publications/WP/Issues/2023/08/04/The-Crypto-Cycle-and-US-Monetary-Policy-534834' },
  // How far supply moves yields
  'imf.2025': { title: 'World Economic Outlook Database, October 2025', publisher: 'International Monetary Fund', date: '2025-10' },
  // What the models rest on and are measured against
  'macaulay.1938': { title: 'Some Theoretical Problems Suggested by the Movements of Interest Rates, Bond Yields and Stock Prices in the United States since 1856', publisher: 'National Bureau of Economic Research', authors: 'Frederick R. Macaulay', date: '1938' },
  'gordon.1959': { title: 'Dividends, Earnings, and Stock Prices', publisher: 'Review of Economics and Statistics 41 (2)', authors: 'Myron J. Gordon', date: '1959-05' },
  'sweeney.2000': { title: 'Bathtub dynamics: initial results of a systems thinking inventory', publisher: 'System Dynamics Review 16 (4)', authors: 'Linda Booth Sweeney and John D. Sterman', date: '2000', address: 'https://web.mit.edu/jsterman/www/Bathtub.html' },
  'godley.2007': { title: 'Monetary Economics: An Integrated Approach to Credit, Money, Income, Production and Wealth', publisher: 'Palgrave Macmillan', authors: 'Wynne Godley and Marc Lavoie', date: '2007' },
  'bodie.2008': { title: 'Essentials of Investments, 7th edition, figure 11.2', publisher: 'McGraw-Hill/Irwin', authors: 'Zvi Bodie, Alex Kane, and Alan J. Marcus', date: '2008' },
  'romanchuk.2017': { title: 'SFC_models, sfc_models/gl_book/chapter4.py: the output of Gennaro Zezza’s program', publisher: 'GitHub', authors: 'Brian Romanchuk', date: '2017', address: 'https://github.com/brianr747/SFC_models' },
} as const satisfies Readonly<Record<string, Source>>;
