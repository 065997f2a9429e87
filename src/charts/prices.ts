import { prices } from '../data/series/prices.ts';
import { ends, type Point, type Series } from '../data/series/series.ts';
import type { Mark } from '../figure/mark.ts';
import { path } from '../figure/round.ts';
import { printNumber } from '../i18n/functions.ts';
import { group, squared } from '../parts/shapes.ts';
import { nameAndNote, textWidth } from '../parts/text.ts';
import { base, box, capsule, lollipop, note, strong } from './kit.ts';
import { linear, temporal } from './scale.ts';
import { plain, shortDate, type Sheet, TYPE } from './sheet.ts';

type Id = keyof typeof prices;

/** How a panel prints its numbers, from data to letters. */
type Print = (sheet: Sheet, value: Point['value'] & {}) => string;

interface Panel {
  readonly id: Id;
  /** Ends of the axis, in the series' unit. Where it does not begin at zero there are dots only: nothing that stands on a base. */
  readonly axis: readonly [number, number];
  readonly span: readonly [string, string];
  readonly print: Print;
  /** Where each number stands; points that are not named here have theirs in the table. */
  readonly said: Readonly<Record<string, Place>>;
  readonly dated: readonly string[];
  /** Dots without stems although the axis begins at zero: a range stands among them. */
  readonly loose?: boolean;
}

type Place = 'above' | 'below' | 'left' | 'right';

const whole: Print = (sheet, value) => plain(sheet, value);
const percent: Print = (sheet, value) => plain(sheet, typeof value === 'number' ? value * 100 : [value[0] * 100, value[1] * 100], 2);
const share: Print = (sheet, value) => printNumber(sheet.locale, ends(value)[0], { style: 'percent' });

const PANELS: ReadonlyArray<readonly Panel[]> = [
  [
    { id: 'bitcoin', axis: [0, 150_000], span: ['2025-09-20', '2026-03-01'], print: whole, said: { '2025-10-06': 'right', '2026-02-06': 'above' }, dated: ['2025-10-06', '2026-02-06'] },
    { id: 'software', axis: [0, 1.2], span: ['2025-08-25', '2026-02-28'], print: share, said: { '2025-09': 'right', '2026-02-03': 'above' }, dated: ['2025-09', '2026-02-03'] },
    { id: 'sandisk', axis: [0, 700], span: ['2025-12-30', '2026-03-09'], print: whole, said: { '2026-01-06': 'above', '2026-01-23': 'above', '2026-03-03': 'above' }, dated: ['2026-01-06', '2026-03-03'] },
  ],
  [
    { id: 'treasury', axis: [0.038, 0.044], span: ['2026-01-12', '2026-02-17'], print: percent, said: { '2026-01-16': 'below', '2026-01-20': 'right', '2026-02-06': 'below', '2026-02-13': 'below' }, dated: ['2026-01-16', '2026-02-13'] },
    { id: 'index', axis: [0, 100], span: ['2025-10-20', '2026-02-05'], print: whole, said: { '2025-11': 'above', '2025-11-30': 'right', '2026-01-22': 'above' }, dated: ['2025-10-31', '2026-01-22'], loose: true },
    { id: 'japan', axis: [0.035, 0.041], span: ['2025-12-24', '2026-02-11'], print: percent, said: { '2025-12-30': 'right', '2026-01-20': 'above', '2026-02-05': 'below' }, dated: ['2025-12-30', '2026-02-05'] },
  ],
];

const SPREADS: readonly Id[] = ['oracle', 'meta', 'alphabet'];

const PLACE = {
  wide: { columns: 4, width: 180, gap: 24, head: 40, title: 62, plot: 128, foot: 44 },
  compact: { columns: 2, width: 162, gap: 28, head: 34, title: 62, plot: 112, foot: 44 },
} as const;

/** Small panels, each with an axis of its own, in two groups: what fits the essay, and what does not or has another cause. */
export function drawPrices(sheet: Sheet): Mark[] {
  return [0, 1].flatMap((half) => {
    const top = half * groupHeight(sheet.layout);
    const { columns, width, gap } = PLACE[sheet.layout];
    const panels = [...PANELS[half]!.map((panel) => (x: number, y: number) => plot(panel, x, y, sheet)), half === 0 ? (x: number, y: number) => spreads(x, y, sheet) : (x: number, y: number) => earnings(x, y, sheet)];
    return [
      squared('text', 3, path`M0,${top + 2}H${columns * width + (columns - 1) * gap}`),
      strong(sheet.say(half === 0 ? 'labels.fits' : 'labels.against'), 0, top + 26, TYPE[sheet.layout].value),
      ...panels.flatMap((draw, i) => draw((i % columns) * (width + gap), top + PLACE[sheet.layout].head + Math.floor(i / columns) * panelHeight(sheet.layout))),
    ];
  });
}

function panelHeight(layout: 'wide' | 'compact'): number {
  const { title, plot, foot } = PLACE[layout];
  return title + plot + foot;
}

function groupHeight(layout: 'wide' | 'compact'): number {
  return PLACE[layout].head + (4 / PLACE[layout].columns) * panelHeight(layout) + 14;
}

function head(id: string, x: number, y: number, sheet: Sheet): Mark {
  const type = TYPE[sheet.layout];
  return nameAndNote({ x, y: y + 18, name: sheet.say(`panels.${id}`), note: sheet.say(`labels.${id}`), size: type.name, noteSize: type.tick, maxWidth: PLACE[sheet.layout].width + 6 });
}

function plot({ id, axis, span, print, said, dated, loose }: Panel, left: number, top: number, sheet: Sheet): Mark[] {
  const { width, title, plot: height } = PLACE[sheet.layout];
  const type = TYPE[sheet.layout];
  const inset = 8 + Math.max(...axis.map((end) => textWidth(print(sheet, end), type.tick)));
  const zero = top + title + height;
  const y = linear(axis, [zero, top + title + 6]);
  const x = temporal(span, [left + inset, left + width]);
  const standing = axis[0] === 0;
  const points = (prices[id] as Series).points.filter(({ value }) => value !== null);
  return [
    head(id, left, top, sheet),
    ...axis.map((end) => note(print(sheet, end), left + inset - 6, y(end) + 5, type.tick, 'end')),
    squared('wallDots', 1.5, path`M${left + inset},${y(axis[1])}H${left + width}`),
    standing ? base(left + inset, left + width, zero) : squared('wallDots', 1.5, path`M${left + inset},${zero}H${left + width}`),
    group({ class: `points ${id}` }, points.toSorted((a, b) => a.when.length - b.when.length).flatMap((point) => pointOf(point, x, y, standing && !loose ? zero : null))),
    ...points.flatMap((point) => (said[point.when] ? [number(point, said[point.when]!, print, x, y, sheet)] : [])),
    ...dated.map((when, i) => note(shortDate(sheet, when), i === 0 ? Math.min(x(when), left + inset + 22) : x(when) + 14, zero + 19, type.tick, i === 0 ? 'middle' : 'end')),
  ];
}

/** A dot on its day; a range of a month is a bar as wide as the month, a range of reports a short bar. */
function pointOf({ when, value, how }: Point, x: (iso: string) => number, y: (value: number) => number, zero: number | null): Mark[] {
  const [low, high] = ends(value!);
  if (low === high) return lollipop('text', x(when), y(low), zero, how === 'above');
  const [from, to] = when.length === 7 ? [x(`${when}-01`), x(`${when}-30`)] : [x(when) - 5.5, x(when) + 5.5];
  return when.length === 7 ? [box('wallDots', from, y(high), to - from, y(low) - y(high), false)] : [capsule('text', from, y(high) - 4, to - from, y(low) - y(high) + 8)];
}

function number({ when, value, how }: Point, place: Place, print: Print, x: (iso: string) => number, y: (value: number) => number, sheet: Sheet): Mark {
  const text = how === 'above' ? sheet.say('labels.above', { value: print(sheet, value!) }) : print(sheet, value!);
  const size = TYPE[sheet.layout].value;
  const [low, high] = ends(value!);
  if (place === 'right') return strong(text, x(when) + 11, y((low + high) / 2) + 5, size);
  if (place === 'left') return strong(text, x(when) - 11, y((low + high) / 2) + 5, size, 'end');
  return strong(text, x(when), place === 'above' ? y(high) - 12 : y(low) + 24, size, 'middle');
}

/** How far three builders' spreads widened, as bars from zero. */
function spreads(left: number, top: number, sheet: Sheet): Mark[] {
  const { width, title, plot: height } = PLACE[sheet.layout];
  const type = TYPE[sheet.layout];
  const x = linear([0, 60], [left, left + width]);
  const row = height / 3;
  const at = (i: number): number => top + title + 8 + i * row;
  return [
    head('spreads', left, top, sheet),
    group({ class: 'bars' }, SPREADS.flatMap((id, i) => {
      const value = ends((prices[id] as Series).points[0]!.value!)[0];
      return [note(sheet.say(`series.${id}Short`), left + 5, at(i) + 12, type.tick), box('text', x(0), at(i) + 17, x(value) - x(0), 13, false), strong(printNumber(sheet.locale, value, { signDisplay: 'always' }), x(value) + 7, at(i) + 29, type.value)];
    })),
    squared('text', 3, path`M${left},${at(0)}V${at(3) - 4}`),
  ];
}

/** Earnings of a share, a quarter and the same one a year before, as columns from zero. */
function earnings(left: number, top: number, sheet: Sheet): Mark[] {
  const { width, title, plot: height } = PLACE[sheet.layout];
  const type = TYPE[sheet.layout];
  const zero = top + title + height;
  const y = linear([0, 7], [zero, top + title + 6]);
  const columns = (prices.earnings as Series).points;
  return [
    head('earnings', left, top, sheet),
    group({ class: 'bars' }, columns.flatMap(({ value, when }, i) => {
      const amount = ends(value!)[0];
      const middle = left + width * (0.27 + 0.46 * i);
      return [
        box('text', middle - 24, y(amount), 48, zero - y(amount), false),
        strong(plain(sheet, amount, 2), middle, y(amount) - 8, type.value, 'middle'),
        note(sheet.say('labels.quarter', { month: shortDate(sheet, when.split('/')[1]!.slice(0, 7)) }), middle, zero + 19, type.tick, 'middle', 82),
      ];
    })),
    base(left, left + width, zero),
  ];
}

export const PRICES_SIZE = {
  wide: { width: 800, height: 2 * groupHeight('wide') - 8 },
  compact: { width: 360, height: 2 * groupHeight('compact') - 8 },
} as const;
