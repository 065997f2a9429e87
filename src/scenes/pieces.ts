import type { Attributes, Mark, Marks } from '../figure/mark.ts';
import type { Layout } from '../figure/picture.ts';
import { copy } from '../parts/shapes.ts';

/**
 * What never changes in a scene's pictures, in one layout: pieces by name, drawn once, at build, into the page's sprite
 * (`scenery.ts` in the scene's folder, which no browser loads). A piece called `inside` is a clip path.
 */
export type Scenery = Readonly<Record<string, Marks>>;

/** Copies of a scene's pieces. */
export type Piece = (name: string, attributes?: Attributes) => Mark;

/** The pieces of a scene in a layout. */
export function pieces(scene: string, layout: Layout): Piece {
  return (name, attributes) => copy(`${scene}-${layout}-${name}`, { key: name, ...attributes });
}

/** Attributes of what is clipped to the inside of the scene's vessel. */
export function inside(scene: string, layout: Layout): Attributes {
  return { 'clip-path': `url(#p-${scene}-${layout}-inside)` };
}
