import type { SourceId } from '../data/sources/index.ts';

/** What a symbol counts, by its name under `card.units` in the words of the interface. */
export type Measure = 'flow' | 'stock' | 'share' | 'rate' | 'slope' | 'perStep' | 'ratio' | 'step' | 'billions' | 'year' | 'yearly' | 'money';

export interface MathSymbol {
  readonly tex: string;
  readonly measure: Measure;
  /** The parameter of the scene's table that sets it. */
  readonly parameter?: string;
}

/** The mathematics of a model card: the same in every language. The words around it are in `content/<locale>/guides/`. */
export interface Guide {
  /** The step whose picture stands at the head of the card. */
  readonly still: string;
  /** By id, in the order of the table of symbols. */
  readonly symbols: Readonly<Record<string, MathSymbol>>;
  /** By id, in TeX. */
  readonly equations: Readonly<Record<string, string>>;
  /** What the model checks in every period, in TeX, by the model's own names; what has no formula is told in words alone. */
  readonly identities: Readonly<Record<string, string>>;
  /** What the model rests on, beside the works its references name. */
  readonly works: readonly SourceId[];
}
