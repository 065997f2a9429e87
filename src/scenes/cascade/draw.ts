import type { Mark } from '../../figure/mark.ts';
import type { Picture } from '../../figure/picture.ts';
import { pieces } from '../pieces.ts';
import { arms, bowlLabels, bowls } from './bowls.ts';
import { buyer } from './buyer.ts';
import { gap, order, roundNumeral, veil } from './captions.ts';
import { ducks } from './ducks.ts';
import { geometry } from './geometry.ts';
import { forced, market, spouts } from './market.ts';
import { cashStream, pledge } from './pledge.ts';
import { pools, surfaces } from './pools.ts';
import { results } from './results.ts';
import { rods } from './rods.ts';
import type { CascadeState } from './state.ts';

/** The cascade, from the back to the front. */
export function draw(picture: Picture<CascadeState>): readonly Mark[] {
  const { layout, state } = picture;
  const g = geometry[layout];
  const piece = pieces('cascade', layout);
  return [
    piece('room'),
    ...pools(g, picture, piece),
    ...bowls(g, picture, piece),
    ...roundNumeral(g, picture),
    spouts(g, state),
    buyer(g, picture, piece),
    ...market(g, picture, piece),
    ducks(g, picture),
    ...rods(g, state),
    forced(g, picture),
    surfaces(g, picture),
    cashStream(g, state),
    pledge(g, picture),
    arms(g, state),
    ...bowlLabels(g, picture),
    veil(g, state),
    gap(g, state),
    order(g, picture),
    ...results(g, picture),
  ].filter((part) => part !== null);
}
