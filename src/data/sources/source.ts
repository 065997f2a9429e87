/** Where a number or an argument was read. Facts and claims name a source by its id. */
export interface Source {
  /** The headline, or the paper's title, in its own language; in square brackets where only its matter is known. */
  readonly title: string;
  /** Who stands behind it: a company, a central bank, a newspaper, a journal. */
  readonly publisher: string;
  /** Authors, as in a bibliography. Left out where the publisher is the author. */
  readonly authors?: string;
  /** ISO: a day, a month, or a year. */
  readonly date: string;
  /** https address, left out where none is known to lead there. */
  readonly address?: string;
}
