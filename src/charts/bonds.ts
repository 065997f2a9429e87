import { bonds } from '../data/series/bonds.ts';
import { ends, valueAt } from '../data/series/series.ts';
import { printDate } from '../i18n/date.ts';
import type { Mark } from '../figure/mark.ts';
import { path } from '../figure/round.ts';
import { group, squared } from '../parts/shapes.ts';
import { nameAndNote } from '../parts/text.ts';
import { base, box, note, ruled, rungs, strong } from './kit.ts';
import { band, linear, ticks } from './scale.ts';
import { money, type Sheet, TYPE } from './sheet.ts';

const bn = 1e9;
const TOP = 400 * bn;
const AVERAGE = '2020/2024';

const PLACE = {
  wide: { height: 392, left: [62, 452], right: [540, 776], top: 96, zero: 332, gap: 12 },
  compact: { height: 372, left: [48, 200], right: [238, 354], top: 98, zero: 318, gap: 5 },
} as const;

/** Two panels on one scale: each count stands on a base line of its own, so that no eye adds one to the other. */
export function drawBonds(sheet: Sheet): Mark[] {
  const type = TYPE[sheet.layout];
  const { left, right, top, zero, gap } = PLACE[sheet.layout];
  const y = linear([0, TOP], [zero, top]);
  const five = band(6, [left[0] + gap, left[1] - gap]);
  const wider = band(2, [right[0] + gap, right[1] - gap]);
  const rise = (value: number): [number, number] => [y(value), zero - y(value)];
  const [average, last] = [ends(valueAt(bonds.five, AVERAGE))[0], ends(valueAt(bonds.five, '2025'))[0]];
  const [before, forecast] = [ends(valueAt(bonds.wider, '2025'))[0], ends(valueAt(bonds.wider, '2026'))[0]];
  const broad = wider.width - 2 * gap;
  const bar = (ink: 'water1' | 'skin' | 'paper', x: number, width: number, value: number): Mark => box(ink, x, rise(value)[0], width, rise(value)[1]);
  const middleOfFive = (five.start(0) + five.start(5)) / 2;
  return [
    ...rungs(ticks(0, TOP, 100 * bn), y, left, (value) => money(sheet, value, 100 * bn), type.tick),
    ...ticks(100 * bn, TOP, 100 * bn).map((value) => squared('wallDots', 1.5, path`M${right[0]},${y(value)}H${right[1]}`)),
    note(sheet.say('labels.unit'), 2, top - 18, type.tick),
    nameAndNote({ x: left[0], y: 20, name: sheet.say('series.five'), note: sheet.say('labels.bofa'), size: type.name, noteSize: type.note, maxWidth: left[1] - left[0] }),
    nameAndNote({ x: right[0], y: 20, name: sheet.say('series.wider'), note: sheet.say('labels.stanley'), size: type.name, noteSize: type.note, maxWidth: right[1] - right[0] + 10 }),
    group({ class: 'bars' }, [
      bar('water1', five.start(0), five.start(5) - five.start(0) - gap, average),
      bar('water1', five.start(5), five.width, last),
      bar('skin', wider.start(0) + gap, broad, before),
      bar('paper', wider.start(1) + gap, broad, forecast),
      ruled('text', wider.start(1) + gap, rise(forecast)[0], broad, rise(forecast)[1]),
      base(right[0], right[1], zero),
    ]),
    strong(money(sheet, average, 100 * bn), middleOfFive, y(average) - 9, type.value, 'middle'),
    strong(money(sheet, last, 100 * bn), five.middle(5), y(last) - 9, type.value, 'middle'),
    strong(money(sheet, before, 100 * bn), wider.middle(0), y(before) - 9, type.value, 'middle'),
    strong(money(sheet, forecast, 100 * bn), wider.middle(1), y(forecast) - 9, type.value, 'middle'),
    note(sheet.say('labels.average'), middleOfFive, zero + 40, type.tick, 'middle', five.width * 5),
    strong(printDate(sheet.locale, AVERAGE), middleOfFive, zero + 22, type.name, 'middle'),
    strong('2025', five.middle(5), zero + 22, type.name, 'middle'),
    strong('2025', wider.middle(0), zero + 22, type.name, 'middle'),
    strong('2026', wider.middle(1), zero + 22, type.name, 'middle'),
    note(sheet.say('labels.forecast'), wider.middle(1), zero + 40, type.tick, 'middle'),
  ];
}

export const BONDS_SIZE = { wide: { width: 800, height: PLACE.wide.height }, compact: { width: 360, height: PLACE.compact.height } } as const;
