import type { Mark } from '../figure/mark.ts';
import { hundredths, path } from '../figure/round.ts';
import { clamp, copy, disc, drawn, flat, group, inked, KEY, place, plateShape } from './shapes.ts';
import { label } from './text.ts';

export interface Valve {
  x: number;
  y: number;
  /** Outer radius of the brass ring. */
  r: number;
  /** 0 shut (plate across), 1 open (plate along the pipe). */
  open: number;
  /** Direction of the pipe in degrees. */
  angle?: number;
  /** Show the T-handle; left out, it is shown. */
  handle?: boolean;
  /** Share of the bore with water on the upstream side, 0 to 1. */
  fill?: number;
  scale?: number;
  key?: string | undefined;
}

/** A butterfly valve: the angle of the black plate is the opening, and the dry half shows behind it. */
export function valve({ x, y, r, open, angle = 0, handle = true, fill = 1, key }: Valve): Mark {
  return group({ key, class: 'valve', transform: place(x, y, 0, r / 37) }, [
    handle ? copy('handle') : null,
    copy('valve-ring'),
    group({ transform: along(angle) }, [...windows(clamp(open, 0, 1), clamp(fill, 0, 1)), copy('valve-plate', { transform: hundredths`rotate(${90 * (1 - clamp(open, 0, 1))})` })]),
  ]);
}

/** Only a dotted outline: the valve that is not there. */
export function ghostValve({ x, y, r, scale = 1, key }: Pick<Valve, 'x' | 'y' | 'r' | 'key'> & { scale?: number }): Mark {
  const k = r / 37;
  return group({ key, class: 'valve ghost', transform: place(x, y, 0, k) }, copy('ghost-valve', { 'stroke-width': (3 * scale) / k, 'stroke-dasharray': hundredths`0 ${(7 * scale) / k}` }));
}

/** A valve on a pipe that runs left is seen in a mirror, so that its water stays below. */
function along(angle: number): string {
  return Math.cos((angle * Math.PI) / 180) < -0.01 ? hundredths`rotate(${angle - 180}) scale(-1 1)` : hundredths`rotate(${angle})`;
}

/** The water before the plate, and behind it as much as the plate lets through. */
function windows(open: number, fill: number): Mark[] {
  const half = (top: number, side: 1 | -1): string => {
    const edge = Math.sqrt(26 * 26 - top * top);
    const low = Math.sqrt(26 * 26 - 16 * 16);
    return path`M0,${top}H${side * edge}A26,26 0 0 ${side > 0 ? 1 : 0} ${side * low},16H0Z`;
  };
  const level = (share: number): number => 16 - 32 * share;
  return [
    flat('dry', half(-16, -1) + half(-16, 1)),
    ...(fill > 0 ? [flat('water1', half(level(fill), -1))] : []),
    ...(open * fill > 0 ? [flat('water1', half(level(fill * open), 1))] : []),
  ];
}

/** A tap with a porcelain cross handle; y is the middle of its pipe. `open` turns the handle. */
export function tap({ x, y, open, scale = 1, key }: { x: number; y: number; open: number; scale?: number; key?: string | undefined }): Mark {
  const seen = Math.abs(Math.cos(clamp(open, 0, 1) * Math.PI));
  return group({ key, class: 'tap', transform: place(x, y, 0, scale) }, [
    copy('tap'),
    group({ transform: hundredths`translate(0 -60) scale(${Math.max(0.35, seen)} 1)` }, copy('tap-handle')),
    disc('porcelain', 0, -60, 15, KEY.outer),
    disc('water1', 0, -60, 8.5, 2.2),
  ]);
}

/** The great hand-wheel; `angle` in degrees turns it, the hub and its text stay upright. */
export function wheel({ x, y, r, angle, text, key }: { x: number; y: number; r: number; angle: number; text: string; key?: string | undefined }): Mark {
  return group({ key, class: 'wheel', transform: place(x, y, 0, r / 134) }, [
    copy('wheel', { transform: hundredths`rotate(${angle})` }),
    copy('wheel-light'),
    disc('key', 0, 0, 42),
    disc('brass', 0, 0, 39),
    disc('porcelain', 0, 0, 31, KEY.outer),
    label({ x: 0, y: 12.6, text, size: 36, maxWidth: 54, weight: 900, anchor: 'middle', ink: 'print' }),
  ]);
}

/** The brass block from which the wheel's stem comes; the wheel is drawn on top of it. */
export function bonnet({ x, y, width, height, key }: { x: number; y: number; width: number; height: number; key?: string | undefined }): Mark {
  return group({ key, transform: place(x, y) }, [
    plateShape('brass', -width / 2, -height / 2, width, height, 12, KEY.outer),
    drawn('brassLight', 4, path`M${-width / 2 + 12},${-height / 2 + 8}H${width / 2 - 16}`),
  ]);
}

/** The way the wheel turns: a white bent arrow around (x, y), from and to in degrees, clockwise from the right. */
export function turnArrow({ x, y, r, from, to }: { x: number; y: number; r: number; from: number; to: number }): Mark {
  const at = (degrees: number, radius: number): [number, number] => [x + radius * Math.cos((degrees * Math.PI) / 180), y + radius * Math.sin((degrees * Math.PI) / 180)];
  const way = Math.sign(to - from);
  const [start, end] = [at(from, r), at(to - way * 4, r)];
  const head = [at(to - way * 5, r - 16), at(to + way * 7, r), at(to - way * 5, r + 16)];
  const arc = path`M${start[0]},${start[1]}A${r},${r} 0 0 ${way > 0 ? 1 : 0} ${end[0]},${end[1]}`;
  return group({ class: 'turn' }, [
    drawn('key', 16, arc),
    inked('porcelain', 6, `M${head.map(([a, b]) => path`${a},${b}`).join('L')}Z`),
    drawn('porcelain', 10, arc),
    flat('porcelain', `M${head.map(([a, b]) => path`${a},${b}`).join('L')}Z`),
  ]);
}
