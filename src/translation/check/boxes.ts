import type { Mark } from '../../figure/mark.ts';
import { textWidth } from '../../parts/text.ts';

/** A line of a drawing's lettering: its text and the box of its ink, in the drawing's units. */
export interface Box {
  /** The label it belongs to, counted through the drawing. */
  readonly label: number;
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Setting {
  readonly at: Affine;
  readonly size: number;
  readonly weight: number;
  readonly anchor: string;
  readonly opacity: number;
}

/** x → a·x + b, y → a·y + c: what turns is taken as upright, since only needles do. */
interface Affine {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/** How far ink reaches above and below the baseline, as shares of the size. */
const ASCENT = 0.72;
const DESCENT = 0.04;
/** What is fainter is on its way in or out. */
const SEEN = 0.3;

/** Every line of text in a drawing, measured as the figures measure their labels: without a browser. */
export function boxesOf(marks: readonly Mark[]): Box[] {
  let labels = 0;
  const walk = (mark: Mark, around: Setting): Box[] => {
    const setting = settingOf(mark, around);
    if (setting.opacity < SEEN) return [];
    if (mark.tag !== 'text') return mark.children.flatMap((child) => walk(child, setting));
    labels += 1;
    return linesOf(mark, setting, labels);
  };
  return marks.flatMap((mark) => walk(mark, { at: { scale: 1, x: 0, y: 0 }, size: 15, weight: 600, anchor: 'start', opacity: 1 }));
}

function settingOf({ attributes }: Mark, around: Setting): Setting {
  return {
    at: moved(around.at, String(attributes['transform'] ?? '')),
    size: Number(attributes['font-size'] ?? around.size),
    weight: Number(attributes['font-weight'] ?? around.weight),
    anchor: String(attributes['text-anchor'] ?? around.anchor),
    opacity: around.opacity * Number(attributes['opacity'] ?? 1),
  };
}

function moved(at: Affine, transform: string): Affine {
  const numbers = (name: string): number[] => (new RegExp(`${name}\\(([^)]*)\\)`).exec(transform)?.[1] ?? '').split(/[ ,]+/).filter(Boolean).map(Number);
  const [x = 0, y = 0] = numbers('translate');
  const [scale = 1] = numbers('scale');
  return { scale: at.scale * scale, x: at.x + at.scale * x, y: at.y + at.scale * y };
}

/** A row for each `tspan` with a place of its own; those without one go on in the row before. */
function linesOf(text: Mark, setting: Setting, label: number): Box[] {
  const spans = text.children.filter(({ tag }) => tag === 'tspan');
  const rows: Array<{ x: number; y: number; pieces: Array<{ text: string; size: number; weight: number; gap: number }> }> = [];
  let [x, y] = [Number(text.attributes['x'] ?? 0), Number(text.attributes['y'] ?? 0)];
  for (const span of spans.length > 0 ? spans : [text]) {
    const { size, weight } = settingOf(span, setting);
    if (span !== text) [x, y] = [Number(span.attributes['x'] ?? x), y + Number(span.attributes['dy'] ?? 0)];
    if (rows.length === 0 || (span !== text && span.attributes['x'] !== undefined)) rows.push({ x, y, pieces: [] });
    rows.at(-1)!.pieces.push({ text: span.text ?? '', size, weight, gap: Number(span.attributes['dx'] ?? 0) });
  }
  return rows.map(({ x: left, y: baseline, pieces }) => {
    const width = pieces.reduce((sum, piece) => sum + piece.gap + textWidth(piece.text.trim(), piece.size, piece.weight), 0);
    const size = Math.max(...pieces.map((piece) => piece.size));
    const start = left - (setting.anchor === 'middle' ? width / 2 : setting.anchor === 'end' ? width : 0);
    const { scale, x: dx, y: dy } = setting.at;
    return {
      label, text: pieces.map((piece) => piece.text.trim()).join(' '),
      left: dx + scale * start, right: dx + scale * (start + width), top: dy + scale * (baseline - ASCENT * size), bottom: dy + scale * (baseline + DESCENT * size),
    };
  }).filter(({ text: said }) => said !== '');
}
