import type { Mark } from '../../figure/mark.ts';
import { hundredths, path } from '../../figure/round.ts';
import { dial, dialAngle } from '../../parts/dial.ts';
import { stream } from '../../parts/pipe.ts';
import { disc, drawn, group, inked, KEY, place, plateShape } from '../../parts/shapes.ts';
import { tank } from '../../parts/tank.ts';
import { label, number, textWidth } from '../../parts/text.ts';
import type { Drawing, Half } from './drawing.ts';
import type { Geometry } from './geometry.ts';
import { entering, turns, yieldTicks } from './scales.ts';
import { shown } from './shown.ts';

/** One dial for both yields: the dark needle and plate are the AI firm's, the light ones the government's. */
export function yields({ geometry: { middle, dial: { y, r, word }, scale }, piece, state: { rate, government, firm }, words }: Drawing, halves: readonly Half[]): Mark {
  const majors = yieldTicks(rate);
  const [min, max] = [majors[0]!, majors.at(-1)!];
  const lighter = place(middle, y) + hundredths`rotate(${dialAngle(government.yield, min, max)})`;
  return group({ key: 'yields' }, [
    piece('dial'),
    dial({ key: 'reading', x: middle, y, r, min, max, value: firm.yield, before: rate, majors, minorStep: 0.0005, format: (value) => words('tick', { value: value * 100 }), text: '', scale }),
    inked('porcelain', 2.2 * scale, path`M${-r * 0.16},-5L${r * 0.52},-1.4V1.4L${-r * 0.16},5Z`, { key: 'government-needle', transform: lighter }),
    group({ transform: place(middle, y) }, disc('brass', 0, 0, r * 0.082, KEY.inner * scale)),
    label({ key: 'word', x: middle, y: y + r * 0.675, text: words(scale < 1 ? 'yieldShort' : 'yield'), size: word, weight: 800, anchor: 'middle', ink: 'print' }),
    ...halves.map(plate),
  ]);
}

/** Whose yield it is, and how high. */
function plate({ name, side, borrower, words, geometry: { middle, plate: { y, width, height, name: small, value }, scale } }: Half): Mark {
  const dark = name === 'firm';
  const text = words('percent', { value: borrower.yield });
  const common = { x: (side * width) / 4, anchor: 'middle', ink: dark ? 'porcelain' : 'print' } as const;
  return group({ key: `${name}-plate`, transform: place(middle, y) }, [
    plateShape(dark ? 'print' : 'porcelain', dark ? 0 : -width / 2, 0, width / 2, height, 5 * scale, KEY.inner * scale),
    label({ ...common, y: small * 1.2, text: words(name + (scale < 1 || textWidth(words(name), small) > width / 2 ? 'Short' : '')), size: small, weight: 700 }),
    number({ ...common, y: height - value * 0.4, text, size: value, weight: 900, maxWidth: width / 2 - 8 * scale }),
  ]);
}

/** What the yield has risen by, between the arches: the one number that the ducks answer to. */
export function rise({ geometry: { middle, loop: { wheel }, tank: { name, value }, scale }, state: { firm, view }, words }: Drawing): Mark | null {
  const common = { x: middle, anchor: 'middle' } as const;
  const y = wheel.y - wheel.r - 30 * scale;
  return shown('rise', entering(view['parting'] ?? 0), [
    label({ ...common, y, text: words('rise', { rise: firm.rise }), size: value * 1.2, weight: 800 }),
    label({ ...common, y: y + name * 2.1, text: words('yieldShort'), size: name * 1.3, weight: 600 }),
  ]);
}

/** The tank's outlet: its x, its two ends and its bore. */
export function outletOf({ middle, tank: { y, height, outlet, mouth }, scale }: Geometry): { x: number; top: number; mouth: number; bore: number } {
  return { x: middle + outlet, top: y + height - 2, mouth, bore: 6 * scale };
}

/** What may still be drawn before the central bank's books are frozen; it runs into the AI firm's half of the basin. */
export function idleCash({ geometry, piece, state: { firm, period }, bore, water, words }: Drawing): Mark {
  const { middle, tank: { y, width, height, name, value }, scale } = geometry;
  const { x, top, mouth, bore: window } = outletOf(geometry);
  const bottomless = firm.buffer === Infinity;
  const drawnOff = bottomless ? 0 : Math.min(window, bore(firm.drawn));
  const level = bottomless ? 1 : firm.idle / Math.max(firm.buffer, 1e-9);
  return group({ key: 'tank' }, [
    stream({ key: 'drawn', x, y1: mouth, y2: water.firm + 2, width: drawnOff, splash: false, phase: turns(period * 3), scale }),
    piece('outlet'),
    drawnOff > 0.3 ? drawn('water1', drawnOff, path`M${x},${top}V${mouth}`, { key: 'outlet-water', 'stroke-linecap': 'butt' }) : null,
    tank({ key: 'gauge', x: middle - width / 2, y, width, height, level, name: '', value: words('amount', { amount: firm.idle }), valueSize: value, pointer: scale === 1, scale }),
    label({ key: 'name', x: middle + 5 * scale, y: y + 14 * scale + name * 1.1, text: words('idle'), size: name, weight: 800, anchor: 'middle', ink: level > 0.7 ? 'white' : 'text', maxWidth: width - 33 * scale, leading: 1.1 }),
  ]);
}
