import { book, defaults, simulate, steadyState } from '../financing.ts';
import { type Reference, row } from './reference.ts';

const start = steadyState(defaults);
const quiet = { fiscal: 0, capex: 0, buffer: Infinity };
const rise = simulate(quiet, { changes: [{ name: 'rate', value: 0.035, period: 10 }] });
const at = (period: number) => rise.frames[period]!;
const own = simulate({ capex: 5, phi: 0, buffer: 0 });

/** The output is rounded to hundredths, and its solver stops within another half. */
const ITERATION = 0.011;
const EXACT = 1e-9;

export const references: readonly Reference[] = [
  {
    id: 'steady',
    source: 'romanchuk.2017',
    kind: 'printed',
    given: { rate: defaults.rate },
    rows: [
      row('Y', 106.49, 2, start.Y), row('\\mathit{YD}', 86.49, 2, start.YD), row('T', 21.62, 2, start.T), row('H', 21.62, 2, start.H),
      row('B_h/V', 0.75, 2, start.Bh / start.V),
    ],
  },
  {
    id: 'rise',
    source: 'romanchuk.2017',
    kind: 'printed',
    given: { rate: defaults.rate, to: 0.035, period: 10 },
    rows: [
      row('H_{10}', 17.3, 2, at(10).H, ITERATION),
      ...[106.49, 107.22, 107.62, 107.95, 108.25, 108.5].map((Y, i) => row(`Y_{${10 + i}}`, Y, 2, at(10 + i).Y, ITERATION)),
    ],
  },
  {
    id: 'closed',
    source: 'godley.2007',
    kind: 'derived',
    rows: [row('Y^{*}', 106.486486486486, 6, start.Y, EXACT), row('B_h^{*}', 64.864864864865, 6, start.Bh, EXACT)],
  },
  {
    id: 'multiplier',
    source: 'godley.2007',
    kind: 'derived',
    rows: [row('\\Delta Y/\\Delta I', 1 / (1 - book.alpha1 * (1 - book.theta)), 4, simulate({ capex: 5 }).summary.multiplier!, EXACT)],
  },
  {
    id: 'balanced',
    source: 'haavelmo.1945',
    kind: 'derived',
    rows: [row('\\Delta Y/\\Delta I', 1, 4, own.summary.multiplier!, EXACT)],
  },
];
