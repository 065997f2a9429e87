import type { Mark } from '../../figure/mark.ts';
import { SIZE, type Picture } from '../../figure/picture.ts';
import { room } from '../../parts/room.ts';
import { group } from '../../parts/shapes.ts';
import { axis } from './axis.ts';
import { payments } from './drops.ts';
import { placeOf, presence, type Place } from './geometry.ts';
import { gauge, legend, main } from './heat.ts';
import { amounts, nothing, promise } from './labels.ts';
import type { RowName, State } from './state.ts';
import { opacity, run, years } from './trough.ts';
import { tub, value } from './tub.ts';

const ROWS: readonly RowName[] = ['retail', 'memory', 'software', 'token'];

/** The room of the long runs: promised water sets out in the years to come and arrives, or dries, on its way to today. */
export function draw(picture: Picture<State>): readonly Mark[] {
  const { layout, state, words } = picture;
  const place = placeOf(layout, SIZE[layout], state.view);
  return [
    room({ layout, horizon: place.horizon }),
    main(place),
    axis(place, words),
    ...ROWS.filter((name) => presence(place, name) > 0).map((name) => row(place, picture, name)),
    legend(place, state, words),
    ...[gauge(place, state, words)].filter((mark) => mark !== null),
  ];
}

function row(place: Place, { uid, state, words }: Picture<State>, name: RowName): Mark {
  const strip = state.strips[name];
  return group({ key: name, class: 'strip', opacity: opacity(presence(place, name)) }, [
    run(place, state, name, strip),
    payments(place, state, name, strip),
    tub(place, state, name, strip, uid),
    value(place, state, name, strip, words),
    years(place, name, strip, words, state.view.heat),
    promise(place, state, name, words),
    name === 'token' ? [amounts(place, state, words), nothing(place, state, words)] : null,
  ]);
}
