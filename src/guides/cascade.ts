import type { Guide } from './guide.ts';

/** Holders are counted by n (the investor is 0), assets by k, rounds by t. */
export const guide: Guide = {
  still: 'twice',
  symbols: {
    K: { tex: 'K', measure: 'billions', parameter: 'commitment' },
    c: { tex: 'c_0', measure: 'billions', parameter: 'cash' },
    s: { tex: 's_{n,k}^{t}', measure: 'billions' },
    S: { tex: 'S_k^{t}', measure: 'billions' },
    h: { tex: 'h_{n,k}^{t}', measure: 'billions' },
    p: { tex: 'p_k^{t}', measure: 'ratio' },
    mu: { tex: '\\mu_k', measure: 'ratio', parameter: 'depth' },
    cap: { tex: '\\mathit{cap}_k', measure: 'billions' },
    loss: { tex: '\\ell_n^{t}', measure: 'billions' },
    phi: { tex: '\\varphi_n', measure: 'ratio' },
    b: { tex: 'b_n', measure: 'ratio', parameter: 'leverage' },
    g: { tex: 'g_n', measure: 'ratio', parameter: 'redemption' },
    a: { tex: 'a_n', measure: 'billions' },
    M: { tex: 'M', measure: 'share' },
    Psi: { tex: '\\Psi,\\ \\rho(\\Psi)', measure: 'ratio' },
  },
  equations: {
    first: '\\sum_k s_{0,k}^{0} = \\max(0,\\ K - c_0)',
    price: 'p_k^{t} = \\exp\\left(-\\mu_k\\,\\frac{S_k^{t}}{\\mathit{cap}_k}\\right), \\qquad S_k^{t} = \\sum_{\\tau \\le t}\\sum_n s_{n,k}^{\\tau}',
    loss: '\\ell_n^{t} = \\sum_k h_{n,k}^{t}\\,(p_k^{t-1} - p_k^{t})',
    response: '\\varphi_n = b_n + g_n\\,(1 + b_n)',
    sale: 's_{n,k}^{t+1} = h_{n,k}^{t}\\,\\min\\left(1,\\ \\frac{\\varphi_n\\,\\ell_n^{t}}{\\sum_j p_j^{t}\\,h_{n,j}^{t}}\\right)',
    held: 'h_{n,k}^{t} = h_{n,k}^{t-1} - s_{n,k}^{t}',
    linear: 's^{t} = \\Psi^{t} s^{0}, \\qquad \\Psi = M^{\\top}\\,\\operatorname{diag}(\\varphi_n a_n)\\,M\\,\\operatorname{diag}(\\mu_k/\\mathit{cap}_k)',
    total: '\\sum_{t} s^{t} = (\\mathrm{I} - \\Psi)^{-1} s^{0}, \\qquad \\rho(\\Psi) < 1',
    conservation: 'h_{n,k}^{t} + \\sum_{\\tau \\le t} s_{n,k}^{\\tau} = h_{n,k}^{-1}',
  },
  identities: {
    'sold + left = held': '\\sum (s_{n,k}^{t} + h_{n,k}^{t}) = \\sum h_{n,k}^{t-1}',
    'sold by all = sold': '\\sum s_{n,k}^{t} = \\sum_k (S_k^{t} - S_k^{t-1})',
  },
  works: ['greenwood.2015', 'coval.2007', 'brunnermeier.2009', 'gabaix.2021'],
};
