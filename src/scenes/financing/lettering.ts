import { textWidth } from '../../parts/text.ts';

/** The size at which a number is no wider than `width`: large outcomes are printed true, and smaller. */
export function fitting(text: string, size: number, width: number): number {
  return Math.min(size, (size * width) / textWidth(text, size, 900));
}
