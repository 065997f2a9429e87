import { createHash } from 'node:crypto';
import { memoInProcess } from '../memo.ts';

/** What is translated, compared and confirmed as one: a string, a step, a run of paragraphs. */
export interface Unit {
  /** The file below `content/<locale>/` and the place in it, the same in every language: `figures/bathtub.yaml#labels.tap.name`. */
  readonly id: string;
  /** As written, without what spaces and line breaks could change. */
  readonly text: string;
  /** Where it begins, counted from 1. */
  readonly line: number;
  /** The keys that lead to it in YAML. */
  readonly path?: readonly string[];
  /** Whether it has words at all: `{$amount}%` is the same in every language. */
  readonly wordless: boolean;
}

export function unit(id: string, written: string, line: number, words: string): Unit {
  return { id, text: written.replace(/[ \t\r\n]+/g, ' ').trim(), line, wordless: !/\p{L}/u.test(words) };
}

/** Eight hexadecimal digits by which a text is known in the records. */
export function hashOf({ text }: Pick<Unit, 'text'>): string {
  return hashed(text);
}

const hashed = memoInProcess('hash', (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 8));
