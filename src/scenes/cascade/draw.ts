import type { Mark } from '../../figure/mark.ts';
import type { Picture } from '../../figure/picture.ts';
import { room } from '../../parts/room.ts';
import { arms, bowlLabels, bowls } from './bowls.ts';
import { buyer } from './buyer.ts';
import { order, roundNumeral } from './captions.ts';
import { ducks } from './ducks.ts';
import { geometry } from './geometry.ts';
import { market, spouts } from './market.ts';
import { cashStream, pledge } from './pledge.ts';
import { pools, surfaces } from './pools.ts';
import { results } from './results.ts';
import { rods } from './rods.ts';
import type { CascadeState } from './state.ts';

/** The cascade, from the back to the front. */
export function draw(picture: Picture<CascadeState>): readonly Mark[] {
  const { layout, state } = picture;
  const g = geometry[layout];
  return [
    room({ layout, horizon: g.horizon }),
    ...roundNumeral(g, picture),
    ...pools(g, picture),
    ...bowls(g, picture),
    spouts(g, state),
    buyer(g, picture),
    ...market(g, picture),
    ducks(g, picture),
    ...rods(g, state),
    surfaces(g, picture),
    cashStream(g, state),
    pledge(g, picture),
    arms(g, state),
    ...bowlLabels(g, picture),
    order(g, picture),
    ...results(g, picture),
  ].filter((part) => part !== null);
}
