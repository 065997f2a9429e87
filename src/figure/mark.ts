import { languageIn, untagged } from '../i18n/foreign.ts';
import type { Motion } from '../motion/motion.ts';

/**
 * A mark is one SVG element as plain data. Parts and scenes return marks; `join` puts them on a
 * page with D3's keyed data join. Marks know no document, so the same function draws at build,
 * in the browser and in a unit test.
 */
export interface Mark {
  readonly tag: string;
  /** Unique among siblings of one parent. Left out, the place among the siblings is the key. */
  readonly key?: string;
  readonly attributes: Attributes;
  readonly children: readonly Mark[];
  readonly text?: string;
  /** While the figure is in motion, attributes in place of the mark's own; `self` is the same as long as its element is. */
  readonly moves?: Moves;
}

export type Moves = (motion: Motion, self: object) => Attributes;

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** What a part may hand to a parent: marks, lists of them, or nothing. */
export type Marks = Mark | readonly Marks[] | null | undefined | false;

/** An element with children, e.g. `mark('g', { class: 'pipe' }, [wall, water])`. */
export function mark(tag: string, attributes: Attributes = {}, children: Marks = null): Mark {
  const { key, ...rest } = attributes;
  return {
    tag,
    ...(key === undefined ? {} : { key: String(key) }),
    attributes: rest,
    children: flatten(children),
  };
}

/** A text element (or tspan, title) with its words, marked with their language if it is not the figure's. */
export function textMark(tag: string, attributes: Attributes, text: string): Mark {
  return { ...mark(tag, { lang: languageIn(text), ...attributes }), text: untagged(text) };
}

/** A mark that moves. What it shows at rest, and at build, is the mark alone. */
export function moving(still: Mark, moves: Moves | false | undefined): Mark {
  return moves ? { ...still, moves } : still;
}

function flatten(marks: Marks): Mark[] {
  if (!marks) return [];
  if (Array.isArray(marks)) return marks.flatMap(flatten);
  return [marks as Mark];
}
