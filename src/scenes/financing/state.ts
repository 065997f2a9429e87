import { defaults } from '../../models/financing.ts';
import type { FinancingParameters } from '../../models/financing.ts';
import type { Values } from '../../parameters/parameter.ts';
import type { Moment } from '../scene.ts';
import { buffersOf } from './backstop.ts';
import type { Backstop } from './backstop.ts';
import { borrower } from './borrower.ts';
import type { Borrower } from './borrower.ts';
import { changes } from './prices.ts';
import type { Changes } from './prices.ts';

/** What the picture shows: the same economy run twice, once with each borrower. */
export interface FinancingState {
  /** periods since the start, may be fractional */
  readonly period: number;
  /** the policy rate, and public spending at the start with the net taxes that pay for it */
  readonly rate: number;
  readonly spending: number;
  readonly government: Borrower;
  readonly firm: Borrower;
  /** what the rise of the yield in the AI firm's run does to prices */
  readonly changes: Changes;
  readonly view: Readonly<Record<string, number>>;
}

/** Runs the model twice and reads off the moment. */
export function state({ values, at, view }: Moment): FinancingState {
  const { backstop, ...settings } = settingsOf(values);
  const buffers = buffersOf(backstop, settings.buffer);
  const government = borrower({ ...settings, capex: 0, buffer: buffers.government }, at);
  const firm = borrower({ ...settings, fiscal: 0, buffer: buffers.firm }, at);
  return {
    period: at,
    rate: settings.rate,
    spending: firm.run.start.G,
    government,
    firm,
    changes: changes(firm.rise, settings.rate),
    view,
  };
}

/** The model's parameters and the choice between the runs, from a table of values that may come from an address. */
function settingsOf(values: Values): FinancingParameters & { backstop: Backstop } {
  return { ...defaults, backstop: 'government', ...values } as FinancingParameters & { backstop: Backstop };
}
