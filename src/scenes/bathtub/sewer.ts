import { mark, type Marks } from '../../figure/mark.ts';
import type { Words } from '../../figure/picture.ts';
import { path } from '../../figure/round.ts';
import { chevrons } from '../../parts/flow.ts';
import { pipe } from '../../parts/pipe.ts';
import { clamp, flat } from '../../parts/shapes.ts';
import { tank } from '../../parts/tank.ts';
import { label, LEAST, textWidth } from '../../parts/text.ts';
import type { Geometry } from './geometry.ts';
import { drained, returned, unserved, type BathtubState } from './state.ts';

/** Thickness of the water from the tank, and of all of it, in the drain's pipe. */
export function thickness({ sewer: at, perUnit }: Geometry, state: BathtubState): { tank: number; tub: number; all: number } {
  const all = Math.min(drained(state) * perUnit, at.bore);
  const share = drained(state) > 0 ? state.flow.fromOverflow / drained(state) : 0;
  return { tank: all * share, tub: all * (1 - share), all };
}

/** Under the floor: the water in the drain's pipe, from the tub above and from the tank on the right. */
export function drainWater(geometry: Geometry, state: BathtubState): Marks {
  const { sewer: at } = geometry;
  const flow = thickness(geometry, state);
  const bottom = at.y + at.bore / 2;
  return mark('g', { key: 'drain', class: 'pipe' }, [
    flow.tank > 0 ? flat('water1', path`M${at.left},${bottom}v${-flow.tank}H${at.tank.x}v${flow.tank}Z`) : null,
    flow.tub > 0 ? flat('water1', tubStream(geometry, flow)) : null,
    ...directions(geometry, flow),
  ]);
}

/** The tub's water comes down in a column and runs off on top of the tank's. */
function tubStream({ sewer: at, tub, horizon }: Geometry, { tub: width, all, tank }: { tub: number; all: number; tank: number }): string {
  const x = tub.drain;
  const bottom = at.y + at.bore / 2;
  const surface = bottom - all;
  const bend = Math.min(20, width * 0.5);
  const curl = tank > 0 ? 0 : Math.min(width * 0.9, all * 0.9);
  return path`M${at.left},${surface}H${x - width / 2 - bend}q${bend},0 ${bend},${-bend}V${horizon - 14}H${x + width / 2}V${bottom - curl}q0,${curl} ${-curl},${curl}H${at.left}Z`;
}

function directions({ sewer: at, tub, scale }: Geometry, flow: { tank: number; tub: number; all: number }): Marks[] {
  const bottom = at.y + at.bore / 2;
  const avoid = at.flanges.map((x) => [x, bottom - flow.all / 2] as const);
  const size = (width: number): number => clamp(width * 0.24, 2.4, 12);
  const main = flow.all > 3 ? chevrons({ key: 'run', points: [[tub.drain - at.bore * 0.7, bottom - flow.all / 2], [at.left + 16, bottom - flow.all / 2]], spacing: 46 * scale, size: size(flow.all), avoid }) : null;
  const down = flow.tub > 3 ? chevrons({ key: 'down', points: [[tub.drain, tub.floor + 52 * scale], [tub.drain, bottom - flow.all * 0.5 - 6]], spacing: 32 * scale, size: size(flow.tub) }) : null;
  const out = flow.tank > 3 ? chevrons({ key: 'out', points: [[at.tank.x + 4, bottom - flow.tank / 2], [tub.drain - 10, bottom - flow.tank / 2]], spacing: 32 * scale, size: size(flow.tank) }) : null;
  return [main, down, out];
}

/** The tank of idle cash: the drain drinks from it first. */
export function overflowTank({ sewer: at, scale }: Geometry, { overflow, overflowStart }: BathtubState, words: Words): Marks {
  const name = at.tankLabel ? '' : words('tank.name');
  const note = at.tankLabel ? undefined : words('tank.note');
  return [
    tank({ key: 'tank', ...at.tank, level: overflow / overflowStart, name, ...(note === undefined ? {} : { note }), value: words('tank.value', { overflow }), pointer: false, scale }),
    at.tankLabel ? label({ ...at.tankLabel, text: words('tank.name'), weight: 800, ink: 'white', lines: 1 }) : null,
  ];
}

/** What the drain is for and, where it has room, how much it takes in a period and where from. */
export function sewerLabels({ sewer: at }: Geometry, state: BathtubState, words: Words): Marks {
  const { fromOverflow: tank, fromTub, round } = state.flow;
  const tub = fromTub + round;
  const unmet = unserved(state);
  const wide = at.tankLabel === null;
  const from = tank + tub === 0 ? 'nothing' : !wide ? 'short' : tub === 0 ? 'tank' : tank === 0 ? 'tub' : 'both';
  const note = words(`drain.${unmet > 0.05 ? 'unmet' : from}`, { drained: tank + tub, unmet, tub, tank });
  const minSize = wide ? 12 : LEAST;
  return [
    label({ ...at.title, text: words(state.settings.drain > 0 && wide ? 'drain.both-names' : 'drain.name'), weight: 900, ink: 'white', lines: 1 }),
    textWidth(note, minSize) <= at.note.maxWidth && label({ key: 'drain-note', ...at.note, text: note, weight: 600, ink: 'white', lines: 1, minSize }),
  ];
}

/** What was spent and comes back as savings, if any does; under deposits all of it. */
export function comeback({ comeback: at, perUnit, scale }: Geometry, state: BathtubState): Marks {
  const share = clamp((returned(state) * perUnit) / at.bore, 0, 1);
  return share > 0 && pipe({ key: 'comeback', points: at.points, bore: at.bore, fill: share, flow: share, scale });
}
