import { mark, type Mark } from '../figure/mark.ts';
import { duckShapes } from './duckSprite.ts';
import { machineShapes } from './machineSprite.ts';
import { patterns } from './patterns.ts';

/** Patterns and static shapes that all pictures of a page share. Ids start with `p-`; put it once per page, before the figures, in an SVG without size. */
export function sprite(): Mark[] {
  return [mark('defs', {}, [...patterns(), ...duckShapes(), ...machineShapes()])];
}
