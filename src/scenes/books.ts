import { books as bathtub } from './bathtub/books.ts';
import type { Books } from './book.ts';
import { books as cascade } from './cascade/books.ts';
import { books as duration } from './duration/books.ts';
import { books as financing } from './financing/books.ts';

/** The books of every scene, of its state: for the build, and for a reader's browser once they are opened. */
export const booksOf = { financing, bathtub, cascade, duration } as unknown as Readonly<Record<string, (state: unknown) => Books>>;
