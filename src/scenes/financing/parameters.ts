import * as model from '../../models/financing.ts';
import { number } from '../../parameters/from-model.ts';
import type { ParameterTable } from '../../parameters/parameter.ts';

const book = 'Godley & Lavoie, Monetary Economics, ch. 4';

export const parameters: ParameterTable = [
  number(model, 'fiscal', {
    meaning: 'extra public spending', unit: 'index units per period', step: 0.5, source: 'illustrative',
  }),
  number(model, 'capex', {
    meaning: 'AI investment', unit: 'index units per period', step: 0.5, source: 'illustrative',
  }),
  number(model, 'phi', {
    meaning: 'share of capex paid by bonds; the rest comes out of cash flow', unit: 'share', step: 0.05, source: 'illustrative',
  }),
  number(model, 'buffer', {
    meaning: 'S0, idle cash the central bank lets the public draw before its balance sheet is frozen; inf is the last buyer',
    unit: 'index units', step: 0.1, source: 'illustrative',
  }),
  number(model, 'capacity', {
    meaning: 'Ymax, the most the economy can produce; consumption is rationed when it binds',
    unit: 'index units per period', step: 0.5, source: 'illustrative',
  }),
  number(model, 'amortisation', {
    meaning: 'delta, share of the AI bonds repaid per period', unit: 'share per period', step: 0.01, source: 'illustrative',
  }),
  number(model, 'rate', {
    meaning: 'rbar, the policy rate', unit: 'fraction per period', step: 0.0025, source: book,
  }),
  number(model, 'lambda1', {
    meaning: 'how strongly the wish to hold bills responds to their yield', unit: 'share of wealth per unit of yield', step: 0.05,
    source: `${book} (the R packages sfcr and godley use .05)`,
  }),
];
