import { mark, textMark, type Mark } from '../../figure/mark.ts';
import type { Words } from '../../figure/picture.ts';
import { fill } from '../../parts/inks.ts';
import { bigDrop } from '../../parts/payment.ts';
import { group } from '../../parts/shapes.ts';
import type { Piece } from '../pieces.ts';
import { opacity, type Place } from './geometry.ts';
import type { State } from './state.ts';

/** How to read a drop, on a real one: the payment in year ten. */
export function legend({ legend: { text, top, leading, ...drop }, size, scale }: Place, state: State, words: Words, uid: string, piece: Piece): Mark {
  const { rate, shift, shiftedRate, extraGrowth, strips, view: { heat, retail } } = state;
  const { arrives, revised, before } = strips.memory.payments[9]!;
  const small = scale < 1;
  const lines = [
    { key: 'outline', shown: 1 },
    { key: 'water', shown: heat, rate: shiftedRate },
    { key: 'before', shown: shift === 0 ? 0 : heat, rate },
    { key: 'more', shown: Math.min(small ? retail : 1, extraGrowth * 500) },
    { key: 'ring', shown: small ? 0 : heat },
  ].filter(({ shown }) => shown > 0);
  return group({ key: 'legend' }, [
    bigDrop({ ...drop, water: arrives / revised }, { id: `${uid}-legend`, before: shift === 0 ? undefined : before / revised, scale }),
    mark('g', { key: 'lines', class: `lettering ${fill('text')}`, 'font-size': size.note, 'font-weight': 600 }, lines.map(({ key, shown, rate = 0 }, i) => {
      const y = top + i * leading;
      return key === 'ring'
        ? group({ key, opacity: opacity(shown) }, [piece('ring', { x: text + 7, y: y - 5 }), textMark('text', { x: text + 22, y }, words('legend.ring'))])
        : textMark('text', { key, x: text, y, opacity: opacity(shown) }, words(`${small ? 'brief' : 'legend'}.${key}`, { rate }));
    })),
  ]);
}
