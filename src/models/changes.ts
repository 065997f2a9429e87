/**
 * A parameter that takes a new value from a period on. Periods count from 0, and period p begins at time p:
 * a change at period 0 is there from the beginning, but after the state before the shock has been worked out.
 */
export type Change<P> = {
  [K in keyof P]: { readonly name: K; readonly value: P[K]; readonly period: number };
}[keyof P];

/** How long to run a model, and which parameters change on the way. */
export interface RunOptions<P> {
  readonly steps?: number;
  readonly changes?: readonly Change<P>[];
}

/** The parameters in force in a period: of the changes made by then, the latest counts. */
export function parametersAt<P extends object>(base: P, changes: readonly Change<P>[], period: number): P {
  const made = changes.filter((change) => change.period <= period);
  made.sort((a, b) => a.period - b.period);
  return made.reduce((values, change) => ({ ...values, [change.name]: change.value }), base);
}

/** The last period in which something changes, or -1. */
export function lastChange<P>(changes: readonly Change<P>[]): number {
  return changes.reduce((last, change) => Math.max(last, change.period), -1);
}
