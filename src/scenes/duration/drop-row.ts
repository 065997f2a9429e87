import { mark, type Mark } from '../../figure/mark.ts';
import { dottedLine } from '../../parts/flow.ts';
import { fill, stroke } from '../../parts/inks.ts';

/** A drop of height 1: half a disc below, two curves to the tip above. All lengths are shares of the height. */
const R = 11 / 34;
const TIP = [[0, 34], [6, 24], [11, 18], [11, 11]] as const;

/** A drop that stands on a line: its outline is what was promised, its water what arrives. */
export interface RowDrop {
  readonly x: number;
  /** lowest point */
  readonly y: number;
  readonly height: number;
  /** share of the drop's area that is water */
  readonly water: number;
}

/** A row of drops in two marks, because a strip has dozens: outlines, and the water in them. */
export function dropRow(drops: readonly RowDrop[], { weight, key }: { weight: number; key: string }): Mark {
  const d = (of: (drop: RowDrop) => string): string => drops.filter((drop) => drop.height >= 2).map(of).join('');
  return mark('g', { key, class: 'drops' }, [
    mark('path', { class: `${fill('porcelain')} ${stroke('text')}`, 'stroke-width': weight, d: d(outline) }),
    // The water's surface is the one side that gets no line.
    mark('path', { class: `${fill('water1')} ${stroke('text')}`, 'stroke-width': weight, d: d(water) }),
  ]);
}

/** One large drop, with a dotted line up to which it was filled before. */
export function bigDrop(drop: RowDrop, { before, scale, key }: { before?: number | undefined; scale: number; key: string }): Mark {
  const level = before === undefined ? 0 : levelOf(before);
  const half = halfWidth(level) * drop.height - 6 * scale;
  const y = drop.y - level * drop.height;
  const seen = before !== undefined && half > 0 && Math.abs(level - levelOf(drop.water)) * drop.height > 3;
  return mark('g', { key }, [
    dropRow([drop], { weight: 3 * scale, key: 'drop' }),
    seen ? dottedLine({ key: 'before', points: [[drop.x - half, y], [drop.x + half, y]], ink: level < levelOf(drop.water) ? 'white' : 'key', scale }) : null,
  ]);
}

/** Share of a drop's height up to which it is filled when this share of its area is water. */
export function levelOf(share: number): number {
  const wanted = Math.min(Math.max(share, 0), 1) * AREA.at(-1)!;
  const above = AREA.findIndex((area) => area >= wanted);
  if (above <= 0) return 0;
  const [low, high] = [AREA[above - 1]!, AREA[above]!];
  return (above - 1 + (wanted - low) / (high - low)) / SLICES;
}

const SLICES = 200;

/** Area of a drop below each of its slices. */
const AREA: readonly number[] = Array.from({ length: SLICES }, (_, i) => halfWidth((i + 0.5) / SLICES) / SLICES)
  .reduce<number[]>((sums, slice) => [...sums, sums.at(-1)! + slice], [0]);

/** Half the width of a drop of height 1 at a share of its height. */
export function halfWidth(level: number): number {
  if (level <= R) return Math.sqrt(Math.max(0, R * R - (R - level) ** 2));
  return bezier(parameterAt(level))[0];
}

function bezier(u: number): [number, number] {
  const weights = [(1 - u) ** 3, 3 * u * (1 - u) ** 2, 3 * u * u * (1 - u), u ** 3];
  const at = (axis: 0 | 1): number => weights.reduce((sum, w, i) => sum + w * TIP[i]![axis], 0) / 34;
  return [at(0), at(1)];
}

/** Where on the curve from the tip (0) to the flank (1) a level lies. */
function parameterAt(level: number): number {
  let [low, high] = [0, 1];
  for (let i = 0; i < 24; i++) {
    const middle = (low + high) / 2;
    [low, high] = bezier(middle)[1] > level ? [middle, high] : [low, middle];
  }
  return (low + high) / 2;
}

function outline({ x, y, height: h }: RowDrop): string {
  const k = h / 34;
  return `M${n(x)},${n(y - h)}c${n(6 * k)},${n(10 * k)} ${n(11 * k)},${n(16 * k)} ${n(11 * k)},${n(23 * k)}a${bottom(k)},${bottom(k)} 0 0 1 ${n(-22 * k)},0c0,${n(-7 * k)} ${n(5 * k)},${n(-13 * k)} ${n(11 * k)},${n(-23 * k)}z`;
}

/** Open at the surface. */
function water(drop: RowDrop): string {
  const { x, y, height: h } = drop;
  const level = levelOf(drop.water);
  const half = halfWidth(level) * h;
  if (level * h < 0.6) return '';
  const r = n(R * h);
  if (level <= R) return `M${n(x + half)},${n(y - level * h)}A${r},${r} 0 0 1 ${n(x - half)},${n(y - level * h)}`;
  const [[ax, ay], [bx, by]] = flank(level);
  const point = (side: number, px: number, py: number): string => `${n(x + side * px * h)},${n(y - py * h)}`;
  return `M${point(1, half / h, level)}C${point(1, ax, ay)} ${point(1, bx, by)} ${point(1, R, R)}`
    + `A${bottom(h / 34)},${bottom(h / 34)} 0 0 1 ${point(-1, R, R)}C${point(-1, bx, by)} ${point(-1, ax, ay)} ${point(-1, half / h, level)}`;
}

/** Control points of the part of the curve below a level (de Casteljau). */
function flank(level: number): [[number, number], [number, number]] {
  const u = parameterAt(level);
  const between = (p: readonly number[], q: readonly number[]): [number, number] =>
    [p[0]! + (q[0]! - p[0]!) * u, p[1]! + (q[1]! - p[1]!) * u];
  const [, b, c, d] = TIP.map(([px, py]) => [px / 34, py / 34] as const) as unknown as [never, readonly number[], readonly number[], readonly number[]];
  const [bc, cd] = [between(b, c), between(c, d)];
  return [between(bc, cd), cd];
}

/**
 * Radius of the round bottom, a little too small: the arc then grows to an exact half circle, whereas one a hair too
 * large, after rounding, would be flatter by several units.
 */
function bottom(k: number): number {
  return n(10.8 * k);
}

/** One decimal is enough for a drop of twenty units. */
function n(value: number): number {
  const rounded = Math.round(value * 10) / 10;
  return rounded === 0 ? 0 : rounded;
}
