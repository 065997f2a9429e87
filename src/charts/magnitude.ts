import { amounts, magnitude, studies, type StudyId } from '../data/series/magnitude.ts';
import { ends, valueAt } from '../data/series/series.ts';
import type { Mark } from '../figure/mark.ts';
import { mark } from '../figure/mark.ts';
import { path } from '../figure/round.ts';
import { fill, stroke } from '../parts/inks.ts';
import { group, squared } from '../parts/shapes.ts';
import { nameAndNote } from '../parts/text.ts';
import { box, note, ruled, strong } from './kit.ts';
import { linear, ticks } from './scale.ts';
import { dollars, plain, shortDate, type Sheet, TYPE } from './sheet.ts';

const TOP = 25;
/** The axis runs on, so that the longest bar's number has room. */
const END = 30;
const THICK = 16;
const WEEK = '2026-02-06/2026-02-13';

/** Names stand left of the bars, on a phone above them. */
const PLACE = {
  wide: { left: 262, right: 794, top: 62, row: 74, bars: [6, 28], name: [8, 18] },
  compact: { left: 4, right: 356, top: 52, row: 108, bars: [50, 70], name: [4, 18] },
} as const;

const rows = Object.keys(studies) as StudyId[];

/** What published estimates make of the bonds of 2025 and of the forecast for 2026, and one week of the market. */
export function drawMagnitude(sheet: Sheet): Mark[] {
  const { layout } = sheet;
  const type = TYPE[layout];
  const { left, right, top, row } = PLACE[layout];
  const x = linear([0, END], [left, right]);
  const at = (i: number): number => top + i * row;
  const bottom = at(rows.length) + PLACE[layout].bars[0] + THICK + 14;
  // On a phone the names stand above their bars, and the grid leaves them alone.
  const stretches = layout === 'wide' ? [[top - 14, bottom] as const] : [...rows, null].map((id, i) => [at(i) + PLACE.compact.bars[0] - 7, at(i) + PLACE.compact.bars[id ? 1 : 0] + THICK + 7] as const);
  return [
    ...stretches.map(([from, to]) => squared('wallDots', 1.5, ticks(5, TOP, 5).map((value) => path`M${x(value)},${from}V${to}`).join(''))),
    ...ticks(0, TOP, 5).map((value) => note(plain(sheet, value), layout === 'compact' && value === 0 ? x(value) + 4 : x(value), top - 21, type.tick, 'middle')),
    note(sheet.say('labels.unit'), layout === 'wide' ? left - 16 : right, layout === 'wide' ? top - 21 : 12, type.note, 'end'),
    group({ class: 'bars' }, [...rows.flatMap((id, i) => bars(id, at(i), x, sheet)), ...week(at(rows.length), x, sheet)]),
    mark('path', { class: `zero ${stroke('text')}`, 'stroke-width': 3, d: stretches.map(([from, to]) => path`M${left},${from}V${to}`).join('') }),
    ...rows.map((id, i) => named(sheet.say(`series.${id}`), sheet.say(`labels.${id}`, { bp: plain(sheet, studies[id].bp), per: dollars(sheet, studies[id].per) }), at(i), sheet)),
    named(sheet.say('labels.week'), sheet.say('labels.weekNote', { day: shortDate(sheet, WEEK.split('/')[1]!) }), at(rows.length), sheet),
  ];
}

function named(name: string, about: string, y: number, sheet: Sheet): Mark {
  const type = TYPE[sheet.layout];
  const place = PLACE[sheet.layout];
  return nameAndNote({ x: place.name[0], y: y + place.name[1], name, note: about, size: type.name, noteSize: type.tick, maxWidth: sheet.layout === 'wide' ? place.left - 24 : 330 });
}

/** Two bars a study: the bonds of 2025 full, the forecast for 2026 hatched. A single number is a dot. */
function bars(id: StudyId, top: number, x: (value: number) => number, sheet: Sheet): Mark[] {
  const size = TYPE[sheet.layout].value;
  return (['2025', '2026'] as const).flatMap((when, i) => {
    const [low, high] = ends(valueAt(magnitude[id], when));
    const y = top + PLACE[sheet.layout].bars[i]!;
    const told = plain(sheet, [low, high], 1);
    const first = id === rows[0];
    return [
      ...(low === high ? [dot(x(low), y + THICK / 2, when === '2026')] : [box(when === '2025' ? 'water1' : 'paper', x(low), y, x(high) - x(low), THICK), ...(when === '2026' ? [ruled('text', x(low), y, x(high) - x(low), THICK)] : [])]),
      strong(told, x(high) + (low === high ? 14 : 8), y + 13.5, size),
      ...(first ? [note(sheet.say(`labels.bonds${when}`, { amount: dollars(sheet, amounts[when]) }), x(high) + 8 + told.length * size * 0.56 + 12, y + 13.5, TYPE[sheet.layout].note)] : []),
    ];
  });
}

function dot(x: number, y: number, forecast: boolean): Mark {
  return mark('circle', { class: `${fill(forecast ? 'paper' : 'water1')} ${stroke('text')}`, 'stroke-width': 2, cx: x, cy: y, r: THICK / 2 });
}

/** For comparison: from zero to what the yield moved in a week. */
function week(top: number, x: (value: number) => number, sheet: Sheet): Mark[] {
  const value = ends(valueAt(magnitude.week, WEEK))[0];
  const y = top + PLACE[sheet.layout].bars[0];
  return [box('text', x(0), y, x(value) - x(0), THICK, false), strong(plain(sheet, value), x(value) + 8, y + 13.5, TYPE[sheet.layout].value)];
}

export const MAGNITUDE_SIZE = {
  wide: { width: 800, height: PLACE.wide.top + 5 * PLACE.wide.row - 4 },
  compact: { width: 360, height: PLACE.compact.top + 5 * PLACE.compact.row - 28 },
} as const;
