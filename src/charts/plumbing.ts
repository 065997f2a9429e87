import { plumbing } from '../data/series/plumbing.ts';
import { ends, type Point, type Series } from '../data/series/series.ts';
import type { Mark } from '../figure/mark.ts';
import { path } from '../figure/round.ts';
import type { Ink } from '../parts/inks.ts';
import { group, squared } from '../parts/shapes.ts';
import { nameAndNote, textWidth } from '../parts/text.ts';
import { base, lollipop, note, strong } from './kit.ts';
import { linear, temporal, ticks } from './scale.ts';
import { money, plain, type Sheet, TYPE } from './sheet.ts';
import { printNumber } from '../i18n/functions.ts';
import { countedIn } from '../i18n/quantity.ts';

const bn = 1e9;
const tn = 1e12;
const SPAN = ['2021', '2026-01-15'] as const;

/** Units of the drawing to a trillion dollars: the same in the first three panels. */
const TRILLION = { wide: 21, compact: 16.5 } as const;

interface Panel {
  readonly id: keyof typeof plumbing;
  readonly ink: Ink;
  /** Highest number on the axis, and the step between two. */
  readonly top: number;
  readonly step: number;
  /** Points without a number of their own: their neighbors are too near. All numbers are in the table. */
  readonly unsaid: Readonly<Record<'wide' | 'compact', readonly string[]>>;
}

const PANELS: readonly Panel[] = [
  { id: 'assets', ink: 'text', top: 9 * tn, step: 3 * tn, unsaid: { wide: ['2021-12', '2025-09-24'], compact: ['2021-07', '2021-12', '2022-10-05', '2025-09-24'] } },
  { id: 'reserves', ink: 'text', top: 3 * tn, step: tn, unsaid: { wide: [], compact: ['2025-10'] } },
  { id: 'rrp', ink: 'water1', top: 3 * tn, step: tn, unsaid: { wide: [], compact: ['2023-12-29'] } },
  { id: 'repo', ink: 'text', top: 100 * bn, step: 50 * bn, unsaid: { wide: [], compact: [] } },
];

const HEAD = { wide: 68, compact: 76 } as const;
const EDGES = { wide: [50, 756], compact: [46, 322] } as const;
const OWN = { wide: 56, compact: 46 } as const;

/** Four panels under one another on one axis of time. Stems and dots stand at their days, and nothing joins them. */
export function drawPlumbing(sheet: Sheet): Mark[] {
  const { layout } = sheet;
  const [left, right] = EDGES[layout];
  const x = temporal(SPAN, [left, right]);
  const zeros = zeroLines(layout);
  const bottom = zeros.at(-1)!;
  const years = ['2021', '2022', '2023', '2024', '2025'];
  const starts = [...years, '2026'].map((year) => temporal(SPAN, [left, right])(`${year}-01-01`));
  return [
    squared('wallDots', 1.5, starts.slice(1).map((at) => path`M${at},${zeros[0]! - 9 * TRILLION[layout]}V${bottom + 8}`).join('')),
    ...PANELS.flatMap((panel, i) => draw(panel, zeros[i]!, x, sheet)),
    ...years.map((year) => strong(year, x(year), bottom + 22, TYPE[layout].name, 'middle')),
  ];
}

function zeroLines(layout: 'wide' | 'compact'): number[] {
  let y = 0;
  return PANELS.map((panel) => (y += HEAD[layout] + heightOf(panel, layout)));
}

function heightOf({ id, top }: Panel, layout: 'wide' | 'compact'): number {
  return id === 'repo' ? OWN[layout] : (top / tn) * TRILLION[layout];
}

function draw(panel: Panel, zero: number, x: (iso: string) => number, sheet: Sheet): Mark[] {
  const { layout } = sheet;
  const type = TYPE[layout];
  const [left, right] = EDGES[layout];
  const y = linear([0, panel.top], [zero, zero - heightOf(panel, layout)]);
  const series: Series = plumbing[panel.id];
  const size = panel.id === 'repo' ? 10 * bn : tn;
  const known = series.points.filter(({ value }) => value !== null);
  return [
    ...ticks(panel.step, panel.top, panel.step).map((value) => squared('wallDots', 1.5, path`M${left},${y(value)}H${right}`)),
    ...ticks(0, panel.top, panel.step).map((value) => note(money(sheet, value, size), left - 7, y(value) + 5, type.tick, 'end')),
    base(left, right, zero),
    nameAndNote({ x: left, y: y(panel.top) - HEAD[layout] + 24, name: sheet.say(`series.${panel.id}`), note: sheet.say(`labels.${panel.id}`), size: type.name, noteSize: type.tick }),
    ...series.points.filter(({ value }) => value === null).map(({ when }) => note(sheet.say('labels.gap'), Math.max(x(when), left + 8 + textWidth(sheet.say('labels.gap'), type.tick) / 2), zero - 9, type.tick, 'middle')),
    group({ class: `points ${panel.id}` }, known.flatMap((point) => lollipop(panel.ink, x(point.when), y(ends(point.value!)[0]), zero, point.how === 'about'))),
    ...known.filter(({ when }) => !panel.unsaid[layout].includes(when)).map((point) => value(point, panel, point === known.at(-1), x, y, sheet)),
  ];
}

/** A point's number: above it, or beside it where it is the last. */
function value({ when, value }: Point, { id }: Panel, last: boolean, x: (iso: string) => number, y: (value: number) => number, sheet: Sheet): Mark {
  const amount = ends(value!)[0];
  const text = id === 'repo' ? tenths(sheet, amount) : plain(sheet, amount / tn, 2);
  const size = TYPE[sheet.layout].value;
  if (last) return strong(text, x(when) + 9, y(amount) + (id === 'rrp' ? -4 : 5), size);
  if (id === 'repo') return strong(text, x(when) - 9, y(amount) + 5, size, 'end');
  // The first number keeps clear of the axis.
  return when === `${SPAN[0]}-01` ? strong(text, x(when) - 4, y(amount) - 11, size) : strong(text, x(when), y(amount) - 11, size, 'middle');
}

/** Billions to a tenth, in the language's own step. */
function tenths({ locale }: Sheet, amount: number): string {
  return printNumber(locale, amount / countedIn(locale, 10 * bn), { maximumFractionDigits: 1 });
}

export const PLUMBING_SIZE = {
  wide: { width: 800, height: zeroLines('wide').at(-1)! + 34 },
  compact: { width: 360, height: zeroLines('compact').at(-1)! + 34 },
} as const;
