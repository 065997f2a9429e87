import type { Mark } from '../../figure/mark.ts';
import type { Picture } from '../../figure/picture.ts';
import { path } from '../../figure/round.ts';
import { assets } from '../../models/cascade.ts';
import type { Asset } from '../../models/cascade.ts';
import { coral, cups } from '../../parts/cascade.ts';
import { sign } from '../../parts/machine.ts';
import { dashes } from '../../parts/pipe.ts';
import { flat, group, inked, KEY } from '../../parts/shapes.ts';
import type { Piece } from '../pieces.ts';
import type { Geometry } from './geometry.ts';
import { levelOf, widthOf } from './linkage.ts';
import { PRINTABLE } from './state.ts';
import type { CascadeState } from './state.ts';

/** Total (bn) at which the one pipe is full. */
const FULL = 150;

/** What falls from the one pipe into the pools: behind the ducks. A trickle too thin to see is still a sale. */
export function spouts(g: Geometry, state: CascadeState): Mark | null {
  const flowing = assets.filter((asset) => state.spouts[asset].amount >= PRINTABLE && state.spouts[asset].reach > 0);
  if (flowing.length === 0) return null;
  const top = g.market.mouth + 6 * g.scale;
  const streams = flowing.map((asset) => {
    const { amount, reach } = state.spouts[asset];
    const width = Math.max(0.8, widthOf(g, amount));
    return { x: mouthX(g, asset), width, bottom: top + (levelOf(g, state.price[asset]) - top) * reach };
  });
  const outline = KEY.outer * g.scale;
  return group({ key: 'spouts', class: 'sale' }, [
    inked('coral', outline, streams.map(({ x, width, bottom }) => path`M${x - (width + outline) / 2},${top}V${bottom}h${width + outline}V${top}`).join('')),
    dashes(streams.filter(({ width }) => width >= 5).map(({ x, bottom }) => path`M${x},${top}V${bottom}`).join(''), 2 * g.scale),
  ]);
}

function mouthX(g: Geometry, asset: Asset): number {
  return g.pools.at[asset].x + g.pools.at[asset].spout;
}

/** The one pipe through which all that is sold must run: in coral what goes on to the pools, in water what buyers take. */
export function market(g: Geometry, { state }: Picture<CascadeState>, piece: Piece): Mark[] {
  const { x1, x2, y, bore, mouth } = g.market;
  const share = (amount: number) => Math.min(amount / FULL, 1);
  const [sold, taken] = [share(state.pipe), share(state.bought)];
  return [
    group({ key: 'market', class: 'market' }, [piece('pipe'), coral(g.market, sold - taken), piece('flanges')]),
    ...(taken > 0 ? [flat('water1', path`M${x1 + 10},${y + bore * (0.5 - sold)}H${x2 - 10}v${bore * taken}H${x1 + 10}Z`, { key: 'taken' })] : []),
    ...cups(assets.map((asset) => [mouthX(g, asset), Math.max(widthOf(g, state.spouts[asset].amount) + 18 * g.scale, 24 * g.scale)]), { y: mouth, slant: 4, height: 14, scale: g.scale }),
  ];
}

/** How much is sold, on a sign before the one pipe and the rods: three digits, so that it covers none if it can. */
export function forced({ market: { sign: x, y, signSize: size } }: Geometry, { state, words }: Picture<CascadeState>): Mark {
  return sign({ x, y, text: words('forced', { sold: Number(state.pipe.toPrecision(3)) }), size, key: 'forced' });
}

/** Funnels into the one pipe, each at an x and for a stream of a width. */
export function funnels(g: Geometry, streams: ReadonlyArray<readonly [x: number, width: number]>): Mark[] {
  return cups(streams.map(([x, width]) => [x, width + 22 * g.scale]), { y: g.market.funnel, slant: 7, height: 21, scale: g.scale });
}
