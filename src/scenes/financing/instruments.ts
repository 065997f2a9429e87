import type { Mark, Marks } from '../../figure/mark.ts';
import type { Words } from '../../figure/picture.ts';
import { path } from '../../figure/round.ts';
import { dial, dialAngle, post } from '../../parts/dial.ts';
import { pipe, stream } from '../../parts/pipe.ts';
import { disc, drawn, group, inked, KEY, place, plateShape } from '../../parts/shapes.ts';
import { tank } from '../../parts/tank.ts';
import { rounded } from '../../parts/route.ts';
import type { Point } from '../../parts/route.ts';
import { label, number } from '../../parts/text.ts';
import type { Geometry, Side } from './geometry.ts';
import { fitting } from './lettering.ts';
import { opacityOf, turns, yieldRange } from './scales.ts';
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
  const { view } = options.state;
  return [
    group({ key: 'tank', opacity: opacityOf(view['tank'] ?? 1) }, idleCash(options)),
    group({ key: 'yields', opacity: opacityOf(view['dial'] ?? 1) }, yields(options)),
  ];
}

/** The solid needle is the AI firm's, the hollow one the government's; dots where both stood. */
function yields({ geometry, state, words }: Instruments): Marks {
  const { middle, dial: { y, r, word }, tank: { y: end }, scale } = geometry;
  const { min, max, majors } = yieldRange(state.rate);
  return [
    post({ key: 'post', x: middle, y1: y + r - 4, y2: end - 2 * scale, width: 9 * scale, scale }),
    dial({ key: 'dial', x: middle, y, r, min, max, value: state.firm.yield, before: state.rate, majors, minorStep: 0.0005, format: (value) => words('tick', { value: value * 100 }), text: '', scale }),
    group({ key: 'government-needle', transform: place(middle, y) }, [
      needle(r - 11, dialAngle(state.government.yield, min, max), false, scale),
      Math.abs(state.government.yield - state.firm.yield) < 5e-7 ? needle(r - 11, dialAngle(state.firm.yield, min, max), true, scale) : null,
      disc('brass', 0, 0, r * 0.082, KEY.inner * scale),
    ]),
    label({ key: 'dial-word', x: middle, y: y + r * (scale < 1 ? 0.6 : 0.66), text: words(scale < 1 ? 'yieldShort' : 'yield'), size: word, weight: 800, anchor: 'middle', ink: 'print' }),
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
    number({ x: 0, y: height / 2 - value * 0.38, text: amount, size: fitting(amount, value, width - 8 * scale), weight: 900, anchor: 'middle', ink: 'print' }),
  ]);
}

/** What may still be drawn before the central bank's books are frozen; it runs into the AI firm's half of the basin. */
function idleCash({ geometry, state: { firm, period }, bore, surface, words }: Instruments): Marks {
  const { middle, tank: { y, width, height, value, elbow, turn, mouth }, scale } = geometry;
  const bottomless = firm.buffer === Infinity;
  const route: Point[] = [[middle, y + height - 2], [middle, elbow], [middle + turn, elbow], [middle + turn, mouth]];
  const window = 6 * scale;
  const water = bottomless ? 0 : Math.min(window, bore(firm.drawn));
  const small = scale < 1;
  const name = words('idle');
  return [
    stream({ key: 'drawn', x: middle + turn, y1: mouth, y2: surface + 2, width: water, splash: false, phase: turns(period * 3), scale }),
    pipe({ key: 'outlet', points: route, bore: window, radius: turn / 2, fill: 0, scale }),
    water > 0.3 ? drawn('water1', water, rounded(route, turn / 2), { key: 'outlet-water', 'stroke-linecap': 'butt' }) : null,
    tank({ key: 'gauge', x: middle - width / 2, y, width, height, level: bottomless ? 1 : firm.idle / Math.max(firm.buffer, 1e-9), name: small ? '' : name, value: words('amount', { amount: firm.idle }), valueSize: value, scale }),
    // Smaller than the gauge would set it, the name could not be read on a phone.
    small ? label({ key: 'tank-name', x: middle + width / 2 - 10, y: y + 22, text: name, size: 12, weight: 800, anchor: 'end', ink: bottomless || firm.idle / firm.buffer > 0.75 ? 'white' : 'text' }) : null,
  ];
}
