import type { Mark } from '../../figure/mark.ts';
import type { Words } from '../../figure/picture.ts';
import { path } from '../../figure/round.ts';
import { drawn, group } from '../../parts/shapes.ts';
import { label } from '../../parts/text.ts';
import { xOf, type Place } from './geometry.ts';

/** Years from today, on the ground below all the strips. */
export function axis(place: Place, words: Words): Mark {
  const { horizon, scale, size, width } = place;
  const count = Math.ceil((width - place.today) / place.year);
  const ticks = (length: number, every: number): string =>
    Array.from({ length: Math.floor(count / every) + 1 }, (_, i) => path`M${xOf(place, i * every)},${horizon + 3 * scale}v${length * scale}`).join('');
  const y = horizon + 17 * scale + size.note;
  const at = (years: number): number => xOf(place, years);
  return group({ key: 'axis' }, [
    drawn('white', 1.4, ticks(5, 1)),
    drawn('white', 1.6, ticks(8, 5)),
    drawn('white', 2.6 * scale, ticks(11, 10)),
    label({ x: at(0), y, text: words('today'), size: size.note, weight: 800, anchor: 'middle', ink: 'white' }),
    label({ x: at(5), y, text: words('yearsFromNow'), size: Math.max(12, size.note - 1), weight: 600, anchor: 'middle', ink: 'white' }),
    ...[10, 20].map((years) => label({ x: at(years), y, text: words('number', { value: years }), size: size.note, weight: 800, anchor: 'middle', ink: 'white' })),
  ]);
}
