import type { Words } from '../figure/picture.ts';
import { printCell, printResidual } from '../i18n/books.ts';
import { booksOf } from '../scenes/books.ts';
import type { Surroundings } from './scene.ts';

/** Shows the books of a state of the scene in the tables that the build has written. */
export function showBooks(place: HTMLElement, state: unknown, words: Words, { locale, knobWords }: Pick<Surroundings, 'locale' | 'knobWords'>): void {
  const { period, residual, tables } = booksOf[place.dataset['books']!]!(state);
  const shown = place.querySelectorAll('table');
  tables.forEach(({ rows, columns, cells }, i) => rows.forEach((row, r) => columns.forEach((column, c) => {
    shown[i]!.tBodies[0]!.rows[r]!.cells[c + 1]!.textContent = printCell(locale, cells[r]![c]!, row, column);
  })));
  place.querySelector('[data-period]')!.textContent = words('matrix.at', { period });
  const sum = place.querySelector<HTMLElement>('[data-residual]')!;
  sum.dataset['residual'] = String(residual);
  sum.textContent = knobWords('residual', { value: printResidual(residual) });
}
