import type { Mark } from '../../figure/mark.ts';
import type { Picture } from '../../figure/picture.ts';
import { path } from '../../figure/round.ts';
import { assets } from '../../models/cascade.ts';
import type { Asset } from '../../models/cascade.ts';
import { coralPipe, coralStream } from '../../parts/cascade.ts';
import { chevrons } from '../../parts/flow.ts';
import { sign } from '../../parts/machine.ts';
import { pipe } from '../../parts/pipe.ts';
import { drawn, group, inked, KEY } from '../../parts/shapes.ts';
import { label } from '../../parts/text.ts';
import { valve } from '../../parts/valve.ts';
import type { Geometry } from './geometry.ts';
import { levelOf, widthOf } from './linkage.ts';
import { PRINTABLE } from './state.ts';
import type { CascadeState } from './state.ts';

/** The buyer's pipe comes from outside: as far out as the room bleeds. */
const BEYOND = 2800;

/** Total (bn) at which the one pipe is full. */
const FULL = 150;

/** What falls from the one pipe into the pools: behind the ducks. */
export function spouts(g: Geometry, state: CascadeState): Mark[] {
  const top = g.market.mouth + 6 * g.scale;
  return assets.flatMap((asset) => {
    const { amount, reach } = state.spouts[asset];
    if (amount < PRINTABLE || reach <= 0) return [];
    const y2 = top + (levelOf(g, state.price[asset]) - top) * reach;
    // The part leaves out what is too thin to see; a trickle is still a sale.
    const stream = coralStream({ x: mouthX(g, asset), y1: top, y2, width: Math.max(0.8, widthOf(g, amount)), scale: g.scale, key: `spout-${asset}` });
    return stream ? [stream] : [];
  });
}

function mouthX(g: Geometry, asset: Asset): number {
  return g.pools.at[asset].x + g.pools.at[asset].spout;
}

/** The one pipe through which all that is sold must run, with its mouths. */
export function market(g: Geometry, { state, words }: Picture<CascadeState>): Mark[] {
  const { x1, x2, y, bore, sign: left, signSize } = g.market;
  return [
    ...buyerPipe(g, state),
    coralPipe({ x1, x2, y, bore, fill: state.pipe / FULL, scale: g.scale, key: 'market' }),
    ...mouths(g, state),
    sign({ x: left, y, text: words('forced', { sold: state.pipe }), size: signSize, key: 'forced' }),
  ];
}

/** The mouths over the pools, as wide as what comes out of them. */
function mouths(g: Geometry, state: CascadeState): Mark[] {
  const { mouth } = g.market;
  const [slant, height] = [4 * g.scale, 14 * g.scale];
  const shapes = assets.map((asset) => {
    const half = Math.max(widthOf(g, state.spouts[asset].amount) / 2 + 9 * g.scale, 12 * g.scale);
    const x = mouthX(g, asset);
    return [path`M${x - half},${mouth}h${half * 2}l${-slant},${height}h${2 * (slant - half)}Z`, path`M${x - half + 5 * g.scale},${mouth + 5 * g.scale}h${half * 2 - 14 * g.scale}`] as const;
  });
  return [
    inked('brass', KEY.outer * g.scale, shapes.map(([shape]) => shape).join('')),
    drawn('brassLight', 3 * g.scale, shapes.map(([, shine]) => shine).join('')),
  ];
}

/** Money that comes to buy: as wide as what it takes out of the pipe. */
function buyerPipe(g: Geometry, { bought, settings }: CascadeState): Mark[] {
  const { x2, y, bore } = g.market;
  const width = Math.min(widthOf(g, bought), bore);
  if (settings.depth >= 1 || width < 0.5) return [];
  const { valve: x, r } = g.buyer;
  return [
    pipe({ points: [[BEYOND, y], [x2 - 6, y]], bore: width, scale: g.scale, key: 'buyer' }),
    chevrons({ points: [[x + r * 4, y], [x2, y]], spacing: 31 * g.scale, size: width * 0.24, key: 'buyer-flow' }),
    valve({ x, y, r, open: 1 - settings.depth, angle: 180, scale: g.scale, key: 'buyer-valve' }),
  ];
}

/** Who buys, and how much; and on which way the two would turn the valve. */
export function buyerLabels(g: Geometry, { state, words, layout }: Picture<CascadeState>): Mark[] {
  const { x, y, width, size, below } = g.buyer;
  const disputed = state.view['unaided'] ?? 0;
  if (state.settings.depth >= 1 || state.bought < 0.5) return [];
  const note = { anchor: 'end', maxWidth: width, weight: 600 } as const;
  return [
    label({ ...note, x, y, text: words(`${layout}.buyer`), size, weight: 800, lines: 1, key: 'buyer-name' }),
    label({ ...note, x, y: y + size * 1.25, text: words(`${layout}.bought`, { bought: state.bought }), size: Math.max(12, size * 0.85), lines: 1, key: 'buyer-note' }),
    ...(disputed > 0 && below !== undefined ? [group({ key: 'dispute', opacity: disputed }, [
      label({ ...note, x, y: below, text: words('author'), size: Math.max(12, size * 0.85), weight: 700 }),
      label({ ...note, x, y: below + size * 1.2, text: words('warsh'), size: Math.max(12, size * 0.85), weight: 700 }),
    ])] : []),
  ];
}
