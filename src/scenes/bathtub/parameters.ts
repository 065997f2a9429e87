import * as model from '../../models/bathtub.ts';
import { choice, number } from '../../parameters/from-model.ts';
import type { ParameterTable } from '../../parameters/parameter.ts';

export const parameters: ParameterTable = [
  number(model, 'tap', {
    meaning: 'what the central bank lets in (QE, above 0) or takes out (QT, below 0)',
    unit: 'index units per step', step: 0.5, source: 'illustrative',
  }),
  number(model, 'pipe', {
    meaning: 'conductance of the pipe: its backlog decays as exp(-pipe*t)', unit: 'per step', step: 0.05, source: 'illustrative',
  }),
  number(model, 'drain', {
    meaning: 'other issuance, such as the Treasury\'s', unit: 'index units per step', step: 0.5, source: 'illustrative',
  }),
  number(model, 'capex', {
    meaning: 'AI investment financed from outside the firm', unit: 'index units per step', step: 0.5, source: 'illustrative',
  }),
  number(model, 'loans', {
    meaning: 'share of capex paid by bank loans; the rest by bonds', unit: 'share', step: 0.05,
    source: 'McLeay, Radia & Thomas 2014: a loan creates its deposit',
  }),
  number(model, 'return', {
    meaning: 'rho, share of what was spent that comes back as savings: it decays as exp(-return*t)',
    unit: 'per step', step: 0.01, source: 'illustrative; 0 is the claim at full strength',
  }),
  choice(model, 'water', {
    meaning: 'what the water is: central-bank reserves, bank deposits, or room to hold risk', source: 'the essay means room',
  }),
  number(model, 'impact', {
    meaning: 'M, how much a relative change of the level moves the market; 0 is an elastic market', unit: 'ratio', step: 0.1,
    source: 'Gabaix & Koijen, NBER w28967: about 5 (3 to 8); others about 1, or 0',
  }),
];
