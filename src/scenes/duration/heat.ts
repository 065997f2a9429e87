import type { Mark } from '../../figure/mark.ts';
import type { Words } from '../../figure/picture.ts';
import { path } from '../../figure/round.ts';
import { dial } from '../../parts/dial.ts';
import { drawn, group } from '../../parts/shapes.ts';
import { label, nameAndNote } from '../../parts/text.ts';
import { heatRing } from '../../parts/trough.ts';
import { bigDrop } from './drop-row.ts';
import type { Place } from './geometry.ts';
import type { State } from './state.ts';
import { opacity } from './trough.ts';

/** What the dial can show; beyond it the needle rests on its pin and the number is true. */
const RANGE = { min: 0.05, max: 0.15, majors: [0.05, 0.07, 0.09, 0.11, 0.13, 0.15], minorStep: 0.005 } as const;

/** The brass main that heats the rings: it comes out of the ground and passes behind the troughs. */
export function main(place: Place): Mark {
  const line = (x: number): string => path`M${x},${-20}V${place.horizon}`;
  return group({ key: 'main' }, brass(line(mainX(place)), line(mainX(place) - 3.4 * place.scale), place.scale));
}

/** The discount rate on its dial, let down from above when the heat is turned on. */
export function gauge(place: Place, { rate, shift, shiftedRate, view }: State, words: Words): Mark | null {
  if (view.heat === 0) return null;
  const { x, y, r, ring } = place.dial;
  const small = place.scale < 1;
  return group({ key: 'gauge', transform: path`translate(0 ${-(1 - view.heat) * (y + r + 40)})` }, [
    ...brass(path`M${x + r - 6},${y}H${mainX(place)}`, path`M${x + r - 6},${y - 3.4 * place.scale}H${mainX(place)}`, place.scale),
    dial({
      ...RANGE,
      x, y, r, ring,
      value: shiftedRate,
      ...(shift === 0 ? {} : { before: rate }),
      format: (fraction) => words('number', { value: fraction * 100 }),
      text: small ? '' : words('rate', { rate: shiftedRate }),
      scale: place.scale,
    }),
    small
      ? nameAndNote({ x: x - r - 8, y: y - 2, name: words('rate', { rate: shiftedRate }), note: words('heatNote'), anchor: 'end', size: 20, noteSize: 12 })
      : nameAndNote({ x: x - r - 12, y: y - 6, name: words('heat'), note: words('heatNote'), anchor: 'end', size: place.size.name, noteSize: place.size.note }),
  ]);
}

function mainX({ width, scale }: Place): number {
  return width - 18 * scale ** 3;
}

function brass(d: string, shine: string, scale: number): Mark[] {
  const wide = 13 * scale ** 2;
  const cut = { 'stroke-linecap': 'butt' };
  return [drawn('key', wide + 6 * scale, d, cut), drawn('brass', wide, d, cut), drawn('brassLight', 2.6 * scale, shine, cut)];
}

interface Line {
  readonly key: string;
  readonly text: string;
  readonly shown: number;
}

/** How to read a drop, on a real one: the payment in year ten. */
export function legend(place: Place, state: State, words: Words): Mark {
  const { x, y, height, text, top, leading } = place.legend;
  const payment = state.strips.memory.payments[9]!;
  const { view, shift, extraGrowth } = state;
  const brief = place.scale < 1 ? 'brief' : 'legend';
  const lines: Line[] = [
    { key: 'outline', text: words(`${brief}.outline`), shown: 1 },
    { key: 'water', text: view.heat === 0 ? '' : words(`${brief}.water`, { rate: state.shiftedRate }), shown: view.heat },
    { key: 'before', text: shift === 0 ? '' : words(`${brief}.before`, { rate: state.rate }), shown: shift === 0 ? 0 : view.heat },
    { key: 'more', text: extraGrowth < 0.0005 ? '' : words(`${brief}.more`), shown: Math.min(place.scale < 1 ? view.retail : 1, extraGrowth * 500) },
  ];
  return group({ key: 'legend' }, [
    bigDrop({ x, y, height, water: payment.arrives / payment.revised }, {
      key: 'drop', before: shift === 0 ? undefined : payment.before / payment.revised, scale: place.scale,
    }),
    ...lines.filter((line) => line.shown > 0).map((line, i) => group({ key: line.key, opacity: opacity(line.shown) },
      label({ x: text, y: top + i * leading, text: line.text, size: place.size.note, weight: i === 0 ? 700 : 600 }))),
    view.heat > 0 && place.scale === 1 ? ringLine(place, words, lines.filter((line) => line.shown > 0).length, view.heat) : null,
  ]);
}

function ringLine(place: Place, words: Words, index: number, heat: number): Mark {
  const { text, top, leading } = place.legend;
  const y = top + index * leading;
  return group({ key: 'ring', opacity: opacity(heat) }, [
    heatRing({ x: text + 7, y: y - 5 }),
    label({ x: text + 22, y, text: words('legend.ring'), size: place.size.note, weight: 600 }),
  ]);
}
