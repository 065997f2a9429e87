import type { Marks } from '../../figure/mark.ts';
import type { Words } from '../../figure/picture.ts';
import { defaults } from '../../models/bathtub.ts';
import { flange, pipe, spout, stream } from '../../parts/pipe.ts';
import { label, nameAndNote } from '../../parts/text.ts';
import { tap, valve } from '../../parts/valve.ts';
import type { Geometry, LabelAt } from './geometry.ts';
import type { BathtubState } from './state.ts';
import { clamp } from './surface.ts';

/** The supply, right to left: what the central bank lets in, the tap, the pipe with its backlog, the fall. */
export function supply(geometry: Geometry, state: BathtubState): Marks {
  const { supply: at, scale } = geometry;
  return [
    pipe({ key: 'source', points: [[at.inX, -60], [at.inX, at.y], [at.tapX, at.y]], bore: at.bore, radius: at.radius, flow: Math.sign(state.settings.tap), scale }),
    ...line(geometry, state),
    spout({ x: at.fallX, y: at.spoutY, bore: at.bore, scale }),
    ...at.flanges.map((x) => flange({ x, y: at.y, bore: at.bore, scale })),
    valve({ key: 'valve', x: at.valveX, y: at.y, r: at.valveR, angle: 180, open: opening(state), fill: share(state.backlog, at.holds), scale }),
    tap({ key: 'tap', x: at.tapX, y: at.y, open: clamp(Math.abs(state.settings.tap) / 4, 0, 1), scale: at.tapScale }),
  ];
}

/** From the tap to the valve the backlog stands; behind the valve runs what is delivered. */
function line({ supply: at, scale, perUnit }: Geometry, { backlog, flow }: BathtubState): Marks[] {
  const delivered = share(flow.delivered * perUnit, at.bore);
  return [
    pipe({ key: 'delivered', points: [[at.valveX, at.y], [at.fallX, at.y], [at.fallX, at.spoutY - 6]], bore: at.bore, radius: at.radius, fill: delivered, flow: delivered, scale }),
    pipe({ key: 'backlog', points: [[at.tapX, at.y], [at.valveX, at.y]], bore: at.bore, fill: share(backlog, at.holds), flow: flow.delivered, scale }),
  ];
}

function share(part: number, whole: number): number {
  return clamp(part / whole, 0, 1);
}

/** A pipe of the usual conductance counts as open. */
export function opening({ settings }: BathtubState): number {
  return share(settings.pipe, defaults.pipe);
}

/** What falls into the tub, as wide as the flow, down to the water. */
export function fall({ supply: at, perUnit, scale }: Geometry, width: number, y: number): Marks {
  const most = at.bore;
  return stream({ key: 'fall', x: at.fallX, y1: at.spoutY - 2, y2: y, width: clamp(width * perUnit, 0, most), scale });
}

export function supplyLabels({ supply: at }: Geometry, state: BathtubState, words: Words): Marks {
  const { tap: amount } = state.settings;
  const tapNote = amount > 0 ? 'tap.in' : amount < 0 ? 'tap.out' : 'tap.shut';
  const shown = state.view['backlog']! > 0.5 || state.backlog > 0.95 * at.holds;
  return [
    named(at.tapLabel, words('tap.name'), words(tapNote, { amount: Math.abs(amount) })),
    named(at.pipeLabel, words('pipe.name'), words(at.flanges.length > 0 ? 'pipe.open' : 'pipe.short', { open: opening(state) })),
    shown ? label({ key: 'backlog-label', ...at.backlogLabel, text: words('backlog', { backlog: state.backlog }), lines: 2 }) : null,
  ];
}

function named({ x, y, anchor, size, maxWidth }: LabelAt, name: string, note: string): Marks {
  return nameAndNote({ x, y, anchor, size, maxWidth, name, note });
}
