import type { Marks } from '../../figure/mark.ts';
import type { Words } from '../../figure/picture.ts';
import { label } from '../../parts/text.ts';
import type { Geometry } from './geometry.ts';
import { runAground } from './levels.ts';
import { returned, type BathtubState } from './state.ts';
import { opening, swollen } from './supply.ts';
import { meanHeight, type Point } from './surface.ts';

/** One line under the pipe: what the heights cannot say, or what is on its way into the tub. */
export function notice(geometry: Geometry, state: BathtubState, heights: readonly Point[], words: Words): Marks {
  const key = noticed(geometry, state, heights);
  if (key === null) return null;
  const level = key === 'stuck' ? state.freed.level : state.level;
  return label({ key: 'notice', ...geometry.notice, text: words(`notice.${key}`, { level, now: state.level, returned: returned(state) }), lines: 1, leading: 1.05 });
}

function noticed(geometry: Geometry, state: BathtubState, heights: readonly Point[]): string | null {
  if (state.view['waters']! > 0.5) return null;
  if (state.level - meanHeight(geometry.tub, heights) > 0.5) return 'rim';
  if (runAground(heights, state)) return 'floor';
  if (swollen(geometry, state)) return opening(state) < 1 ? 'stuck' : 'waiting';
  return returned(state) > 0.05 ? 'returned' : null;
}
