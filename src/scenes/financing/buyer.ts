import type { Mark, Marks } from '../../figure/mark.ts';
import { chevrons, SPEED } from '../../parts/flow.ts';
import { pipe } from '../../parts/pipe.ts';
import type { Point } from '../../parts/route.ts';
import { nameAndNote } from '../../parts/text.ts';
import { valve } from '../../parts/valve.ts';
import type { Half } from './drawing.ts';
import { turns } from './scales.ts';
import { shown } from './shown.ts';

/** Pipes from outside come from as far out as the room bleeds. */
export const BLEED = 2000;

/** The port of the last buyer: an open valve where the central bank stands, else a blind flange and a valve that is not there. */
export function buyer(half: Half): Mark | null {
  const { name, borrower, piece, state: { view } } = half;
  const stands = borrower.buffer === Infinity;
  return shown(`buyer-${name}`, view['valve'] ?? 1, [stands ? open(half) : piece(`shut-${name}`), lettering(half, stands)]);
}

/** Behind the open valve stands all the money there is; its arrows run as fast as the central bank buys. */
function open({ at, borrower: { drawn }, bore, state: { period }, geometry: { buyer: { x, y, r, bore: width }, loop: { riser }, flow, scale } }: Half): Marks {
  const mouth = at(riser + flow.nominal / 2 + 5 * scale);
  const way: Point[] = [[at(x + r * 3), y], [mouth, y]];
  return [
    pipe({ key: 'pipe', points: [[at(BLEED), y], [mouth, y]], bore: width, scale }),
    drawn > 0.02 ? chevrons({ key: 'way', points: way, spacing: 26 * scale, size: width * 0.24, phase: turns((period * bore(drawn)) / width), speed: (SPEED * bore(drawn)) / width }) : null,
    valve({ key: 'valve', x: at(x), y, r, open: 1, scale }),
  ];
}

function lettering({ at, toward, words, geometry: { buyer: { label: [x, y], size }, scale } }: Half, stands: boolean): Mark {
  const small = scale < 1;
  const key = stands ? 'buyer' : 'noBuyer';
  // A second line of the note would stand on the basin's rim.
  return nameAndNote({ key: 'name', x: at(x), y, anchor: toward, size, noteSize: 15, name: words(small ? `${key}Short` : key), note: small ? '' : words(`${key}Note`), maxWidth: small ? 44 : 118, noteWidth: 118 });
}
