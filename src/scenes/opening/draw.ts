import { mark, type Mark, type Marks } from '../../figure/mark.ts';
import type { Picture } from '../../figure/picture.ts';
import { foot, outlet, tub } from '../../parts/basin.ts';
import { chevrons, drop as waterDrop, puddle } from '../../parts/flow.ts';
import { rack } from '../../parts/machine.ts';
import { flange, pipe, pipeWidth } from '../../parts/pipe.ts';
import { room } from '../../parts/room.ts';
import { plateShape } from '../../parts/shapes.ts';
import { bonnet, turnArrow, wheel } from '../../parts/valve.ts';
import { body, foam, type Surface } from '../../parts/water.ts';
import { heightsOf, surfaceOf } from '../bathtub/levels.ts';
import { ducks } from '../bathtub/tub.ts';
import { GEOMETRY, SIZE, type Geometry } from './geometry.ts';
import type { OpeningState } from './state.ts';

/** Degrees the wheel turns, against the clock, from shut to open. */
const TURN = -300;

/** The full tub, the giant wheel on its drain, and the dry pipe behind it. */
export function draw({ uid, layout, state }: Omit<Picture<OpeningState>, 'words'>): readonly Mark[] {
  const geometry = GEOMETRY[layout];
  const surface = surfaceOf(geometry, heightsOf(geometry, state, 0));
  return [
    room({ layout, horizon: geometry.horizon, size: SIZE[layout] }),
    mark('g', { key: 'feet' }, geometry.feet.xs.map((x) => foot({ x, y: geometry.horizon, scale: geometry.feet.scale }))),
    mark('g', { key: 'pipe' }, drainPipe(geometry, state)),
    mark('g', { key: 'bath' }, bath(geometry, state, surface, uid)),
    mark('g', { key: 'ducks' }, ducks(geometry, state, surface)),
    mark('g', { key: 'foam', 'clip-path': `url(#${uid}-tub)` }, foam({ surface, scale: geometry.scale })),
    mark('g', { key: 'outlet' }, mouth(geometry, state)),
    mark('g', { key: 'wheel' }, valve(geometry, state)),
  ];
}

function bath({ tub: box, pipe: at, scale }: Geometry, { drain, drainOpen }: OpeningState, surface: Surface, uid: string): Marks {
  const { left, right, top, floor, wall } = box;
  return tub({
    x: left, y: top, width: right - left, depth: floor - top, u: uid, wall, scale,
    children: body({ surface, bottom: floor, bands: [0.42, 0.66, 0.85], drain: { x: at.x, width: at.bore, open: drain / drainOpen }, scale }),
  });
}

/** Standing water up to the shut valve; behind it as much as comes through, or one drop. */
function drainPipe(geometry: Geometry, { drain, drainOpen }: OpeningState): Marks {
  const { pipe: at, wheel: hub, racks, scale, tub: box, horizon } = geometry;
  const share = drain / drainOpen;
  const outer = pipeWidth(at.bore, scale);
  return [
    pipe({ key: 'after', points: [[hub.x, at.y], [at.end, at.y]], bore: at.bore, fill: share, flow: share, scale }),
    share < 0.04 ? oneDrop(geometry) : null,
    pipe({ key: 'before', points: [[at.x, box.floor], [at.x, at.y], [hub.x, at.y]], bore: at.bore, radius: at.bore * 0.72, ink: share > 0 ? 'water1' : 'water3', scale }),
    share > 0.04 ? chevrons({ key: 'down', points: [[at.x, horizon + 6], [at.x, at.y - at.bore * 0.7]], spacing: 46, size: 11 * scale }) : null,
    racks.length > 0 ? plateShape('brass', at.end - 28, at.y - outer / 2, 36, outer, 0, 3) : null,
    ...at.flanges.map((x) => flange({ x, y: at.y, bore: at.bore, scale })),
    ...racks.map((place) => rack({ ...place, scale })),
  ];
}

function oneDrop({ pipe: at, drop, scale }: Geometry): Marks {
  const floor = at.y + at.bore / 2;
  return [
    puddle({ x: drop.x, y: floor, width: drop.height * 2 }),
    waterDrop({ x: drop.x, y: floor - drop.height * 0.6, height: drop.height, scale }),
  ];
}

function mouth({ tub: box, pipe: at, horizon, scale }: Geometry, { drain }: OpeningState): Marks {
  return outlet({ x: at.x, y: box.floor, bore: at.bore, height: horizon - box.floor + 8 * scale, open: drain > 0 ? 1 : 0, scale });
}

function valve({ pipe: at, wheel: hub, bonnet: block }: Geometry, { progress }: OpeningState): Marks {
  return [
    bonnet({ x: hub.x, y: at.y, ...block }),
    progress < 0.5 ? mark('g', { key: 'way' }, turnArrow({ x: hub.x, y: at.y, ...hub.arrow })) : null,
    wheel({ key: 'hub', x: hub.x, y: at.y, r: hub.r, angle: TURN * progress, text: 'AI' }),
  ];
}
