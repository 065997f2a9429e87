import { join, move, type Mover, rest } from '../figure/join.ts';
import type { Mark } from '../figure/mark.ts';
import { Motion } from '../motion/motion.ts';

/** A drawing in the page that moves for a while after something has stirred it. `data-moving` tells that it does. */
export class MovingPicture {
  readonly svg: SVGSVGElement;
  readonly #motion = new Motion();
  #movers: Mover[] = [];

  constructor(svg: SVGSVGElement) {
    this.svg = svg;
  }

  /** Draws other marks; what moves goes on from where it is. */
  show(marks: readonly Mark[]): void {
    this.#movers = [];
    join(this.svg, marks, this.#movers);
  }

  /** Something stirs the water. */
  wake(): void {
    this.#motion.wake();
  }

  /** Stops where it is, for it is out of sight, or what comes next is another drawing. */
  stop(): void {
    this.#motion.rest();
    this.svg.removeAttribute('data-moving');
  }

  /** Lets seconds pass. False when the picture rests. */
  advance(seconds: number): boolean {
    this.#motion.advance(seconds);
    const { moving } = this.#motion;
    for (const mover of this.#movers) {
      if (moving) move(mover, this.#motion);
      else rest(mover);
    }
    this.svg.toggleAttribute('data-moving', moving);
    return moving;
  }
}
