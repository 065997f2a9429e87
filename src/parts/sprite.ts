import { mark, type Mark } from '../figure/mark.ts';
import { duckShapes } from './duckSprite.ts';
import { machineShapes } from './machineSprite.ts';
import { patterns } from './patterns.ts';

/** Patterns and static shapes that all pictures share. Their ids start with `p-`. */
export function shapes(): Mark[] {
  return [...patterns(), ...duckShapes(), ...machineShapes()];
}

/**
 * Shapes as a page keeps them for its figures, once, before these, in an SVG without size. What is copied needs no box where it stands: the page lays out
 * a tenth less. Patterns and clip paths do nothing without. In Chromium a group has one even where it is not displayed.
 */
export function sprite(kept: readonly Mark[]): Mark[] {
  const copied = ({ tag }: Mark): boolean => tag === 'g';
  return [mark('defs', {}, kept.filter((shape) => !copied(shape))), mark('svg', { display: 'none' }, kept.filter(copied))];
}
