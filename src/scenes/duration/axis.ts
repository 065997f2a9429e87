import { mark, textMark, type Mark } from '../../figure/mark.ts';
import type { Words } from '../../figure/picture.ts';
import { path } from '../../figure/round.ts';
import { fill } from '../../parts/inks.ts';
import { drawn, group } from '../../parts/shapes.ts';
import { xOf, type Place } from './geometry.ts';

/** Years from today, on the ground below all the strips. */
export function axis(place: Place, words: Words): Mark {
  const { horizon, scale, size, reach } = place;
  // A dotted band is a row of ticks: `thick` wide, one every so many years.
  const ticks = (thick: number, length: number, every: number): Mark =>
    drawn('white', length, path`M${xOf(place, 0) - thick / 2},${horizon + 3 * scale + length / 2}H${reach + 1200}`, { 'stroke-linecap': 'butt', 'stroke-dasharray': path`${thick} ${every * place.year - thick}` });
  const texts = [words('today'), words('yearsFromNow', { value: 10 }), ...[20, 30].map((value) => words('number', { value }))];
  return group({ key: 'axis' }, [
    ticks(1.4, 5 * scale, 1),
    ticks(1.6, 8 * scale, 5),
    ticks(2.6 * scale, 11 * scale, 10),
    mark('g', { class: `lettering figures ${fill('white')}`, 'font-size': size.note, 'font-weight': 800, 'text-anchor': 'middle' }, texts.map((text, i) =>
      textMark('text', { x: xOf(place, i * 10), y: horizon + 17 * scale + size.note }, text))),
  ]);
}
