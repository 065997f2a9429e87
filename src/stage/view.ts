import type { Layout } from '../figure/picture.ts';
import type { LiveFigure, Pace, Paint, Showing } from './figure.ts';
import { viewport } from './viewport.ts';

/** A live figure at its place on the page: nothing is drawn of it while it cannot be seen. */
export class View {
  readonly figure: LiveFigure;
  readonly #place: HTMLElement;
  readonly #layout: () => Layout;
  readonly #showing: () => Showing;
  #top = 0;
  #bottom = 0;
  #seen = false;

  /** `place` is the element in whose bounds the figure may be seen. */
  constructor(place: HTMLElement, figure: LiveFigure, layout: () => Layout, showing: () => Showing) {
    this.figure = figure;
    this.#place = place;
    this.#layout = layout;
    this.#showing = showing;
    this.measure();
  }

  /** Measures again; call after anything that may have moved the text. */
  measure(): void {
    const { top, bottom } = this.#place.getBoundingClientRect();
    this.#top = top + scrollY;
    this.#bottom = bottom + scrollY;
  }

  /** Stirs its water, if it can be seen. */
  wake(): void {
    if (this.#seen) this.figure.wake();
  }

  /** Works out a frame, if it can be seen. What comes into sight has no past to glide from. */
  prepare(pace: Pace): Paint | undefined {
    const before = this.#seen;
    this.#seen = this.#inView();
    if (before && !this.#seen) this.figure.stop();
    if (!this.#seen) return undefined;
    // Not sooner: out of sight it is not laid out.
    this.figure.measure();
    const paint = this.figure.prepare(this.#showing(), this.#layout(), before ? pace : 'still');
    return () => {
      const moving = this.#inView() && paint();
      if (before || pace === 'still') return moving;
      this.figure.wake();
      return true;
    };
  }

  #inView(): boolean {
    return this.#top < viewport.top + viewport.height && this.#bottom > viewport.top;
  }
}
