import type { Unit } from '../unit.ts';

/** Something that a translator has to look at, with its place: `content/ja/strings.yaml:12: …`. */
export interface Fault {
  readonly path: string;
  readonly line: number;
  readonly kind: Kind;
  readonly text: string;
}

export const KINDS = ['missing', 'stale', 'placeholder', 'unknown', 'message', 'link', 'glyph', 'overflow', 'leftover'] as const;
export type Kind = (typeof KINDS)[number];

export function faultAt(locale: string, { id, line }: Pick<Unit, 'id' | 'line'>, kind: Kind, text: string): Fault {
  const [file, place] = id.split('#');
  return { path: `content/${locale}/${file}`, line, kind, text: `${place}: ${text}` };
}

export function printFault({ path, line, kind, text }: Fault): string {
  return `${path}:${line}: ${kind}: ${text}`;
}

/** A text in a line of at most so many characters. */
export function short(text: string, most = 60): string {
  return text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text;
}
