import type { Mark, Marks } from '../../figure/mark.ts';
import type { Words } from '../../figure/picture.ts';
import { blindFlange, pipe } from '../../parts/pipe.ts';
import { group } from '../../parts/shapes.ts';
import { label, nameAndNote } from '../../parts/text.ts';
import { valve } from '../../parts/valve.ts';
import type { Borrower } from './borrower.ts';
import { across } from './geometry.ts';
import type { Geometry, Side } from './geometry.ts';
import { opacityOf } from './scales.ts';

const BLEED = 2000;

export interface Buyer {
  readonly geometry: Geometry;
  readonly side: Side;
  readonly borrower: Borrower;
  readonly bore: (flow: number) => number;
  readonly emphasis: number;
  readonly words: Words;
}

/** The port of the last buyer: an open valve where the central bank stands, else a blind flange and a valve that is not there. */
export function buyer(options: Buyer): Mark {
  const { side, borrower, emphasis } = options;
  const stands = borrower.buffer === Infinity;
  return group({ key: side < 0 ? 'buyer-government' : 'buyer-firm', opacity: opacityOf(emphasis) }, [
    stands ? open(options) : closed(options),
    lettering(options, stands),
  ]);
}

/** Before the valve stands all the money there is; behind it runs what the central bank buys in the period. */
function open({ geometry, side, borrower, bore }: Buyer): Marks {
  const { buyer: { x, y, r, bore: width }, loop: { riser }, flow, scale } = geometry;
  const inner = across(geometry, side, riser + flow.nominal / 2 + 5 * scale);
  const at = across(geometry, side, x);
  return [
    pipe({ key: 'pipe', points: [[across(geometry, side, BLEED), y], [at, y]], bore: width, scale, chevrons: false }),
    pipe({ key: 'bought', points: [[at, y], [inner, y]], bore: width, fill: Math.min(1, bore(borrower.drawn) / width), scale, chevrons: false }),
    valve({ key: 'valve', x: at, y, r, open: 1, scale }),
  ];
}

function closed({ geometry, side }: Buyer): Marks {
  const { buyer: { x, y, r, bore, flange }, scale } = geometry;
  return [
    blindFlange({ key: 'flange', x: across(geometry, side, flange), y, bore: bore * 0.72, angle: side < 0 ? 180 : 0, scale }),
    valve({ key: 'ghost', x: across(geometry, side, x), y, r, open: 0, ghost: true, scale }),
  ];
}

function lettering({ geometry, side, words }: Buyer, stands: boolean): Mark {
  const { buyer: { label: distance, labelY, size }, scale } = geometry;
  const common = { key: 'name', x: across(geometry, side, distance), y: labelY, anchor: side < 0 ? 'start' : 'end', size } as const;
  if (scale < 1) return label({ ...common, text: words(stands ? 'buyerShort' : 'noBuyerShort'), weight: 800, maxWidth: 48 });
  return nameAndNote({ ...common, noteSize: 15, name: words(stands ? 'centralBank' : 'noBuyer'), note: words(stands ? 'lastBuyer' : 'portClosed'), maxWidth: 118 });
}
