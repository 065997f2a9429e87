import type { Guide } from './guide.ts';

export const guide: Guide = {
  still: 'turn',
  symbols: {
    P: { tex: 'P', measure: 'money' },
    CF: { tex: '\\mathit{CF}_t', measure: 'money' },
    t: { tex: 't', measure: 'year' },
    r: { tex: 'r', measure: 'yearly', parameter: 'rate' },
    s: { tex: 's', measure: 'yearly', parameter: 'shift' },
    g: { tex: 'g', measure: 'yearly' },
    gamma: { tex: '\\gamma', measure: 'share', parameter: 'growth' },
    D: { tex: 'D', measure: 'year' },
    Dmod: { tex: 'D^{*}', measure: 'year' },
  },
  equations: {
    price: 'P = \\sum_{t} \\frac{\\mathit{CF}_t}{(1+r)^{t}}',
    macaulay: 'D = \\frac{1}{P}\\sum_{t} \\frac{t\\,\\mathit{CF}_t}{(1+r)^{t}}',
    modified: 'D^{*} = \\frac{D}{1+r}, \\qquad \\frac{\\Delta P}{P} \\approx -D^{*}\\, s',
    gordon: 'P = \\frac{\\mathit{CF}_1}{r - g}, \\qquad D = \\frac{1+r}{r-g}',
    growth: '\\mathit{CF}_t\' = \\mathit{CF}_t\\left(\\frac{1+r+s}{1+r}\\right)^{\\gamma t}',
    shifted: 'P\' = \\sum_{t} \\frac{\\mathit{CF}_t\'}{(1+r+s)^{t}}',
  },
  identities: {
    'P=sum of PV': 'P = \\sum_t \\frac{\\mathit{CF}_t}{(1+r)^t}',
    'P=sum of PV, shifted': 'P\' = \\sum_t \\frac{\\mathit{CF}\'_t}{(1+r+s)^t}',
    'change=P shifted/P-1': 'P\' = P \\left(1 + \\frac{\\Delta P}{P}\\right)',
  },
  works: ['macaulay.1938', 'gordon.1959', 'bodie.2008'],
};
