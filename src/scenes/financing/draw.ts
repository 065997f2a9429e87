import type { Mark, Marks } from '../../figure/mark.ts';
import type { Picture } from '../../figure/picture.ts';
import { room } from '../../parts/room.ts';
import { group } from '../../parts/shapes.ts';
import { surfaces, vessel, water } from './basin.ts';
import { buyer } from './buyer.ts';
import { duckLabels, ducks, falls } from './ducks.ts';
import { GEOMETRY } from './geometry.ts';
import { ground } from './ground.ts';
import { instruments } from './instruments.ts';
import { loop } from './loop.ts';
import { boreOf } from './scales.ts';
import type { FinancingState } from './state.ts';

/** The same loop twice, one basin below, one difference. */
export function draw({ uid, layout, state, words }: Picture<FinancingState>): readonly Mark[] {
  const geometry = GEOMETRY[layout];
  const bore = boreOf(geometry, state);
  const halves = surfaces(geometry, state);
  const { government, firm, view, period } = state;
  const common = { geometry, bore, period, words };
  const emphasis = (name: string): number => view[name] ?? 1;
  const marks: Marks = [
    room({ layout, horizon: geometry.horizon }),
    vessel(geometry, uid),
    buyer({ ...common, side: -1, borrower: government, emphasis: emphasis('valve') }),
    buyer({ ...common, side: 1, borrower: firm, emphasis: emphasis('valve') }),
    loop({ ...common, side: -1, borrower: government, surface: halves.levels.government, emphasis: emphasis('government') }),
    loop({ ...common, side: 1, borrower: firm, surface: halves.levels.firm, emphasis: emphasis('firm') }),
    instruments({ ...common, state, surface: halves.levels.firm }),
    water({ geometry, state, halves, uid, words, floating: ducks({ geometry, state, halves, words }) }),
    falls({ geometry, state, halves, words }),
    ground({ geometry, state, words }),
    duckLabels({ geometry, state, halves, words }),
  ];
  return group({}, marks).children;
}
