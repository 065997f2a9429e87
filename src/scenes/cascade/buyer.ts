import type { Mark } from '../../figure/mark.ts';
import type { Picture } from '../../figure/picture.ts';
import { path } from '../../figure/round.ts';
import { bars } from '../../parts/brass.ts';
import { drawn, group } from '../../parts/shapes.ts';
import { label, textWidth } from '../../parts/text.ts';
import { valve } from '../../parts/valve.ts';
import type { Piece } from '../pieces.ts';
import type { Geometry } from './geometry.ts';
import { widthOf } from './linkage.ts';
import { funnels } from './market.ts';
import type { CascadeState } from './state.ts';

/** Money that could buy: a full tank over the one pipe. The valve lets out as much as buyers take of what is sold. */
export function buyer(g: Geometry, picture: Picture<CascadeState>, piece: Piece): Mark | null {
  const { state } = picture;
  const shown = state.view['buyer'] ?? 0;
  if (shown <= 0) return null;
  const { scale } = g;
  const { brim, depth, x, valve: y, r } = g.buyer;
  const flow = Math.min(widthOf(g, state.bought), r);
  const bore = Math.max(flow, r * 0.4);
  const outlet = path`M${x},${brim + depth}V${g.market.funnel + 8 * scale}`;
  return group({ key: 'buyer', opacity: shown }, [
    ...bars(outlet, bore / scale + 12, scale),
    drawn(flow > 0.3 ? 'water1' : 'dry', bore, outlet),
    ...funnels(g, [[x, bore]]),
    piece('tank'),
    valve({ x, y, r, open: 1 - Math.min(state.settings.depth, 1), angle: 90, handle: false }),
    ...words(g, picture),
  ]);
}

/** Whose money it is and how much it has bought; and how the two in the text would turn the valve. */
function words(g: Geometry, { state, words, layout }: Picture<CascadeState>): Mark[] {
  const { left, brim, depth, room, size, noteSize, dispute } = g.buyer;
  const disputed = state.view['unaided'] ?? 0;
  const inTank = { x: left + size * 0.4, ink: 'white', maxWidth: room } as const;
  const bought = words(`${layout}.bought`, { bought: state.bought });
  // A long name alone fills a phone's tank.
  const fits = textWidth(bought, noteSize, 700) <= inTank.maxWidth;
  return [
    label({ ...inTank, text: words(`${layout}.buyer`), size, weight: 800, lines: 1, leading: 0.95, y: brim + depth - noteSize * 1.58, up: fits ? 1 : 0 }),
    ...(fits ? [label({ ...inTank, y: brim + depth - noteSize * 0.4, text: bought, size: noteSize, weight: 700 })] : []),
    ...(dispute && disputed > 0 ? [group({ key: 'dispute', opacity: disputed }, [
      ...stance(dispute, words('author'), 'v10', 1),
      ...stance({ ...dispute, y: dispute.y + dispute.size * 1.5 }, words('warsh'), 'm-5,5h10', 0.2),
    ])] : []),
  ];
}

/** What somebody says of the money, in two short lines beside the rods if it is long, and the valve as they would have it: its plate along the flow or across. */
function stance({ x, y, size }: NonNullable<Geometry['buyer']['dispute']>, text: string, plate: string, up: number): Mark[] {
  return [
    label({ x: x - 22, y, text, size, weight: 700, anchor: 'end', maxWidth: 104, leading: 1, up }),
    drawn('text', 2.4, path`M${x - 15},${y - 5}a7.5,7.5 0 0 1 15,0a7.5,7.5 0 0 1 -15,0m7.5,-5` + plate),
  ];
}
