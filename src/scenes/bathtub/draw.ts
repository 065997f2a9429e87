import { mark, type Mark } from '../../figure/mark.ts';
import type { Picture } from '../../figure/picture.ts';
import { levelAt } from '../../parts/water.ts';
import { inside, pieces } from '../pieces.ts';
import { GEOMETRY } from './geometry.ts';
import { otherWaters, withoutSurface, withoutTank } from './ghosts.ts';
import { beforeLine, duckLabels, falls } from './labels.ts';
import { heightsOf, runAground, surfaceOf } from './levels.ts';
import { comeback, drainWater, overflowTank, sewerLabels } from './sewer.ts';
import { unserved, type BathtubState } from './state.ts';
import { selector } from './selector.ts';
import { fall, supply, supplyLabels } from './supply.ts';
import { notice } from './notice.ts';
import { ducks, fittings, levelDial, skin, tubWithWater } from './tub.ts';

/** The bathtub: an S of water. Supply right to left, the tub left to right, the drain right to left. */
export function draw({ layout, state, words }: Picture<BathtubState>): readonly Mark[] {
  const geometry = GEOMETRY[layout];
  const piece = pieces('bathtub', layout);
  const clip = inside('bathtub', layout);
  const outflow = state.flow.fromTub + state.flow.round;
  const heights = heightsOf(geometry, state, outflow);
  const surface = surfaceOf(geometry, heights, outflow);
  const aground = runAground(heights, state);
  const placing = { surface, aground, under: withoutSurface(geometry, state) };
  const before = state.view['before']! > 0.5;
  const waters = state.view['waters']! > 0.5;
  const seen = (share: number, least: number): number | undefined => (share < 1 ? least + (1 - least) * share : undefined);
  // A tap that a reader has opened comes forward at every step.
  const supplied = Math.max(state.view['supply']!, Math.abs(state.settings.tap));
  return [
    piece('back'),
    mark('g', { key: 'under' }, [comeback(geometry, state), drainWater(geometry, state), piece('end')]),
    mark('g', { key: 'bath' }, tubWithWater(geometry, surface, outflow, piece, clip)),
    mark('g', { key: 'before' }, before ? [beforeLine(geometry, placing, waters ? '' : words('before')), waters ? null : falls(geometry, placing), withoutTank(geometry, state, placing, words), otherWaters(geometry, state, placing, words)] : null),
    mark('g', { key: 'ducks' }, ducks(geometry, state, surface)),
    mark('g', { key: 'skin' }, skin(geometry, surface, outflow, clip)),
    mark('g', { key: 'fall' }, fall(geometry, state, levelAt(surface, geometry.supply.fallX))),
    mark('g', { key: 'supply', opacity: seen(supplied, 0.4) }, supply(geometry, state, piece)),
    mark('g', { key: 'fittings' }, fittings(geometry, surface, outflow, unserved(state), piece)),
    mark('g', { key: 'tank' }, overflowTank(geometry, state, words)),
    mark('g', { key: 'dial', opacity: seen(state.view['dial']!, layout === 'wide' ? 0 : 1) }, levelDial(geometry, state, words, piece)),
    mark('g', { key: 'words' }, [
      selector(geometry, state, words),
      duckLabels(geometry, state, placing, words),
      mark('g', { opacity: seen(supplied, 0.7) }, supplyLabels(geometry, state, words)),
      notice(geometry, state, heights, words),
      sewerLabels(geometry, state, words),
    ]),
  ];
}
