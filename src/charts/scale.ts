import { tenth } from '../parts/shapes.ts';

/** From data to figure units. */
export type Scale = (value: number) => number;

/** Linear, from `domain` to `range`, to a tenth of a unit: finer than a reader sees, and short in the page. */
export function linear([from, to]: readonly [number, number], [start, end]: readonly [number, number]): Scale {
  return (value) => tenth(start + ((value - from) / (to - from)) * (end - start));
}

/** Linear in time: takes ISO days, months and years at their middle, and spans at the middle of all they cover. */
export function temporal([from, to]: readonly [string, string], range: readonly [number, number]): (iso: string) => number {
  const scale = linear([beginOf(from), beginOf(to)], range);
  return (iso) => {
    const [first, last = first] = iso.split('/') as [string, string?];
    return scale((beginOf(first) + endOf(last)) / 2);
  };
}

/** Bands of equal width side by side. */
export function band(count: number, [start, end]: readonly [number, number]): { width: number; start: (index: number) => number; middle: (index: number) => number } {
  const width = (end - start) / count;
  return { width, start: (index) => tenth(start + index * width), middle: (index) => tenth(start + (index + 0.5) * width) };
}

/** Every multiple of `step` from `from` to `to`. */
export function ticks(from: number, to: number, step: number): number[] {
  return Array.from({ length: Math.floor((to - from) / step + 1e-9) + 1 }, (_, i) => from + i * step);
}

/** Where a day, month or year begins, in milliseconds. */
export function beginOf(iso: string): number {
  return Date.parse(`${iso}${'-01'.repeat((10 - iso.length) / 3)}T00:00:00Z`);
}

function endOf(iso: string): number {
  const [year, month, day] = iso.split('-').map(Number) as [number, number?, number?];
  if (month === undefined) return Date.UTC(year + 1, 0, 1);
  return day === undefined ? Date.UTC(year, month, 1) : Date.UTC(year, month - 1, day + 1);
}
