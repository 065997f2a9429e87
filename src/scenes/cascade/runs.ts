import { simulate } from '../../models/cascade.ts';
import type { Values } from '../../parameters/parameter.ts';
import type { ModelRun } from '../run.ts';

export function runs(values: Values): ModelRun[] {
  return [{ parameters: values, ...simulate(values) }];
}
