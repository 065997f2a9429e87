import { type Marks } from '../../figure/mark.ts';
import type { Words } from '../../figure/picture.ts';
import { waters, type Water } from '../../models/bathtub.ts';
import { label, number } from '../../parts/text.ts';
import { levelAt, type Surface } from '../../parts/water.ts';
import { dotted } from './dotted.ts';
import type { Geometry } from './geometry.ts';
import { inLabel, type Placing } from './labels.ts';
import { heightsOf, surfaceOf } from './levels.ts';
import type { BathtubState, Outcome } from './state.ts';

/** The surface as it would be without the tank of idle cash, when it is asked for and is another. */
export function withoutSurface(geometry: Geometry, state: BathtubState): Surface | undefined {
  return state.view['without']! > 0.5 && state.level - state.without.level > 0.5 ? curveOf(geometry, state.without) : undefined;
}

/** That surface, in dots, with its level. */
export function withoutTank(geometry: Geometry, state: BathtubState, placing: Placing, words: Words): Marks {
  return placing.under && [
    ghost('without', geometry, placing.under, placing),
    label({ key: 'without-label', ...geometry.ghost.without, text: words('without', { level: state.without.level }), ink: 'white', lines: 2 }),
  ];
}

/** What is the water? The surfaces of the two waters that the tub is not filled with. */
export function otherWaters(geometry: Geometry, { view, settings, outcomes }: BathtubState, placing: Placing, words: Words): Marks {
  if (view['waters']! <= 0.5) return null;
  return waters.filter((water) => water !== settings.water).map((water) => {
    const curve = curveOf(geometry, outcomes[water]);
    return [ghost(water, geometry, curve, placing), levelOf(water, geometry, outcomes[water], curve, placing.surface, words)];
  });
}

function ghost(key: string, geometry: Geometry, curve: Surface, placing: Placing): Marks {
  const { tub, scale } = geometry;
  return dotted({ key, surface: placing.surface, line: (x) => levelAt(curve, x), from: tub.left + 6, to: tub.right - 6, scale, blank: inLabel(geometry, placing) });
}

function curveOf(geometry: Geometry, outcome: Outcome): Surface {
  return surfaceOf(geometry, heightsOf(geometry, outcome, outcome.outflow));
}

/** Its level: of the highest water above its line, unless the dial's plate hangs there; of the others below. */
function levelOf(water: Water, { ghost: { size, nameX: x }, scale }: Geometry, { level }: Outcome, curve: Surface, surface: Surface, words: Words): Marks {
  const y = levelAt(curve, x - size) + size * (water === 'deposits' && scale === 1 ? -0.6 : 1.3);
  return number({ key: `${water}-level`, x, y, text: words('dial.value', { level }), size, anchor: 'end', ink: levelAt(surface, x) < y - size * 0.4 ? 'white' : 'text' });
}
