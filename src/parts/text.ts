import { mark, textMark, type Mark } from '../figure/mark.ts';
import { languageIn, untagged } from '../i18n/foreign.ts';
import { fill, type Ink } from './inks.ts';

export type Anchor = 'start' | 'middle' | 'end';

/** Advance widths of Pretendard at weight 600, in hundredths of the size, each with its letters. */
const ADVANCES: Readonly<Record<number, string>> = {
  25: ' \u00a0\u202f\u2009ijlI.,:;·’\'!', 37: 'frt()/[]', 44: '-"', 47: '1“”', 54: 'ksvxyzJLac', 58: 'ehnouEF7?', 60: 'bdgpq2',
  63: 'BPRSTZ023456789+−×=~$€&', 67: 'KVXYA', 71: 'CDGHNU', 74: 'OQ', 86: 'mMw…', 96: 'W%—₩',
};

const WIDTHS = new Map(Object.entries(ADVANCES).flatMap(([width, letters]) => Array.from(letters, (letter) => [letter, Number(width) / 100] as const)));
const FULL_WIDTH = /[\u1100-\u11ff\u3000-\u9fff\uac00-\ud7a3\uff00-\uffef]/;
/** Soft hyphens, and what says in which language or direction to read. */
const INVISIBLE = /\p{Cf}/gu;
const SPACING = -0.015;

/** Estimated width in figure units of one line of Pretendard as the figures set it. Bold is wider than regular. */
export function textWidth(text: string, size: number, weight = 600): number {
  const bold = 1 + (weight - 600) * 0.00018;
  // A letter with an accent is as wide as without.
  const advance = (letter: string): number => SPACING + (FULL_WIDTH.test(letter) ? 0.865 : (WIDTHS.get(letter.normalize('NFD')[0]!) ?? 0.6) * bold);
  return Array.from(text.replace(INVISIBLE, '')).reduce((sum, letter) => sum + advance(letter), 0) * size;
}

/** Words that may be parted: a number stays with its unit, Hangul keeps its 어절 whole. */
export function words(text: string): string[] {
  const parts = text.split(' ').filter((part) => part !== '');
  return parts.reduce<string[]>((list, part, i) => {
    const before = parts[i - 1];
    const glued = before !== undefined && (/^[%‰°]/.test(part) || (/^[−+\-~≈×$₩€]?[\d.,]+$/.test(before) && /^\p{L}{1,5}\.?$/u.test(part)));
    return glued ? [...list.slice(0, -1), `${list.at(-1)} ${part}`] : [...list, part];
  }, []);
}

/** Lines of at most `maxWidth` figure units. A single word that is wider is cut, at its soft hyphens first; a number never is. */
export function wrap(text: string, size: number, weight: number, maxWidth = Infinity): string[] {
  const fits = (line: string): boolean => textWidth(line, size, weight) <= maxWidth;
  return words(text).flatMap((word) => (fits(word) || /\d/.test(word) ? [word] : cut(word, fits))).reduce<string[]>((lines, word) => {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    return lines.length > 0 && fits(longer) ? [...lines.slice(0, -1), longer] : [...lines, word];
  }, []);
}

function cut(word: string, fits: (line: string) => boolean): string[] {
  const pieces = word.includes('\u00ad') ? word.split('\u00ad').map((piece, i, all) => (i < all.length - 1 ? `${piece}-` : piece)) : Array.from(word);
  return pieces.reduce<string[]>((lines, piece) => {
    const joined = (lines.at(-1) ?? '').replace(/-$/, word.includes('\u00ad') ? '' : '-') + piece;
    return lines.length > 0 && fits(joined) ? [...lines.slice(0, -1), joined] : [...lines, piece];
  }, []);
}

export interface Lettering {
  x: number;
  /** First baseline. */
  y: number;
  text: string;
  size?: number;
  weight?: number;
  anchor?: Anchor;
  ink?: Ink;
  /** Width in units at which lines break. */
  maxWidth?: number;
  /** Most lines allowed before the size shrinks. */
  lines?: number;
  /** Smallest size it may shrink to. */
  minSize?: number;
  /** Line spacing as a share of the size. */
  leading?: number;
  key?: string | undefined;
}

/** A text of one or more lines, broken at spaces and shrunk when it would need more than `lines` lines, or a word would have to be cut. */
export function label({ x, y, text, size = 15, weight = 700, anchor = 'start', ink = 'text', maxWidth, lines = Infinity, minSize = 12, leading = 1.28, key }: Lettering): Mark {
  const fitted = fit(text, size, weight, maxWidth, lines, Math.min(minSize, size));
  const attributes = { key, lang: languageIn(text), class: `lettering ${fill(ink)}`, x, y, 'font-size': fitted.size, 'font-weight': weight, 'text-anchor': anchor === 'start' ? undefined : anchor };
  const rows = fitted.rows;
  if (rows.length < 2) return textMark('text', attributes, rows[0] ?? '');
  return mark('text', attributes, rows.map((row, i) => textMark('tspan', { x, dy: i === 0 ? undefined : fitted.size * leading }, row + (i < rows.length - 1 ? ' ' : ''))));
}

function fit(text: string, size: number, weight: number, maxWidth = Infinity, lines: number, minSize: number): { size: number; rows: string[] } {
  const rows = wrap(untagged(text), size, weight, maxWidth);
  // Rather small than cut; where a word may be parted its soft hyphens say.
  const whole = words(untagged(text)).every((word) => /[\d\u00ad]/.test(word) || textWidth(word, size, weight) <= maxWidth);
  return (whole && rows.length <= lines) || size - 0.5 < minSize ? { size, rows } : fit(text, size - 0.5, weight, maxWidth, lines, minSize);
}

/** How many lines a label takes and how tall it is, so that what hangs below can move down. */
export function labelHeight({ text, size = 15, weight = 700, maxWidth, lines = Infinity, minSize = 12, leading = 1.28 }: Omit<Lettering, 'x' | 'y'>): number {
  const fitted = fit(text, size, weight, maxWidth, lines, Math.min(minSize, size));
  return fitted.rows.length * fitted.size * leading;
}

export interface NameAndNote {
  x: number;
  /** Baseline of the name's first line. */
  y: number;
  name: string;
  note?: string;
  anchor?: Anchor;
  size?: number;
  noteSize?: number;
  maxWidth?: number;
  key?: string | undefined;
}

/** A name at weight 800 with its note at weight 600 below. */
export function nameAndNote({ x, y, name, note, anchor = 'start', size = 17, noteSize = Math.max(13.3, size * 0.8), maxWidth, key }: NameAndNote): Mark {
  const common = { x, anchor, ...(maxWidth === undefined ? {} : { maxWidth }) };
  const below = y + labelHeight({ text: name, size, weight: 800, leading: 1.15, ...common }) - size * 1.15 + noteSize * 1.4;
  return mark('g', { key }, [
    label({ ...common, y, text: name, size, weight: 800, leading: 1.15 }),
    note ? label({ ...common, y: below, text: note, size: noteSize, weight: 600 }) : null,
  ]);
}

/** A number with tabular figures, never broken. */
export function number({ x, y, text, size = 21, weight = 800, anchor = 'start', ink = 'text', key }: Omit<Lettering, 'maxWidth' | 'lines' | 'minSize'>): Mark {
  return textMark('text', { key, class: `lettering figures ${fill(ink)}`, x, y, 'font-size': size, 'font-weight': weight, 'text-anchor': anchor === 'start' ? undefined : anchor }, text);
}
