import type { Mark } from '../../figure/mark.ts';
import type { Words } from '../../figure/picture.ts';
import { path } from '../../figure/round.ts';
import { dial } from '../../parts/dial.ts';
import { line } from '../../parts/inks.ts';
import { printed } from '../../parts/ripple.ts';
import { group, mix } from '../../parts/shapes.ts';
import { nameAndNote } from '../../parts/text.ts';
import type { Piece } from '../pieces.ts';
import { presence, type Place } from './geometry.ts';
import type { State } from './state.ts';

/** What the dial can show; beyond it the needle rests on its pin and the number is true. */
const RANGE = { min: 0, max: 0.15, majors: [0, 0.03, 0.06, 0.09, 0.12, 0.15], minorStep: 0.01 } as const;

/** Inks of the main, from its edge to its shine, and their widths as shares of its own. */
const PIPE = [['key', 1.46], ['brass', 1], ['brassLight', 0.18]] as const;

/** The discount rate on its dial, and the brass main that takes the heat from there to the ends of the runs. */
export function heat(place: Place, { rate, shift, shiftedRate, view }: State, words: Words, uid: string, piece: Piece): Mark {
  const { dial: { x, y, r, ring }, main, end, size, scale } = place;
  const { bend } = main;
  const small = scale < 1;
  const text = view.heat === 0 ? words('off') : words('rate', { rate: shiftedRate * view.heat });
  // It ends in the lowest run, or behind it.
  const foot = mix(place.token, place.software, view.retail) + place.run.ring;
  const pipe = path`M${x + r - 6},${y}H${main.x - bend}a${bend},${bend} 0 0 1 ${bend},${bend}V${foot - bend}a${bend},${bend} 0 0 1 ${-bend},${bend}H${end - 2}`;
  const branch = presence(view, 'memory') > 0 ? path`M${end - 2},${place.memory + place.run.ring}H${main.x}` : '';
  return group({ key: 'heat' }, [
    // No window: nothing flows in it but heat.
    ...printed(`${uid}-main`, pipe + branch, PIPE.map(([ink, width]) => ({ class: line(ink), 'stroke-width': width * main.width, 'stroke-linecap': 'butt' }))),
    piece('dial'),
    dial({
      ...RANGE,
      x, y, r, ring,
      value: shiftedRate * view.heat,
      ...(shift === 0 ? {} : { before: rate }),
      format: (fraction) => words('number', { value: fraction * 100 }),
      text: small ? '' : text,
      scale,
    }),
    // On a phone a longer note would lie on the legend's third line, or on the promise below.
    nameAndNote({ x: x - r - 12 * scale, y: y - 6, name: small ? text : words('heat'), note: words('heatNote'), noteWidth: 190 * scale, anchor: 'end', size: small ? 20 : size.name, noteSize: size.note }),
  ]);
}
