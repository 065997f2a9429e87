import type { Mark } from '../../figure/mark.ts';
import type { Picture } from '../../figure/picture.ts';
import { group } from '../../parts/shapes.ts';
import { pieces } from '../pieces.ts';
import { basin, waterOf } from './basin.ts';
import { buyer } from './buyer.ts';
import { halfOf } from './drawing.ts';
import type { Drawing } from './drawing.ts';
import { ducks, losses } from './ducks.ts';
import { GEOMETRY } from './geometry.ts';
import { ground } from './ground.ts';
import { idleCash, rise, yields } from './instruments.ts';
import { loop } from './loop.ts';
import { boreOf } from './scales.ts';
import { shown } from './shown.ts';
import type { FinancingState } from './state.ts';

/** The same loop twice, one basin below, one difference. */
export function draw({ uid, layout, state, words }: Picture<FinancingState>): readonly Mark[] {
  const geometry = GEOMETRY[layout];
  const drawing: Drawing = { uid, layout, piece: pieces('financing', layout), geometry, state, words, bore: boreOf(geometry, state), water: waterOf(geometry, state) };
  const halves = [halfOf(drawing, 'government'), halfOf(drawing, 'firm')];
  const receding = (name: string, part: Mark): Mark | null => shown(`${name}-back`, state.view[name] ?? 1, part);
  return group({}, [
    drawing.piece('back'),
    halves.map(buyer),
    halves.map((half) => receding(half.name, loop(half))),
    receding('tank', idleCash(drawing)),
    receding('dial', yields(drawing, halves)),
    rise(drawing),
    basin(drawing, halves, ducks(drawing)),
    ground(drawing),
    losses(drawing),
  ]).children;
}
