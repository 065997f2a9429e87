import { mark, type Mark, type Marks } from '../../figure/mark.ts';
import type { Picture } from '../../figure/picture.ts';
import { outlet } from '../../parts/basin.ts';
import { chevrons } from '../../parts/flow.ts';
import { pipe } from '../../parts/pipe.ts';
import { group } from '../../parts/shapes.ts';
import { wheel } from '../../parts/valve.ts';
import { body, foam } from '../../parts/water.ts';
import { heightsOf, surfaceOf } from '../bathtub/levels.ts';
import { ducks } from '../bathtub/tub.ts';
import { inside, type Piece, pieces } from '../pieces.ts';
import { GEOMETRY, type Geometry } from './geometry.ts';
import type { OpeningState } from './state.ts';

/** Degrees the wheel turns, against the clock, from shut to open. */
const TURN = -300;

/** The full tub, the giant wheel on its drain with its `sign`, the word for AI, and the dry pipe behind it. */
export function draw({ layout, state, sign }: Pick<Picture<OpeningState>, 'layout' | 'state'> & { readonly sign: string }): readonly Mark[] {
  const geometry = GEOMETRY[layout];
  const { tub: box, pipe: at, scale } = geometry;
  const surface = surfaceOf(geometry, heightsOf(geometry, state, 0));
  const piece = pieces('opening', layout);
  const clip = inside('opening', layout);
  const drain = { x: at.x, width: at.bore, open: state.drain / state.drainOpen };
  return [
    piece('back'),
    mark('g', { key: 'pipe' }, drainPipe(geometry, state, piece)),
    piece('walls'),
    group({ key: 'bath', ...clip }, body({ surface, bottom: box.floor, bands: [0.42, 0.66, 0.85], drain, scale })),
    piece('rims'),
    mark('g', { key: 'ducks' }, ducks(geometry, state, surface)),
    group({ key: 'foam', ...clip }, foam({ surface, scale })),
    mark('g', { key: 'outlet' }, mouth(geometry, state)),
    mark('g', { key: 'wheel' }, valve(geometry, state, piece, sign)),
  ];
}

/** Standing water up to the shut valve; behind it as much as comes through, or one drop. */
function drainPipe({ pipe: at, wheel: hub, scale, tub: box, horizon }: Geometry, { drain, drainOpen }: OpeningState, piece: Piece): Marks {
  const share = drain / drainOpen;
  return [
    pipe({ key: 'after', points: [[hub.x, at.y], [at.end, at.y]], bore: at.bore, fill: share, flow: share, scale }),
    share < 0.04 ? piece('drop') : null,
    pipe({ key: 'before', points: [[at.x, box.floor], [at.x, at.y], [hub.x, at.y]], bore: at.bore, radius: at.bore * 0.72, ink: share > 0 ? 'water1' : 'water3', scale }),
    share > 0.04 ? chevrons({ key: 'down', points: [[at.x, horizon + 6], [at.x, at.y - at.bore * 0.7]], spacing: 46, size: 11 * scale }) : null,
    piece('end'),
  ];
}

function mouth({ tub: box, pipe: at, horizon, scale }: Geometry, { drain }: OpeningState): Marks {
  return outlet({ x: at.x, y: box.floor, bore: at.bore, height: horizon - box.floor + 8 * scale, open: drain > 0 ? 1 : 0, scale });
}

function valve({ pipe: at, wheel: { x, r } }: Geometry, { progress }: OpeningState, piece: Piece, text: string): Marks {
  return [
    piece('bonnet'),
    progress < 0.5 ? piece('way') : null,
    wheel({ key: 'hub', x, y: at.y, r, angle: TURN * progress, text }),
  ];
}
