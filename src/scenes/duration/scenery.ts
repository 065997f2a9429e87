import type { Mark } from '../../figure/mark.ts';
import type { Layout } from '../../figure/picture.ts';
import { hundredths, path } from '../../figure/round.ts';
import { dialFace } from '../../parts/dial.ts';
import { room } from '../../parts/room.ts';
import { drawn, squared } from '../../parts/shapes.ts';
import { heatRing, heatRings } from '../../parts/trough.ts';
import type { Scenery } from '../pieces.ts';
import { PLANS, type Plan, xOf } from './geometry.ts';
import { RINGS } from './run.ts';

/** The room with the years on its ground, the rings along one run, and the dial's face. */
export function scenery(layout: Layout): Scenery {
  const plan = PLANS[layout];
  const { run: { ring: y, ringScale }, year: step, scale } = plan;
  const x = xOf(plan, 1);
  return {
    room: [room({ layout, horizon: plan.horizon }), ...years(plan)],
    // Cold beds show where the rings are; heat lights them.
    cold: drawn('porcelainShade', 10 * ringScale, path`M${x},${y}h${(RINGS - 1) * step + 0.1}`, { 'stroke-dasharray': hundredths`0 ${step}` }),
    hot: heatRings({ x, step, count: RINGS, y, scale: ringScale }),
    dial: dialFace({ ...plan.dial, scale }),
    ...(scale < 1 ? {} : { ring: heatRing({ x: 0, y: 0 }) }),
  };
}

/** A dotted band is a row of ticks: `thick` wide, one every so many years. */
function years(plan: Plan): Mark[] {
  const { horizon, scale, reach, year } = plan;
  const ticks = (thick: number, length: number, every: number): Mark =>
    squared('white', length, path`M${xOf(plan, 0) - thick / 2},${horizon + 3 * scale + length / 2}H${reach + 1200}`, { 'stroke-dasharray': hundredths`${thick} ${every * year - thick}` });
  return [ticks(1.4, 5 * scale, 1), ticks(1.6, 8 * scale, 5), ticks(2.6 * scale, 11 * scale, 10)];
}
