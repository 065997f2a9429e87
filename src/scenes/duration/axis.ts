import { mark, textMark, type Mark } from '../../figure/mark.ts';
import type { Words } from '../../figure/picture.ts';
import { fill } from '../../parts/inks.ts';
import { xOf, type Place } from './geometry.ts';

/** Years from today, below their ticks on the ground. */
export function axis(place: Place, words: Words): Mark {
  const { horizon, scale, size } = place;
  const texts = [words('today'), words('yearsFromNow', { value: 10 }), ...[20, 30].map((value) => words('number', { value }))];
  return mark('g', { key: 'axis', class: `lettering figures ${fill('white')}`, 'font-size': size.note, 'font-weight': 800, 'text-anchor': 'middle' }, texts.map((text, i) =>
    textMark('text', { x: xOf(place, i * 10), y: horizon + 17 * scale + size.note }, text)));
}
