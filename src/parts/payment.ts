import { mark, type Mark } from '../figure/mark.ts';
import { nearest, path } from '../figure/round.ts';
import { dottedLine } from './flow.ts';
import { fill, stroke } from './inks.ts';
import { printed, ripple, skin } from './ripple.ts';
import { drawn, flat, group } from './shapes.ts';

/** A drop of height 1: half a disc of this radius below, and two parabolas that meet in the tip. */
const R = 0.29;

/** Half the width of a drop of height 1 at a share of its height. */
export function halfWidth(level: number): number {
  if (level < R) return Math.sqrt(R * R - (R - level) ** 2);
  const v = (2 * R - 1 + Math.sqrt((1 - 2 * R) ** 2 + 4 * R * (level - R))) / (2 * R);
  return R * (1 - v * v);
}

const SLICES = 200;

/** Area of a drop below the middle of each slice, and of all of it. */
const AREAS = Array.from({ length: SLICES }, (_, i) => halfWidth((i + 0.5) / SLICES)).reduce((sums, slice) => [...sums, sums.at(-1)! + slice], [0]);

/** Share of a drop's height up to which it is filled when this share of its area is water. */
export function levelOf(share: number): number {
  const area = share * AREAS.at(-1)!;
  const above = Math.max(1, AREAS.findIndex((sum) => sum >= area));
  const [low, high] = [AREAS[above - 1]!, AREAS[above]!];
  return (above - 1 + (area - low) / (high - low)) / SLICES;
}

/** A drop that stands on a line: its outline is what was promised, its water what arrives. */
export interface Drop {
  readonly x: number;
  /** lowest point */
  readonly y: number;
  readonly height: number;
  /** share of the drop's area that is water */
  readonly water: number;
}

/** Drops are written in tenths of a unit, so that their many numbers are whole. */
const TENTHS = { transform: 'scale(.1)' };

/** A row of drops: all outlines in one path, and the same once more as water, below a staircase of their levels. */
export function dropRow(drops: readonly Drop[], { id, weight, step }: { id: string; weight: number; step: number }): Mark | null {
  const seen = drops.filter(({ height }) => height >= 2);
  if (seen.length === 0) return null;
  const stairs = `M${whole(seen[0]!.x - step / 2)},90` + seen.map((drop) => `V${whole(surfaceOf(drop))}H${whole(drop.x + step / 2)}`).join('') + 'V90Z';
  return group({ key: id, ...TENTHS, 'stroke-width': weight * 10 }, [
    mark('clipPath', { id: `${id}-levels` }, mark('path', { d: stairs })),
    printed(id, seen.map(outline).join(''), [
      { class: `${fill('porcelain')} ${stroke('text')}` },
      { class: `${fill('water1')} ${stroke('text')}`, 'clip-path': `url(#${id}-levels)` },
    ]),
  ]);
}

/** One large drop, with a dotted line up to which it was filled before. */
export function bigDrop(drop: Drop, { id, before, scale }: { id: string; before?: number | undefined; scale: number }): Mark {
  const { x, y, height } = drop;
  const half = R * height;
  const wave = { x: x - half, y: surfaceOf(drop), waves: Math.ceil(half / 14 / scale), width: 2 * half, swing: 1.5 * scale };
  const was = y - levelOf(before ?? 0) * height;
  const seen = before !== undefined && Math.abs(was - wave.y) > 3;
  const d = outline(drop);
  const close = path`V${y}H${x - half}Z`;
  return group({ key: 'drop' }, [
    mark('clipPath', { id }, mark('path', { d, ...TENTHS })),
    flat('porcelain', d, TENTHS),
    group({ 'clip-path': `url(#${id})` }, [
      flat('skin', skin(wave, 5 * scale) + close),
      flat('water1', ripple(wave) + close),
      drawn('foam', 2.6 * scale, ripple(wave)),
      seen ? dottedLine({ key: 'before', points: [[x - half, was], [x + half, was]], ink: was > wave.y ? 'white' : 'print', scale }) : null,
    ]),
    drawn('text', 30 * scale, d, TENTHS),
  ]);
}

/** y of the water in a drop; a full one is wet to beyond its outline, an empty one dry. */
function surfaceOf({ y, height, water }: Drop): number {
  const level = levelOf(water) * height;
  if (water >= 1) return y - height - 9;
  return level < 0.6 ? y + 9 : y - level;
}

function outline({ x, y, height }: Drop): string {
  const [r, flank, bend] = [whole(R * height), whole((1 - R) * height), whole(height / 2)];
  return `M${whole(x)},${whole(y - height)}q${r},${bend} ${r},${flank}a${r},${r} 0 0 1-${2 * r},0q0-${flank - bend} ${r}-${flank}z`;
}

function whole(units: number): number {
  return nearest(units * 10);
}
