import { largestResidual, residualsOf, type Sides } from '../models/residual.ts';

/** The open books of a run at a moment: what the model's accounts say, and how far they are from adding up. */
export interface Books {
  /** The whole period, or round, they are of. */
  readonly period: number;
  /** The largest residual of any identity there, in the model's units. */
  readonly residual: number;
  readonly tables: readonly Table[];
  /** The model's identities there, both sides. */
  readonly identities: readonly Identity[];
}

/** Identities of one run, or of one asset, among several. */
export interface Identity {
  /** A key in the figure's words. */
  readonly owner?: string;
  readonly sides: Sides;
}

/** The largest residual of any of them. */
export function worstResidual(identities: readonly Identity[]): number {
  return Math.max(0, ...identities.map(({ sides }) => largestResidual(residualsOf(sides))));
}

/** A table whose rows and columns are the same in every run of its scene. */
export interface Table {
  /** Its name is under `matrix` in the figure's words. */
  readonly id: string;
  /** Whose books they are: a key in the figure's words. */
  readonly owner?: string;
  readonly rows: readonly Head[];
  readonly columns: readonly Head[];
  /** cells[r][c]; null where there is nothing to say. */
  readonly cells: readonly (readonly (number | null)[])[];
}

export interface Head {
  /** A key in the figure's words. */
  readonly name: string;
  /** What its name says of numbers: the years of a column. */
  readonly values?: Readonly<Record<string, number>>;
  /** `flow`: what comes is plus, what goes is minus. `check`: a sum or a difference that should be zero. */
  readonly kind?: 'flow' | 'check';
}

export function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/** The largest in absolute value. */
export function worst(values: readonly number[]): number {
  return Math.max(0, ...values.map(Math.abs));
}
