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
  return words(text).flatMap((word) => (/\d/.test(word) ? [word] : cut(word, fits))).reduce<string[]>((lines, word) => {
    const longer = `${lines.at(-1)} ${word}`;
    return lines.length > 0 && fits(longer) ? [...lines.slice(0, -1), longer] : [...lines, word];
  }, []).map((line) => line.replaceAll('\u00ad', ''));
}

/** Where a word is parted rather than in its middle: at soft hyphens, and behind its own hyphens and slashes. */
const SEAM = /\u00ad|(?<=\p{L}{2}[-/])(?=\p{L}{2})/u;

/** A word in two where a line ends: at the last of its seams that the line has room for, or in its middle. */
function cut(word: string, fits: (line: string) => boolean): string[] {
  if (fits(word) || word.length < 4) return [word];
  const pieces = word.split(SEAM);
  const many = pieces.findLastIndex((_, i) => i > 0 && fits(`${pieces.slice(0, i).join('')}-`));
  const middle = Math.ceil(word.length / 2);
  const [head, tail] = many > 0 ? [pieces.slice(0, many).join(''), pieces.slice(many).join('\u00ad')] : [word.slice(0, middle), word.slice(middle)];
  return [...cut(FULL_WIDTH.test(word) || /[-/]$/.test(head) ? head : `${head}-`, fits), ...cut(tail, fits)];
}

/** The smallest size, in units, that a phone of 320 pixels still shows at 10. */
export const LEAST = 13.3;

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
  /** Share of the room for more lines that is taken above: with 1, `y` is the baseline of the last line. */
  up?: number | undefined;
  /** Line spacing as a share of the size. */
  leading?: number;
  key?: string | undefined;
}

/** A text of one or more lines, broken at spaces and shrunk when it would need more than `lines` lines, or a word would have to be cut. */
export function label({ x, y, text, size = 15, weight = 700, anchor = 'start', ink = 'text', maxWidth, lines = Infinity, minSize = LEAST, leading = 1.28, up = 0, key }: Lettering): Mark {
  const { size: set, rows } = fit(text, size, weight, maxWidth, lines, Math.min(minSize, size));
  const attributes = { key, lang: languageIn(text), class: `lettering ${fill(ink)}`, x, y: y - up * (rows.length - 1) * set * leading, 'font-size': set, 'font-weight': weight, 'text-anchor': anchor === 'start' ? undefined : anchor };
  if (rows.length < 2) return textMark('text', attributes, rows[0] ?? '');
  return mark('text', attributes, rows.map((row, i) => textMark('tspan', { x, dy: i === 0 ? undefined : set * leading }, row + (i < rows.length - 1 ? ' ' : ''))));
}

function fit(text: string, size: number, weight: number, maxWidth = Infinity, lines: number, minSize: number): { size: number; rows: string[] } {
  const rows = wrap(untagged(text), size, weight, maxWidth);
  // Rather small than cut; where a word may be parted its soft hyphens say.
  const whole = words(untagged(text)).every((word) => /[\d\u00ad]/.test(word) || textWidth(word, size, weight) <= maxWidth);
  return (whole && rows.length <= lines) || size <= minSize ? { size, rows } : fit(text, Math.max(size - 0.5, minSize), weight, maxWidth, lines, minSize);
}

/** How wide a label is and how tall, so that what stands beside it or hangs below can make way. */
export function measure({ text, size = 15, weight = 700, maxWidth, lines = Infinity, minSize = LEAST, leading = 1.28 }: Omit<Lettering, 'x' | 'y'>): { width: number; height: number } {
  const { size: set, rows } = fit(text, size, weight, maxWidth, lines, Math.min(minSize, size));
  return { width: Math.max(...rows.map((row) => textWidth(row, set, weight))), height: rows.length * set * leading };
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
  /** A note that is wider than this is left out. */
  noteWidth?: number;
  /** As a label's: with 1, the note stays where it is. */
  up?: number | undefined;
  key?: string | undefined;
}

/** A name at weight 800 with its note at weight 600 below. */
export function nameAndNote({ x, y, name, note, anchor = 'start', size = 17, noteSize = Math.max(LEAST, size * 0.8), maxWidth, noteWidth = Infinity, up = 0, key }: NameAndNote): Mark {
  const common = { x, anchor, ...(maxWidth === undefined ? {} : { maxWidth }) };
  const set = { ...common, y, text: name, size, weight: 800, leading: 1.15, up };
  const below = y + (1 - up) * (measure(set).height - size * 1.15) + noteSize * 1.4;
  return mark('g', { key }, [
    label(set),
    note && textWidth(note, noteSize) <= noteWidth ? label({ ...common, y: below, text: note, size: noteSize, weight: 600 }) : null,
  ]);
}

/** A number with tabular figures, never broken. Large outcomes are printed true, and as small as `maxWidth` asks. */
export function number({ x, y, text, size = 21, weight = 800, anchor = 'start', ink = 'text', maxWidth = Infinity, key }: Omit<Lettering, 'lines' | 'minSize'>): Mark {
  return textMark('text', { key, class: `lettering figures ${fill(ink)}`, x, y, 'font-size': fitting(text, size, maxWidth, weight), 'font-weight': weight, 'text-anchor': anchor === 'start' ? undefined : anchor }, text);
}

/** The size at which a text is no wider than `width`. */
export function fitting(text: string, size: number, width: number, weight = 900): number {
  return Math.min(size, (size * width) / textWidth(text, size, weight));
}
