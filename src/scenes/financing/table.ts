import type { ParameterTable } from '../../parameters/parameter.ts';
import { backstop } from './backstop.ts';
import { parameters } from './parameters.ts';

/** The model's table, and the one choice that is about both runs. */
export const table: ParameterTable = [...parameters, backstop];
