import type { Mark } from '../../figure/mark.ts';
import type { Words } from '../../figure/picture.ts';
import { path } from '../../figure/round.ts';
import { drawn, group } from '../../parts/shapes.ts';
import { label } from '../../parts/text.ts';
import { xOf, type Place } from './geometry.ts';

/** Years from today, on the ground below all the strips. */
export function axis(place: Place, words: Words): Mark {
  const { horizon, scale, size, width } = place;
  // A dotted band is a row of ticks: `thick` wide, one every so many years.
  const ticks = (thick: number, length: number, every: number): Mark =>
    drawn('white', length, path`M${xOf(place, 0) - thick / 2},${horizon + 3 * scale + length / 2}H${width + 40}`, { 'stroke-linecap': 'butt', 'stroke-dasharray': path`${thick} ${every * place.year - thick}` });
  const y = horizon + 17 * scale + size.note;
  const at = (years: number): number => xOf(place, years);
  return group({ key: 'axis' }, [
    ticks(1.4, 5 * scale, 1),
    ticks(1.6, 8 * scale, 5),
    ticks(2.6 * scale, 11 * scale, 10),
    label({ x: at(0), y, text: words('today'), size: size.note, weight: 800, anchor: 'middle', ink: 'white' }),
    label({ x: at(15), y, text: words('yearsFromNow'), size: Math.max(12, size.note - 1), weight: 600, anchor: 'middle', ink: 'white' }),
    ...[10, 20].map((years) => label({ x: at(years), y, text: words('number', { value: years }), size: size.note, weight: 800, anchor: 'middle', ink: 'white' })),
  ]);
}
