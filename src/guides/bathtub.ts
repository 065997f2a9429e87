import type { Guide } from './guide.ts';

export const guide: Guide = {
  still: 'tilt',
  symbols: {
    W: { tex: 'W,\\ W_0', measure: 'stock' },
    R: { tex: 'R', measure: 'stock' },
    P: { tex: 'P', measure: 'stock' },
    E: { tex: 'E', measure: 'stock' },
    q: { tex: 'q', measure: 'step', parameter: 'tap' },
    k: { tex: 'k', measure: 'perStep', parameter: 'pipe' },
    d: { tex: 'd,\\ d_R,\\ d_W', measure: 'step' },
    D: { tex: 'D', measure: 'step', parameter: 'drain' },
    I: { tex: 'I', measure: 'step', parameter: 'capex' },
    lambda: { tex: '\\lambda', measure: 'share', parameter: 'loans' },
    m: { tex: 'm', measure: 'step' },
    rho: { tex: '\\rho', measure: 'perStep', parameter: 'return' },
    p: { tex: 'p_i', measure: 'ratio' },
    M: { tex: 'M', measure: 'ratio', parameter: 'impact' },
    beta: { tex: '\\beta_i', measure: 'ratio' },
  },
  equations: {
    pipe: '\\dot{P} = q - kP',
    tub: '\\dot{W} = kP + \\rho E + m - d_W',
    tank: '\\dot{R} = -d_R',
    economy: '\\dot{E} = d_R + d_W - \\rho E',
    order: 'd = d_R + d_W, \\qquad R\\,d_W = 0',
    reserves: 'd = D, \\qquad m = 0',
    deposits: 'd = 0, \\qquad m = \\lambda I',
    room: 'd = D + (1-\\lambda)\\,I, \\qquad m = 0',
    price: 'p_i = \\exp\\left(\\beta_i\\, M\\, \\frac{W - W_0}{W_0}\\right)',
    conservation: '\\Delta(W + R + P + E) = q + m',
  },
  identities: {
    'd(W+R+P+E)=tap+created': '\\Delta(W + R + P + E) = q + m',
    'no stock is negative': '\\min(W, R, P, E, 0) = 0',
  },
  works: ['sweeney.2000', 'gabaix.2021', 'mcleay.2014'],
};
