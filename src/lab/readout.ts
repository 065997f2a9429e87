import type { Words } from '../figure/picture.ts';
import { printResidual } from '../i18n/books.ts';
import { printNumber } from '../i18n/functions.ts';
import { residualsOf } from '../models/residual.ts';
import type { Books } from '../scenes/book.ts';
import type { Kind } from '../scenes/outcomes.ts';
import type { Readings } from '../scenes/scene.ts';

/** A residual below this is what numbers in a computer are rounded by. */
const ROUNDING = 1e-9;

/** The cells of the table of identities, row by row: both sides and the residual. */
export function identityCells(locale: string, { identities }: Books): string[][] {
  const side = (value: number): string => printNumber(locale, value, { minimumFractionDigits: 4, maximumFractionDigits: 4 });
  return identities.flatMap(({ sides }) => Object.entries(residualsOf(sides)).map(([name, residual]) =>
    [side(sides[name]![0]), side(sides[name]![1]), Math.abs(residual) < ROUNDING ? '0' : printResidual(residual)]));
}

/** The cells of the table of outcomes, row by row: the first run's, the second's, and what the second has more. */
export function outcomeCells(words: Words, kinds: Readonly<Record<string, Kind>>, a: Readings, b: Readings): string[][] {
  return Object.entries(kinds).map(([name, kind]) => {
    const [first, second] = [Number(a[name]), Number(b[name])];
    return [words(`values.${kind}`, { value: first }), words(`values.${kind}`, { value: second }), printDifference(words, kind, second - first)];
  });
}

/** Two infinite amounts have no difference. */
function printDifference(words: Words, kind: Kind, value: number): string {
  return Number.isNaN(value) ? '–' : words(`differences.${kind}`, { value, points: value * 100 });
}

/** Puts texts into the cells of a table's body, from its second column on. */
export function fill(table: HTMLTableElement, cells: readonly (readonly string[])[]): void {
  cells.forEach((row, r) => row.forEach((text, c) => {
    table.tBodies[0]!.rows[r]!.cells[c + 1]!.textContent = text;
  }));
}
