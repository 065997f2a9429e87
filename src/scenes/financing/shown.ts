import type { Mark, Marks } from '../../figure/mark.ts';
import { group } from '../../parts/shapes.ts';
import { opacityOf } from './scales.ts';

/** What recedes or comes forward as a whole: nothing at an opacity of 0. */
export function shown(key: string, opacity: number, marks: Marks): Mark | null {
  return opacity > 0 ? group({ key, opacity: opacityOf(opacity) }, marks) : null;
}
