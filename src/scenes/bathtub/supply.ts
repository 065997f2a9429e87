import type { Marks } from '../../figure/mark.ts';
import type { Words } from '../../figure/picture.ts';
import { path } from '../../figure/round.ts';
import { defaults } from '../../models/bathtub.ts';
import { SPEED } from '../../parts/flow.ts';
import { pipe, stream, wallOf } from '../../parts/pipe.ts';
import { clamp, inked } from '../../parts/shapes.ts';
import { nameAndNote, number } from '../../parts/text.ts';
import { tap, valve } from '../../parts/valve.ts';
import type { Piece } from '../pieces.ts';
import type { Geometry } from './geometry.ts';
import { returned, type BathtubState } from './state.ts';

/** The supply, right to left: what the central bank lets in, the tap, the pipe with its backlog, the fall. */
export function supply(geometry: Geometry, state: BathtubState, piece: Piece): Marks {
  const { supply: at, scale, perUnit } = geometry;
  const { backlog, flow, settings } = state;
  const delivered = share(flow.delivered * perUnit, at.bore);
  const common = { bore: at.bore, radius: at.radius, scale };
  return [
    pipe({ key: 'source', points: [[at.inX, -1200], [at.inX, at.y], [at.tapX, at.y]], ...common, flow: Math.sign(settings.tap) }),
    pipe({ key: 'delivered', points: [[at.valveX, at.y], [at.fallX, at.y], [at.fallX, at.spoutY - 6]], ...common, fill: delivered, flow: delivered }),
    pipe({ key: 'backlog', points: [[at.tapX, at.y], [at.valveX, at.y]], ...common, fill: share(backlog, at.holds), flow: flow.delivered, speed: SPEED * clamp((flow.delivered * perUnit) / (share(backlog, at.holds) * at.bore), 0, 2) }),
    piece('mouth'),
    swollen(geometry, state) && swelling(geometry, backlog),
    valve({ key: 'valve', x: at.valveX, y: at.y, r: at.valveR, angle: 180, open: opening(state), fill: share(backlog, at.holds), scale }),
    tap({ key: 'tap', x: at.tapX, y: at.y, open: clamp(Math.abs(settings.tap) / 4, 0, 1), scale: at.tapScale }),
  ];
}

/** Whether more water is in the pipe than it holds. */
export function swollen({ supply: at }: Geometry, { backlog }: BathtubState): boolean {
  return backlog > at.holds;
}

/** What the pipe cannot hold makes it swell: the area of its water stays in proportion to the backlog, up to twice as much. */
function swelling({ supply: at, scale }: Geometry, backlog: number): Marks {
  const size = at.bore * (clamp(backlog / at.holds, 1, 2) - 0.5);
  const bulge = (out: number): string => {
    const [left, right] = at.swells;
    const third = (right - left) / 3;
    const [low, high] = [at.bore / 2 + out, size + out];
    return path`M${left},${at.y - low}c${third},${low - high} ${2 * third},${low - high} ${3 * third},0v${2 * low}c${-third},${high - low} ${-2 * third},${high - low} ${-3 * third},0Z`;
  };
  return [inked('brass', 3 * scale, bulge(wallOf(at.bore, scale))), inked('water1', 2.6 * scale, bulge(0))];
}

function share(part: number, whole: number): number {
  return clamp(part / whole, 0, 1);
}

/** A pipe of the usual conductance counts as open. */
export function opening({ settings }: BathtubState): number {
  return share(settings.pipe, defaults.pipe);
}

/** What falls into the tub, as wide as the flow, down to the water. */
export function fall({ supply: at, perUnit, scale }: Geometry, state: BathtubState, y: number): Marks {
  const width = clamp((state.flow.delivered + returned(state)) * perUnit, 0, at.bore);
  return stream({ key: 'fall', x: at.fallX, y1: at.spoutY - 2, y2: y, width, scale });
}

export function supplyLabels(geometry: Geometry, state: BathtubState, words: Words): Marks {
  const { supply: at, scale } = geometry;
  const { settings: { tap: amount }, backlog } = state;
  const [from, to] = at.swells;
  return [
    nameAndNote({ ...at.tapLabel, name: words('tap.name'), note: words(amount > 0 ? 'tap.in' : amount < 0 ? 'tap.out' : 'tap.shut', { amount: Math.abs(amount) }) }),
    nameAndNote({ ...at.pipeLabel, name: words('pipe.name'), note: words(at.pipeLabel.maxWidth > 100 ? 'pipe.open' : 'pipe.short', { open: opening(state) }) }),
    swollen(geometry, state) && number({ x: (from + to) / 2, y: at.y + 8 * scale, text: words('backlog', { backlog }), size: at.backlogSize, anchor: 'middle', ink: 'white' }),
  ];
}
