import { mark, type Mark } from '../figure/mark.ts';
import { markup } from '../figure/markup.ts';
import type { Layout } from '../figure/picture.ts';
import { memo } from '../memo.ts';
import { shapes, sprite } from '../parts/sprite.ts';
import { scenery as bathtub } from './bathtub/scenery.ts';
import { scenery as cascade } from './cascade/scenery.ts';
import { scenery as duration } from './duration/scenery.ts';
import { scenery as financing } from './financing/scenery.ts';
import { scenery as opening } from './opening/scenery.ts';
import type { Scenery } from './pieces.ts';

const all: Readonly<Record<string, (layout: Layout, sign: string) => Scenery>> = { opening, financing, bathtub, cascade, duration };

/** The scenery of all scenes, for the page's sprite: no reader downloads it as code. `sign` is the word for AI on wheels and servers. */
export function scenery(sign: string): Mark[] {
  return Object.entries(all).flatMap(([scene, of]) => (['wide', 'compact'] as const).flatMap((layout) =>
    Object.entries(of(layout, sign)).map(([name, marks]) => mark(name === 'inside' ? 'clipPath' : 'g', { id: `p-${scene}-${layout}-${name}` }, marks))));
}

/** The page's sprite with all scenery, written once for all pages. */
export const spriteWith = memo((sign: string): string => markup(sprite([...shapes(), ...scenery(sign)])));
