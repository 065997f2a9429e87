import { simulate } from '../../models/financing.ts';
import type { Values } from '../../parameters/parameter.ts';
import type { ModelRun } from '../run.ts';
import { type Backstop, buffersOf } from './backstop.ts';

/** The same economy with one borrower and with the other. The choice of the last buyer is in their idle cash. */
export function runs({ backstop, ...values }: Values): ModelRun[] {
  const { government, firm } = buffersOf(backstop as Backstop, Number(values['buffer']));
  return [
    modelRun('firm', { ...values, fiscal: 0, buffer: firm }),
    modelRun('government', { ...values, capex: 0, buffer: government }),
  ];
}

function modelRun(of: string, parameters: Values): ModelRun {
  return { of, parameters, ...simulate(parameters) };
}
