import { capex } from '../data/series/capex.ts';
import { ends, type Series, valueAt } from '../data/series/series.ts';
import type { Mark } from '../figure/mark.ts';
import { path } from '../figure/round.ts';
import type { Ink } from '../parts/inks.ts';
import { group, squared } from '../parts/shapes.ts';
import { nameAndNote, textWidth } from '../parts/text.ts';
import { base, box, capsule, note, ruled, rungs, strong } from './kit.ts';
import { band, linear, ticks } from './scale.ts';
import { money, type Sheet, TYPE } from './sheet.ts';

const bn = 1e9;
const YEARS = ['2020', '2021', '2022', '2023', '2024', '2025', '2026'];
const TOP = 700 * bn;

/** The firms from the axis outward, with their ink, and the ink of the lines over what was only guided. */
const FIRMS = [
  ['amazon', 'text', 'paper'],
  ['alphabet', 'wallDots', 'text'],
  ['meta', 'quiet', 'paper'],
  ['microsoft', 'porcelain', 'text'],
] as const satisfies ReadonlyArray<readonly [keyof typeof capex, Ink, 'text' | 'paper']>;

/** Sets of firms that a year's total is of. */
const SETS = [['three', 0, 2], ['two', 3, 3], ['four', 4, 6]] as const;

/** A piece of a year's column, from one sum of dollars to the next. */
interface Piece {
  readonly firm: (typeof FIRMS)[number][0];
  readonly ink: Ink;
  readonly over: 'text' | 'paper';
  readonly from: number;
  readonly to: number;
  readonly guided: boolean;
}

/** The known firms of a year on top of each other. A guided range counts with its low end. */
export function pieces(year: string): Piece[] {
  let from = 0;
  return FIRMS.flatMap(([firm, ink, over]) => {
    const point = (capex[firm] as Series).points.find(({ when }) => when === year);
    if (!point || point.value === null) return [];
    const piece = { firm, ink, over, from, to: from + ends(point.value)[0], guided: point.how === 'guided' };
    from = piece.to;
    return [piece];
  });
}

const known = (series: Series, year: string): number | readonly [number, number] | undefined => series.points.find(({ when }) => when === year)?.value ?? undefined;

/** Capital expenditure as columns (rows on a phone), operating cash flow as a bar across each. */
export function drawCapex(sheet: Sheet): Mark[] {
  return sheet.layout === 'wide' ? wide(sheet) : compact(sheet);
}

function wide(sheet: Sheet): Mark[] {
  const type = TYPE.wide;
  const [left, right] = [58, 676];
  const y = linear([0, TOP], [372, 48]);
  const years = band(YEARS.length, [left + 6, right]);
  const width = 54;
  const x = (i: number): number => years.middle(i) - width / 2;
  const tall = (from: number, to: number): [number, number] => [y(to), y(from) - y(to)];
  const columns = YEARS.flatMap((year, i) => pieces(year).flatMap(({ ink, over, from, to, guided }) => [
    box(ink, x(i), tall(from, to)[0], width, tall(from, to)[1]),
    guided ? ruled(over, x(i), tall(from, to)[0], width, tall(from, to)[1]) : [],
  ].flat()));
  const [low, high] = ends(valueAt(capex.total, '2026'));
  const told = pieces('2026').at(-1)!.to;
  const tally = [box('paper', x(6), ...flip(tall(told, low), width)), box('paper', x(6), ...flip(tall(low, high), width)), ruled('text', x(6), ...flip(tall(told, low), width))];
  return [
    ...rungs(ticks(0, TOP, 100 * bn), y, [left, right], (value) => money(sheet, value, 100 * bn), type.tick),
    note(sheet.say('labels.unit'), left - 50, 22, type.note),
    group({ class: 'bars' }, [...columns, ...tally, base(left, right, y(0))]),
    ...YEARS.map((year, i) => strong(year, years.middle(i), y(0) + 24, type.name, 'middle')),
    ...sets((i) => years.start(i) + 8, (i) => years.start(i) + years.width - 8, y(0) + 38, sheet),
    ...YEARS.flatMap((year, i) => {
      const total = known(capex.total, year);
      return total === undefined ? [] : [strong(money(sheet, total, 100 * bn), years.middle(i), y(ends(total)[1]) - 9, type.value, 'middle')];
    }),
    strong(sheet.say('labels.spending'), left + 10, y(205 * bn), type.name),
    group({ class: 'cash' }, YEARS.flatMap((year, i) => {
      const cash = known(capex.cash, year);
      return cash === undefined ? [] : [capsule('water1', years.middle(i) - 38, y(ends(cash)[0]) - 5, 76, 10), strong(money(sheet, cash, 100 * bn), years.middle(i), y(ends(cash)[0]) - 13, type.value, 'middle')];
    })),
    nameAndNote({ x: left + 10, y: y(420 * bn), name: sheet.say('labels.cash'), note: sheet.say('labels.five'), size: type.name, noteSize: type.note }),
    note(sheet.say('labels.gap'), years.middle(4), y(385 * bn), type.tick, 'middle', 84),
    ...pieces('2026').map(({ firm, from, to }) => nameAndNote({ x: x(6) + width + 12, y: (y(from) + y(to)) / 2 - 3, name: sheet.say(`series.${firm}`), note: money(sheet, valueAt(capex[firm], '2026'), 100 * bn), size: type.note, noteSize: type.tick })),
    nameAndNote({ x: x(6) + width + 12, y: (y(told) + y(low)) / 2 - 3, name: sheet.say('series.microsoft'), note: sheet.say('labels.unnamed'), size: type.note, noteSize: type.tick, maxWidth: 108 }),
  ];
}

function flip([top, height]: readonly [number, number], width: number): [number, number, number] {
  return [top, width, height];
}

/** Under the years, which firms their totals are of. */
function sets(start: (i: number) => number, end: (i: number) => number, y: number, sheet: Sheet): Mark[] {
  const size = TYPE[sheet.layout].tick;
  return SETS.flatMap(([name, from, to]) => [
    squared('text', 2, path`M${start(from)},${y}v5H${end(to)}v-5`),
    note(sheet.say(`labels.${name}`), (start(from) + end(to)) / 2, y + 23, size, 'middle'),
  ]);
}

/** Rows instead of columns: a phone is tall. */
function compact(sheet: Sheet): Mark[] {
  const type = TYPE.compact;
  const [left, right] = [44, 342];
  const x = linear([0, TOP], [left, right]);
  const thick = 22;
  const tops = rowTops();
  const bottom = tops.at(-1)! + 62;
  const unit = 100 * bn;
  const rows = YEARS.flatMap((year, i) => {
    const y = tops[i]!;
    const parts = pieces(year);
    const end = parts.at(-1)!.to;
    const total = known(capex.total, year);
    const cash = known(capex.cash, year);
    const at = cash === undefined ? 0 : x(ends(cash)[0]);
    return [
      strong(year, left - 8, y + 16, type.name, 'end'),
      ...parts.flatMap(({ ink, over, from, to, guided }) => [box(ink, x(from), y, x(to) - x(from), thick), ...(guided ? [ruled(over, x(from), y, x(to) - x(from), thick)] : [])]),
      ...(total === undefined ? [note(sheet.say('labels.partial'), x(end) + 7, y + 16, type.tick)] : year === '2026' ? [] : [strong(money(sheet, total, unit), x(ends(total)[0]) + 6, y + 16, type.value)]),
      ...(cash === undefined ? [] : [capsule('water1', at - 4, y - 5, 8, thick + 10), strong(money(sheet, cash, unit), at + 9, y + 16, type.value)]),
      ...(year === '2024' ? [note(sheet.say('labels.gapCash'), right + 14, y + 16, type.tick, 'end')] : []),
    ];
  });
  const [low, high] = ends(valueAt(capex.total, '2026'));
  const told = pieces('2026').at(-1)!.to;
  const y = tops.at(-1)!;
  const cash = ends(valueAt(capex.cash, '2020'))[0];
  return [
    ...ticks(200 * bn, TOP, 200 * bn).flatMap((value) => [squared('wallDots', 1.5, path`M${x(value)},${26}V${bottom - 34}`), note(money(sheet, value, unit), x(value), 18, type.tick, 'middle')]),
    note(sheet.say('labels.unitShort'), 4, 18, type.tick),
    ...SETS.map(([name, from]) => note(sheet.say(`labels.${name}`), left + 6, tops[from]! - 9, type.tick)),
    group({ class: 'bars' }, [...rows, box('paper', x(told), y, x(low) - x(told), thick), ruled('text', x(told), y, x(low) - x(told), thick), box('paper', x(low), y, x(high) - x(low), thick)]),
    squared('text', 3, path`M${left},${26}V${y + thick + 4}`),
    strong(money(sheet, [low, high], unit), x(high), y - 8, type.value, 'end'),
    nameAndNote({ x: x(cash) + 18 + textWidth(money(sheet, cash, unit), type.value, 800), y: tops[0]! + 6, name: sheet.say('labels.cash'), note: sheet.say('labels.five'), size: type.name, noteSize: type.note }),
    ...pieces('2026').map(({ firm, from }) => strong(sheet.say(`series.${firm}`), x(from) + 4, y + thick + 17, type.tick)),
    strong(sheet.say('series.microsoft'), x(told) + 4, y + thick + 17, type.tick),
    note(sheet.say('labels.spendingOf'), left + 4, y + thick + 35, type.tick),
  ];
}

/** Where each year's row begins: a heading of its set stands above the first of a set. */
function rowTops(): number[] {
  const heads: readonly number[] = SETS.map(([, from]) => from);
  let y = 24;
  return YEARS.map((_, i) => {
    // The last row's number stands above it.
    y += heads.includes(i) ? 28 : i === YEARS.length - 1 ? 20 : 0;
    const top = y;
    y += 38;
    return top;
  });
}

export const CAPEX_SIZE = { wide: { width: 800, height: 440 }, compact: { width: 360, height: 440 } } as const;
