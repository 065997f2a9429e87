import { mark, moving, textMark, type Mark } from '../figure/mark.ts';
import { hundredths, path } from '../figure/round.ts';
import type { Stiffness } from '../motion/spring.ts';
import { fill } from './inks.ts';
import { clamp, disc, drawn, flat, group, KEY, place, plateShape, squared } from './shapes.ts';
import { fitting, label, textWidth } from './text.ts';

const SWEEP = 270;
const START = 135;
/** From the outer edge of a dial to its face. */
const RING = 11;

export interface Dial {
  x: number;
  y: number;
  r: number;
  min: number;
  max: number;
  value: number;
  /** Where the needle stood: a dotted short needle, and a light arc from there to the value. */
  before?: number;
  /** Values with a number and a long tick. */
  majors: readonly number[];
  minorStep: number;
  format: (n: number) => string;
  /** The big value in the open bottom. */
  text: string;
  /** More needles, dotted or solid, besides the value's. */
  needles?: readonly { value: number; dotted?: boolean }[];
  /** From the outer edge to the face. */
  ring?: number;
  scale?: number;
  key?: string | undefined;
}

/** Angle of a value in degrees, clockwise from the right: 135 at `min` (lower left), 405 at `max`. */
export function dialAngle(value: number, min: number, max: number): number {
  return START + SWEEP * clamp((value - min) / (max - min || 1), -0.04, 1.04);
}

/** The brass ring of a dial and its face, behind all that can change on it. */
export function dialFace({ x, y, r, ring = RING, scale = 1 }: Pick<Dial, 'x' | 'y' | 'r' | 'ring' | 'scale'>): Mark {
  return group({ transform: place(x, y) }, [
    disc('key', 0, 0, r),
    disc('brass', 0, 0, r - 3),
    drawn('brassLight', 3, arc(r - ring * 0.58, 160, 290)),
    disc('porcelain', 0, 0, r - ring, KEY.inner * scale),
  ]);
}

/** What is on the face of a brass dial. The needle's angle is the value, linear over 270 degrees. */
export function dial(options: Dial): Mark {
  const { x, y, r, min, max, value, before, text, needles = [], ring = RING, scale = 1, key } = options;
  const angle = (v: number): number => dialAngle(v, min, max);
  const face = r - ring;
  return group({ key, class: 'dial', transform: place(x, y) }, [
    before === undefined || before === value ? null : squared('skin', r > 60 ? 13 : 7, arc(face - 8, ...ordered(angle(before), angle(value)))),
    ...ticks(options, face, angle),
    ...[...(before === undefined ? [] : [{ value: before, dotted: true }]), ...needles].map((needle) => pointer(angle(needle.value), face, needle.dotted ?? false)),
    needleOf(angle(value), face),
    disc('brass', 0, 0, r * 0.082, KEY.inner * scale),
    big(text, r),
  ]);
}

function ordered(a: number, b: number): [number, number] {
  return a < b ? [a, b] : [b, a];
}

function arc(r: number, from: number, to: number): string {
  const [a, b] = [polar(r, from), polar(r, to)];
  return path`M${a[0]},${a[1]}A${r},${r} 0 ${to - from > 180 ? 1 : 0} 1 ${b[0]},${b[1]}`;
}

function polar(r: number, degrees: number): [number, number] {
  const t = (degrees * Math.PI) / 180;
  return [r * Math.cos(t), r * Math.sin(t)];
}

function ticks({ min, max, value, majors, minorStep, format, r }: Dial, face: number, angle: (v: number) => number): Array<Mark | null> {
  const outer = face - 5;
  const tick = (v: number, length: number): string => {
    const [a, b] = [polar(outer, angle(v)), polar(outer - length, angle(v))];
    return path`M${a[0]},${a[1]}L${b[0]},${b[1]}`;
  };
  const large = r >= 60;
  return [
    minorTicks(Math.floor((max - min) / minorStep + 1e-6), angle(min + minorStep) - START, outer, large ? 6 : 4),
    drawn('print', large ? 3 : 2, majors.map((v) => tick(v, large ? 11 : 7)).join('')),
    ...(large ? [numbers(majors, format, outer - 11, clamp(r * 0.155, 12, 14), angle, angle(value))] : []),
  ];
}

/** Minor ticks are the dashes of one arc; none where they would stand closer than 4 units. */
function minorTicks(count: number, pitch: number, outer: number, length: number): Mark | null {
  const r = outer - length / 2;
  const gap = (r * pitch * Math.PI) / 180;
  if (gap < 4) return null;
  const half = 0.8 * (180 / Math.PI / r);
  return squared('print', length, arc(r, START - half, START + count * pitch + half), { 'stroke-dasharray': hundredths`1.6 ${gap - 1.6}` });
}

/** The number that the needle comes to lie on makes way for it. */
function numbers(majors: readonly number[], format: (n: number) => string, r: number, size: number, angle: (v: number) => number, needle: number): Mark {
  return mark('g', { class: `lettering figures ${fill('print')}`, 'font-size': size, 'font-weight': 700, 'text-anchor': 'middle' }, majors.map((v) => {
    const text = format(v);
    const clear = clamp((Math.abs(angle(v) - needle) - 5) / 5, 0, 1);
    const [px, py] = polar(1, angle(v));
    return textMark('text', { x: px * (r - 4 - textWidth(text, size, 700) / 2), y: py * (r - size * 0.75) + size * 0.36, opacity: clear < 1 ? clear : undefined }, text);
  }));
}

function turn(degrees: number): string {
  return hundredths`rotate(${degrees})`;
}

/** Two thirds of a second to settle, one swing past. */
const NEEDLE: Stiffness = { frequency: 13, damping: 0.6 };

/** The value's needle: in motion it has weight. */
function needleOf(degrees: number, face: number): Mark {
  return moving(pointer(degrees, face, false), (motion, self) => ({ transform: turn(motion.sprung(self, degrees, NEEDLE)) }));
}

function pointer(degrees: number, face: number, dotted: boolean): Mark {
  const transform = turn(degrees);
  if (dotted) return drawn('print', 2.2, path`M${face * 0.16},0H${face * 0.5}`, { transform, 'stroke-dasharray': '0 4.6' });
  const tail = face * 0.18;
  return mark('path', { class: 'needle f-print s-print', 'stroke-width': 1.6, transform, d: path`M${-tail},-4.5L${face - 12},-1V1L${-tail},4.5Z` });
}

/** Three digits would touch the ring, or the numbers beside them: then they are set smaller. */
function big(text: string, r: number): Mark {
  const large = r >= 60;
  const base = r * (large ? 0.36 : 0.46);
  return label({ x: 0, y: r * (large ? 0.76 : 0.64), text, size: fitting(text, base, r * (large ? 0.64 : 0.62), 800), weight: 800, anchor: 'middle', ink: 'print' });
}

/** A name plate centered at x; y is its middle. It grows with its text. */
export function plate({ x, y, text, size = 16, scale = 1, key }: { x: number; y: number; text: string; size?: number; scale?: number; key?: string | undefined }): Mark {
  const width = textWidth(text, size, 800) + size * 1.6;
  const height = size * 1.9;
  return group({ key, class: 'plate', transform: place(x, y) }, [
    plateShape('porcelain', -width / 2, -height / 2, width, height, 6, KEY.inner * scale),
    label({ x: 0, y: size * 0.36, text, size, weight: 800, anchor: 'middle', ink: 'print' }),
  ]);
}

/** A brass post from which a dial or a gauge hangs. */
export function post({ x, y1, y2, width = 9, scale = 1, key }: { x: number; y1: number; y2: number; width?: number; scale?: number; key?: string | undefined }): Mark {
  const d = path`M${x},${y1}V${y2}`;
  return group({ key }, [
    drawn('key', width + 6 * scale, d),
    drawn('brass', width, d),
    drawn('brassLight', width * 0.24, path`M${x - width * 0.22},${y1}V${y2}`),
  ]);
}

/** The black pointer to the left of a scale at its zero. */
export function zeroPointer({ x, y }: { x: number; y: number }): Mark {
  return flat('text', path`M${x},${y}l-12,-6.5v13Z`);
}
