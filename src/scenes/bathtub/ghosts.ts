import { type Marks } from '../../figure/mark.ts';
import type { Words } from '../../figure/picture.ts';
import { waters, type Water } from '../../models/bathtub.ts';
import { label } from '../../parts/text.ts';
import { levelAt, type Surface } from '../../parts/water.ts';
import { dotted } from './dotted.ts';
import type { Geometry } from './geometry.ts';
import { inLabel } from './labels.ts';
import { heightsOf, surfaceOf } from './levels.ts';
import type { BathtubState, Outcome } from './state.ts';

/** Where the surface would be without the tank of idle cash. */
export function withoutTank(geometry: Geometry, state: BathtubState, surface: Surface, words: Words): Marks {
  if (state.view['without']! <= 0.5 || Math.abs(state.without.level - state.level) < 0.5) return null;
  const at = geometry.ghost.without;
  return [
    ghost('without', geometry, state.without, surface),
    label({ key: 'without-label', ...at, text: words('without', { level: state.without.level }), ink: 'white', lines: 2 }),
  ];
}

/** What is the water? The surfaces of the two waters that the tub is not filled with. */
export function otherWaters(geometry: Geometry, { view, settings, outcomes }: BathtubState, surface: Surface, words: Words): Marks {
  if (view['waters']! <= 0.5) return null;
  const others = waters.filter((water) => water !== settings.water);
  return others.map((water) => [ghost(water, geometry, outcomes[water], surface), name(water, geometry, outcomes[water], surface, words)]);
}

function ghost(key: string, geometry: Geometry, outcome: Outcome, surface: Surface): Marks {
  const { tub, scale } = geometry;
  const curve = curveOf(geometry, outcome);
  return dotted({ key, surface, line: (x) => levelAt(curve, x), from: tub.left + 6, to: tub.right - 6, scale, blank: inLabel(geometry, surface) });
}

function curveOf(geometry: Geometry, outcome: Outcome): Surface {
  return surfaceOf(geometry, heightsOf(geometry, outcome, outcome.outflow));
}

/** The highest water is named above its line, the others below theirs. */
function name(water: Water, geometry: Geometry, outcome: Outcome, surface: Surface, words: Words): Marks {
  const { size, nameX: x } = geometry.ghost;
  const curve = curveOf(geometry, outcome);
  const along = [0, 2, 4, 6, 8].map((i) => levelAt(curve, x - i * size));
  const y = water === 'deposits' ? Math.min(...along) - size * 0.6 : Math.max(...along) + size * 1.35;
  const under = levelAt(surface, x - size * 3) < y - size * 0.4;
  return label({ key: `${water}-name`, x, y, text: words(`water.${water}`, { level: outcome.level }), size, anchor: 'end', ink: under ? 'white' : 'text' });
}
