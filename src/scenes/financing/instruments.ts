import type { Mark, Marks } from '../../figure/mark.ts';
import type { Words } from '../../figure/picture.ts';
import { path } from '../../figure/round.ts';
import { dial, dialAngle, post } from '../../parts/dial.ts';
import { pipe, stream } from '../../parts/pipe.ts';
import { disc, drawn, group, inked, KEY, place, plateShape } from '../../parts/shapes.ts';
import { tank } from '../../parts/tank.ts';
import { label, number } from '../../parts/text.ts';
import { across } from './geometry.ts';
import type { Geometry, Side } from './geometry.ts';
import { turns, yieldRange } from './scales.ts';
import type { FinancingState } from './state.ts';

export interface Instruments {
  readonly geometry: Geometry;
  readonly state: FinancingState;
  readonly bore: (flow: number) => number;
  /** y of the water in the AI firm's half of the basin */
  readonly surface: number;
  readonly words: Words;
}

/** The column in the middle: one dial with a needle for each borrower, and the tank of idle cash. */
export function instruments(options: Instruments): Marks {
  const { geometry, state: { view } } = options;
  const opacity = (emphasis: number | undefined): number | undefined => ((emphasis ?? 1) < 1 ? emphasis : undefined);
  return [
    post({ key: 'post', x: geometry.middle, y1: geometry.dial.y, y2: geometry.tank.y + 4, width: 9 * geometry.scale, scale: geometry.scale }),
    group({ key: 'tank', opacity: opacity(view['tank']) }, idleCash(options)),
    group({ key: 'yields', opacity: opacity(view['dial']) }, yields(options)),
  ];
}

/** The solid needle is the AI firm's, the hollow one the government's; dots where both stood. */
function yields({ geometry, state, words }: Instruments): Marks {
  const { middle, dial: { y, r, word }, scale } = geometry;
  const { min, max, majors } = yieldRange(state.rate);
  return [
    dial({ key: 'dial', x: middle, y, r, min, max, value: state.firm.yield, before: state.rate, majors, minorStep: 0.0005, format: (value) => words('tick', { value: value * 100 }), text: '', scale }),
    group({ key: 'government-needle', transform: place(middle, y) }, [
      needle(r - 11, dialAngle(state.government.yield, min, max), false, scale),
      Math.abs(state.government.yield - state.firm.yield) < 5e-7 ? needle(r - 11, dialAngle(state.firm.yield, min, max), true, scale) : null,
      disc('brass', 0, 0, r * 0.082, KEY.inner * scale),
    ]),
    label({ key: 'dial-word', x: middle, y: y + r * 0.66, text: words('yield'), size: word, weight: 800, anchor: 'middle', ink: 'print' }),
    nameplate(geometry, -1, words('governmentShort'), words('percent', { value: state.government.yield }), false),
    nameplate(geometry, 1, words('firmShort'), words('percent', { value: state.firm.yield }), true),
  ];
}

function needle(face: number, degrees: number, solid: boolean, scale: number): Mark {
  const tail = face * 0.18;
  const half = solid ? 4.5 : 5;
  return inked(solid ? 'print' : 'porcelain', (solid ? 1.6 : 2.2) * scale, path`M${-tail},${-half}L${face - 14},-1V1L${-tail},${half}Z`, { transform: path`rotate(${degrees})` });
}

/** Whose yield it is: the needle in small, the name, the number. */
function nameplate({ middle, plates: { x, y, width, height, name, value }, scale }: Geometry, side: Side, text: string, amount: string, solid: boolean): Mark {
  return group({ key: solid ? 'firm-plate' : 'government-plate', transform: place(middle + side * x, y) }, [
    plateShape('porcelain', -width / 2, -height / 2, width, height, 6 * scale, KEY.inner * scale),
    label({ x: 0, y: -height / 2 + name * 1.25, text, size: name, weight: 700, anchor: 'middle', ink: 'print', maxWidth: width - 6, lines: 1, minSize: 11 }),
    number({ x: 0, y: height / 2 - value * 0.38, text: amount, size: value, weight: 900, anchor: 'middle', ink: 'print' }),
  ]);
}

/** What may still be drawn before the central bank's books are frozen; it runs into the AI firm's half of the basin. */
function idleCash({ geometry, state: { firm, period }, bore, surface, words }: Instruments): Marks {
  const { middle, tank: { y, width, height, value, outlet, mouth }, scale } = geometry;
  const x = across(geometry, 1, outlet);
  const water = firm.buffer === Infinity ? 0 : bore(firm.drawn);
  const level = firm.buffer === Infinity ? 1 : firm.idle / Math.max(firm.buffer, 1e-9);
  const small = scale < 1;
  const name = words('idle');
  return [
    stream({ key: 'drawn', x, y1: mouth, y2: surface + 2, width: water, splash: false, phase: turns(period * 3), scale }),
    pipe({ key: 'outlet', points: [[x, y + height - 2], [x, mouth]], bore: 7 * scale + 1, fill: 0, scale }),
    water > 0.3 ? drawn('water1', Math.min(water, 7 * scale + 1), path`M${x},${y + height}V${mouth}`, { key: 'outlet-water', 'stroke-linecap': 'butt' }) : null,
    tank({ key: 'gauge', x: middle - width / 2, y, width, height, level, name: small ? '' : name, value: words('amount', { amount: firm.idle }), valueSize: value, scale }),
    small ? label({ key: 'tank-name', x: middle, y: y - 6, text: name, size: 12, weight: 800, anchor: 'middle' }) : null,
  ];
}
