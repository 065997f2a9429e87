import type { Mark } from '../../figure/mark.ts';
import type { Picture } from '../../figure/picture.ts';
import { assets } from '../../models/cascade.ts';
import { coralPipe, coralStream, funnel } from '../../parts/cascade.ts';
import { sign } from '../../parts/machine.ts';
import { pipe } from '../../parts/pipe.ts';
import { group } from '../../parts/shapes.ts';
import { label } from '../../parts/text.ts';
import { valve } from '../../parts/valve.ts';
import type { Geometry } from './geometry.ts';
import { levelOf, widthOf } from './linkage.ts';
import type { CascadeState } from './state.ts';

/** Total (bn) at which the one pipe is full. */
const FULL = 150;

/** What falls from the one pipe into the pools: behind the ducks. */
export function spouts(g: Geometry, state: CascadeState): Mark[] {
  const top = g.market.mouth + 8 * g.scale;
  return assets.flatMap((asset) => {
    const { amount, reach } = state.spouts[asset];
    const place = g.pools.at[asset];
    const level = levelOf(g, state.price[asset]);
    const stream = coralStream({
      x: place.x + place.spout, y1: top, y2: top + (level - top) * reach, width: Math.max(0.9, widthOf(g, amount)),
      scale: g.scale, key: `spout-${asset}`,
    });
    return stream && amount >= 0.05 && reach > 0.02 ? [stream] : [];
  });
}

/** The one pipe through which all that is sold must run, with its mouths. */
export function market(g: Geometry, { state, words }: Picture<CascadeState>): Mark[] {
  const { x1, x2, y, bore, mouth, sign: left, signSize } = g.market;
  const mouths = assets.map((asset) => {
    const place = g.pools.at[asset];
    const width = Math.max(widthOf(g, state.spouts[asset].amount) + 18 * g.scale, 24 * g.scale);
    return funnel({ x: place.x + place.spout, y: mouth, width, up: false, scale: g.scale, key: `mouth-${asset}` });
  });
  return [
    ...buyerPipe(g, state),
    coralPipe({ x1, x2, y, bore, fill: state.pipe / FULL, scale: g.scale, key: 'market' }),
    ...mouths,
    sign({ x: left, y, text: words('forced', { sold: state.pipe }), size: signSize, key: 'forced' }),
  ];
}

/** Money that comes to buy: as wide as what it takes out of the pipe. */
function buyerPipe(g: Geometry, { bought, settings }: CascadeState): Mark[] {
  const { x2, y, bore } = g.market;
  const width = Math.min(widthOf(g, bought), bore);
  if (settings.depth >= 1 || width < 0.5) return [];
  const { valve: x, r } = g.buyer;
  return [
    pipe({ points: [[2400, y], [x2 - 6, y]], bore: width, flow: 1, scale: g.scale, key: 'buyer' }),
    valve({ x, y, r, open: 1 - settings.depth, angle: 180, scale: g.scale, key: 'buyer-valve' }),
  ];
}

/** Who buys, and how much; and on which way the two would turn the valve. */
export function buyerLabels(g: Geometry, { state, words }: Picture<CascadeState>): Mark[] {
  const { x, y, width, size, below } = g.buyer;
  const disputed = state.view['unaided'] ?? 0;
  if (state.settings.depth >= 1 || state.bought < 0.5) return [];
  const note = { anchor: 'end', maxWidth: width, weight: 600 } as const;
  return [
    label({ ...note, x, y, text: words('buyer'), size, weight: 800, lines: 1, key: 'buyer-name' }),
    label({ ...note, x, y: y + size * 1.25, text: words('bought', { bought: state.bought }), size: Math.max(12, size * 0.85), lines: 1, key: 'buyer-note' }),
    ...(disputed > 0 ? [group({ key: 'dispute', opacity: disputed }, [
      label({ ...note, x, y: below, text: words('author'), size: Math.max(12, size * 0.85), weight: 700 }),
      label({ ...note, x, y: below + size * 1.2, text: words('warsh'), size: Math.max(12, size * 0.85), weight: 700 }),
    ])] : []),
  ];
}
