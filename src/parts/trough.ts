import type { Mark } from '../figure/mark.ts';
import { hundredths, path } from '../figure/round.ts';
import type { Point } from './route.ts';
import { chevrons } from './flow.ts';
import { copy, disc, drawn, flat, group, KEY, place, plateShape, screen, squared } from './shapes.ts';

export interface Trough {
  /** Left (today) and right end. */
  x1: number;
  x2: number;
  /** Upper edge of the porcelain. */
  y: number;
  /** Depth of the water in units at x, from left to right, joined by straight lines. */
  water: readonly Point[];
  /** Height of the channel in which the water runs. */
  channel?: number;
  /** Height of the whole. */
  height?: number;
  /** Chevrons in the water, pointing to today. */
  flow?: boolean;
  scale?: number;
  key?: string | undefined;
}

/** A long porcelain run: a channel on top with the water that is on its way, and below it the bed for the rings. */
export function trough({ x1, x2, y, water, channel = 11.5, height = 34, flow = false, scale = 1, key }: Trough): Mark {
  const bed = y + 1.5 + channel;
  return group({ key, class: 'trough' }, [
    plateShape('porcelain', x1, y, x2 - x1, height, 4 * scale, KEY.outer * scale),
    screen('hatch', x1 + 2, bed + 1, x2 - x1 - 4, height - channel - 4),
    plateShape('dry', x1 + 1.5, y + 1.5, x2 - x1 - 3, channel),
    flat('water1', profile(x1 + 1.5, bed, water)),
    squared('key', 2.4 * scale, path`M${x1},${bed}H${x2}`),
    flow ? current(water, bed) : null,
  ]);
}

function profile(x1: number, bed: number, water: readonly Point[]): string {
  const [first] = water;
  if (!first) return '';
  const top = water.map(([x, depth], i) => (i === 0 ? path`V${bed - depth}H${x}` : path`L${x},${bed - depth}`)).join('');
  return path`M${x1},${bed}${top}V${bed}Z`;
}

function current(water: readonly Point[], bed: number): Mark | null {
  const deep = water.filter((point) => point[1] > 7);
  if (deep.length < 2) return null;
  const [from, to] = [deep.at(-1)!, deep[0]!];
  return chevrons({ points: [[from[0], bed - 5], [to[0], bed - 5]], spacing: 40, size: 2.6 });
}

/** One year of heat: a brass ring in the bed. */
export function heatRing({ x, y }: { x: number; y: number }): Mark {
  return group({}, [disc('brass', x, y, 5.2, KEY.detail), disc('key', x, y, 1.8)]);
}

export interface HeatRings {
  /** The first ring, the distance to the next, and how many there are. */
  x: number;
  step: number;
  count: number;
  y: number;
  scale?: number;
}

/** Years from one larger ring to the next. */
const DECADE = 10;

/** A row of rings as dotted lines: five marks, however many years. */
export function heatRings({ x, step, count, y, scale = 1 }: HeatRings): Mark {
  const row = (ink: 'key' | 'brass', width: number, every: number): Mark =>
    drawn(ink, width * scale, path`M${x + (every - 1) * step},${y}H${x + (count - 1) * step + 0.1}`, { 'stroke-dasharray': hundredths`0 ${every * step}` });
  const large = count >= DECADE;
  return group({ class: 'rings' }, [
    row('key', 12.4, 1),
    large ? row('key', 15.2, DECADE) : null,
    row('brass', 8.4, 1),
    large ? row('brass', 11.2, DECADE) : null,
    row('key', 3.6, 1),
  ]);
}

/** Where a strip balances; y is the point of the wedge. */
export function fulcrum({ x, y, width, scale = 1, key }: { x: number; y: number; width: number; scale?: number; key?: string | undefined }): Mark {
  return copy('fulcrum', { key, transform: place(x, y, 0, (width / 68) * scale) });
}
