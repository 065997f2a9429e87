import * as model from '../../models/cascade.ts';
import { choice, number } from '../../parameters/from-model.ts';
import type { ParameterTable } from '../../parameters/parameter.ts';

const greenwood = 'Greenwood, Landier & Thesmar, JFE 2015; sizes illustrative';

export const parameters: ParameterTable = [
  number(model, 'commitment', {
    meaning: 'K, what the investor must fund', unit: 'bn USD', step: 5, source: 'illustrative',
  }),
  number(model, 'cash', {
    meaning: 'c0, what the investor has in cash and spends first', unit: 'bn USD', step: 5, source: 'illustrative',
  }),
  number(model, 'leverage', {
    meaning: 'a factor on every fund\'s debt per equity', unit: 'factor', step: 0.1, source: greenwood,
  }),
  number(model, 'redemption', {
    meaning: 'a factor on every fund\'s redemptions after a loss; 0 is a gate', unit: 'factor', step: 0.1,
    source: 'Coval & Stafford, JFE 2007; sizes illustrative',
  }),
  number(model, 'depth', {
    meaning: 'a factor on the price impact of every sale; 0 is a market deep enough to take them all', unit: 'factor', step: 0.1,
    source: 'Gabaix & Koijen, NBER w28967; sizes illustrative',
  }),
  choice(model, 'spiral', {
    meaning: 'whether the funds answer their losses by selling', source: greenwood,
  }),
];
