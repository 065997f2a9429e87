import * as model from '../../models/duration.ts';
import { number } from '../../parameters/from-model.ts';
import type { ParameterTable } from '../../parameters/parameter.ts';

export const parameters: ParameterTable = [
  number(model, 'rate', {
    meaning: 'the discount rate', unit: 'fraction per year', step: 0.0025, source: 'illustrative',
  }),
  number(model, 'growth', {
    meaning: 'share of a rise of the rate by which promised payments grow faster; at 1 no present value changes',
    unit: 'ratio', step: 0.05, source: 'Gordon 1959: only the rate less growth counts',
  }),
  number(model, 'shift', {
    meaning: 'by how much the rate changes', unit: 'bp', step: 5, source: 'illustrative',
  }),
];
