import type { Mark } from '../figure/mark.ts';
import { path } from '../figure/round.ts';
import { zeroPointer } from './dial.ts';
import type { Ink } from './inks.ts';
import { clamp, drawn, flat, group, KEY, plateShape, squared } from './shapes.ts';
import { fitting, label, number } from './text.ts';

export interface Tank {
  /** Upper left corner. */
  x: number;
  y: number;
  width: number;
  height: number;
  /** Share filled, 0 to 1. */
  level: number;
  name: string;
  note?: string;
  /** The value in words, e.g. "1.3". */
  value: string;
  valueSize?: number;
  /** Show the zero pointer outside the left wall; leave it out on the dark ground. */
  pointer?: boolean;
  scale?: number;
  key?: string | undefined;
}

/** A porcelain gauge: ticks on the left wall, a zero pointer outside, water up to the level, the value on top. */
export function tank({ x, y, width, height, level, name, note, value, valueSize = height * 0.3, pointer = true, scale = 1, key }: Tank): Mark {
  const edge = 9.5 * scale;
  const inside = { x: x + edge, y: y + edge, width: width - edge * 2, height: height - edge * 2 };
  const floor = inside.y + inside.height;
  const share = clamp(level, 0, 1);
  const surface = floor - (inside.height - 8) * share;
  return group({ key, class: 'tank' }, [
    plateShape('porcelain', x, y, width, height, 12 * scale, KEY.outer * scale),
    plateShape('inside', inside.x, inside.y, inside.width, inside.height, 5 * scale),
    share > 0 ? flat('water1', fillPath(inside, surface, 5 * scale)) : null,
    share > 0 ? squared('skin', 3 * scale, path`M${inside.x},${surface}h${inside.width}`) : null,
    hollowPlate(inside, scale),
    ticks(inside, floor, surface, scale),
    pointer ? zeroPointer({ x: x - 4, y: floor - 3 }) : null,
    ...lettering({ x, width, y, height, name, note, value, valueSize, surface, inside, scale }),
  ]);
}

interface Box { x: number; y: number; width: number; height: number }

function hollowPlate({ x, y, width, height }: Box, scale: number): Mark {
  return drawn('key', KEY.inner * scale, path`M${x + 5},${y}H${x + width - 5}q5,0 5,5V${y + height - 5}q0,5 -5,5H${x + 5}q-5,0 -5,-5V${y + 5}q0,-5 5,-5Z`);
}

function fillPath({ x, y, width, height }: Box, surface: number, r: number): string {
  const floor = y + height;
  const round = Math.min(r, floor - surface);
  return path`M${x},${surface}V${floor - round}q0,${round} ${round},${round}H${x + width - round}q${round},0 ${round},${-round}V${surface}Z`;
}

function ticks({ x, y, height }: Box, floor: number, surface: number, scale: number): Mark {
  const row = (wet: boolean): string => Array.from({ length: 11 }, (_, i) => ({ i, y: floor - 3 - ((height - 8) * i) / 10 })).filter((tick) => tick.y > surface === wet && tick.y > y).map((tick) => path`M${x},${tick.y}h${(tick.i % 5 === 0 ? 13 : 7) * scale}`).join('');
  return group({}, [squared('text', 1.8 * scale, row(false)), squared('white', 1.8 * scale, row(true))]);
}

function lettering({ x, width, y, height, name, note, value, valueSize, surface, inside, scale }: { x: number; width: number; y: number; height: number; name: string; note: string | undefined; value: string; valueSize: number; surface: number; inside: Box; scale: number }): Mark[] {
  const middle = x + width / 2 + 5 * scale;
  const size = clamp(width * 0.145, 12, 16);
  const room = inside.width - (width < 60 ? 9 : 22) * scale;
  const valueFits = fitting(value, valueSize, room);
  const nameY = inside.y + size * 1.35;
  const noteY = nameY + size * 1.2;
  const valueY = Math.max((note ? noteY : nameY) + valueFits * 1.02, y + height - inside.height * 0.2);
  const ink = (baseline: number, fontSize: number): Ink => (baseline - fontSize * 0.36 > surface ? 'white' : 'text');
  return [
    label({ x: middle, y: nameY, text: name, size, weight: 800, anchor: 'middle', ink: ink(nameY, size), maxWidth: room, lines: 1, minSize: 10.5 }),
    ...(note ? [label({ x: middle, y: noteY, text: note, size: Math.max(11.5, size * 0.86), weight: 600, anchor: 'middle', ink: ink(noteY, size), maxWidth: room, lines: 1, minSize: 10.5 })] : []),
    number({ x: middle, y: valueY, text: value, size: valueFits, weight: 900, anchor: 'middle', ink: ink(valueY, valueFits) }),
  ];
}
