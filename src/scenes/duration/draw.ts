import { mark, type Mark } from '../../figure/mark.ts';
import type { Picture } from '../../figure/picture.ts';
import { group, place as moved } from '../../parts/shapes.ts';
import { type Piece, pieces } from '../pieces.ts';
import { axis } from './axis.ts';
import { payments } from './drops.ts';
import { opacity, placeOf, presence, type Place } from './geometry.ts';
import { heat } from './heat.ts';
import { amounts, nothing, promise } from './labels.ts';
import { legend } from './legend.ts';
import { balance, run } from './run.ts';
import type { RowName, State } from './state.ts';
import { tub, tubShapes, value } from './tub.ts';

const ROWS: readonly RowName[] = ['retail', 'memory', 'software', 'token'];

/** The room of the long runs: promised water sets out in the years to come and arrives, or dries, on its way to today. */
export function draw(picture: Picture<State>): readonly Mark[] {
  const { uid, layout, state, words } = picture;
  const place = placeOf(layout, state.view);
  const piece = pieces('duration', layout);
  return [
    mark('defs', {}, tubShapes(place, uid)),
    piece('room'),
    axis(place, words),
    heat(place, state, words, uid, piece),
    ...ROWS.filter((name) => presence(state.view, name) > 0).map((name) => row(place, picture, name, piece)),
    legend(place, state, words, uid, piece),
  ];
}

/** One strip, drawn from the upper edge of its run. */
function row(place: Place, { uid, state, words }: Picture<State>, name: RowName, piece: Piece): Mark {
  const strip = state.strips[name];
  return group({ key: name, class: 'strip', transform: moved(0, place[name]), opacity: opacity(presence(state.view, name)) }, [
    balance(place, state, name, strip, words),
    run(place, state, strip, piece),
    ...payments(place, state, name, `${uid}-${name}`),
    tub(place, state, name, strip, uid),
    ...value(place, state, name, strip, words),
    promise(place, state, name, words),
    name === 'token' ? [...amounts(place, state, words), nothing(place, state, words)] : null,
  ]);
}
