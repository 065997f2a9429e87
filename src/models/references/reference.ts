import type { SourceId } from '../../data/sources/index.ts';

/** Numbers that others have published, or that follow on paper from their equations, and what the model says to them. */
export interface Reference {
  readonly id: string;
  readonly source: SourceId;
  /** `printed` stands in the source; `derived` follows exactly from its equations. */
  readonly kind: 'printed' | 'derived';
  /** Numbers that the caption names, such as the rate of a bond. */
  readonly given?: Readonly<Record<string, number>>;
  readonly rows: readonly ReferenceRow[];
}

export interface ReferenceRow {
  /** What is measured, in TeX. */
  readonly of: string;
  readonly value: number;
  /** Decimals of `value`. */
  readonly digits: number;
  /** The largest deviation that counts as reproduced, in the same unit. */
  readonly tolerance: number;
  /** The model's own number. */
  readonly model: number;
}

/** Half a unit of the last digit printed: as close as a rounded number can tell. */
export function rounding(digits: number): number {
  return 0.5000001 * 10 ** -digits;
}

/** A row that is met when the model rounds to the number printed. */
export function row(of: string, value: number, digits: number, model: number, tolerance = rounding(digits)): ReferenceRow {
  return { of, value, digits, tolerance, model };
}
