import type { Mark } from '../figure/mark.ts';
import { SIZE, type Layout } from '../figure/picture.ts';
import { group, place, plateShape, screen } from './shapes.ts';

const BLEED = 2000;

export interface Room {
  layout: Layout;
  /** y where the wall ends and the ground begins. */
  horizon: number;
  /** Size of the drawing area, when it is not the layout's own. */
  size?: { width: number; height: number };
}

/** The wall with its halftone and specks, and the dark ground below `horizon`. Bleeds far beyond the drawing area. */
export function room({ layout, horizon, size = SIZE[layout] }: Room): Mark {
  const width = size.width + BLEED * 2;
  const scale = layout === 'wide' ? 1 : 0.7;
  return group({ class: 'room' }, [
    plateShape('wall', -BLEED, -BLEED, width, horizon + BLEED),
    tone('wall', 330, horizon - 330 * scale, width, scale),
    screen('specks', -BLEED, -BLEED, width, horizon + BLEED),
    ...ground(horizon, size.height, width, scale),
  ]);
}

function ground(horizon: number, bottom: number, width: number, scale: number): Mark[] {
  const height = (bottom - horizon) / scale > 110 ? 152 : 76;
  const end = horizon + height * scale;
  return [
    plateShape('ground', -BLEED, horizon, width, BLEED),
    tone(`ground-${height}`, height, horizon, width, scale),
    screen('ground-flat', -BLEED / scale, 0, width / scale, BLEED, { transform: place(0, end, 0, scale) }),
  ];
}

/** A halftone whose tile is as tall as its area, so that it never repeats downward. */
function tone(pattern: string, height: number, top: number, width: number, scale: number): Mark {
  return screen(pattern, -BLEED / scale, 0, width / scale, height, { transform: place(0, top, 0, scale) });
}
