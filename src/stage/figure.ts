import { viewBox } from '../figure/camera.ts';
import type { Layout, Words } from '../figure/picture.ts';
import { round } from '../figure/round.ts';
import type { Values } from '../parameters/parameter.ts';
import type { Moment, Scene } from '../scenes/scene.ts';
import { momentAt } from '../scenes/story.ts';
import { Glide } from './glide.ts';
import { MovingPicture } from './picture.ts';

/** What a live figure shows: a settled position in the story, and the reader's own values. */
export interface Showing {
  readonly position: number;
  readonly overrides: Values;
  /** The moment of the run in "your turn"; elsewhere the story's own. */
  readonly time?: number | undefined;
}

/** How a figure gets to what it shows: at once, or in motion, so many seconds after the last frame. */
export type Pace = 'still' | number;

/**
 * Puts on the page what has been worked out for a frame. False when the picture rests: drawn again, it would be the
 * same. Working it out and painting it are two tasks, so that a slow processor is free for the reader in between.
 */
export type Paint = () => boolean;

/** Draws a scene into an SVG, keeps it in motion for a while, and says what it shows in words. */
export class LiveFigure {
  readonly scene: Scene;
  readonly labels: Words;
  readonly uid: string;
  readonly #picture: MovingPicture;
  #aim = '';
  #layout: Layout | undefined;
  #glide: Glide | undefined;
  #drawn: Moment | undefined;
  #aspect = 0;

  constructor(svg: SVGSVGElement, scene: Scene, labels: Words, uid: string) {
    this.#picture = new MovingPicture(svg);
    this.scene = scene;
    this.labels = labels;
    this.uid = uid;
  }

  /** Measures the stage; call before what is drawn in it. */
  measure(): void {
    const { width, height } = this.#picture.svg.getBoundingClientRect();
    const aspect = height > 0 ? width / height : 0;
    if (aspect !== this.#aspect) this.#drawn = undefined;
    this.#aspect = aspect;
  }

  /** Something stirs the water. */
  wake(): void {
    this.#picture.wake();
  }

  /** Stops where it is, out of sight. */
  stop(): void {
    this.#picture.stop();
  }

  /** Works out a frame. */
  prepare(showing: Showing, layout: Layout, pace: Pace): Paint {
    const aim = JSON.stringify([showing, layout]);
    if (aim !== this.#aim) this.#turnTo(showing, layout);
    this.#aim = aim;
    const seconds = pace === 'still' ? Infinity : pace;
    const show = this.#draw(this.#glide!.after(seconds), layout);
    return () => {
      this.#picture.svg.setAttribute('data-pos', String(round(showing.position)));
      show?.();
      return this.#picture.advance(seconds) || !this.#glide!.arrived;
    };
  }

  /** What the scene makes of what is to be shown, without the motion on the way there. */
  state(showing: Showing): unknown {
    return this.scene.state(this.#moment(showing));
  }

  /** Takes aim; a figure that is new, or in another layout, has nothing to glide from. */
  #turnTo(showing: Showing, layout: Layout): void {
    const target = this.#moment(showing);
    if (this.#glide && layout === this.#layout) this.#glide.aim(target);
    else this.#glide = new Glide(target);
    this.#picture.wake();
  }

  /** Runs the model and makes the marks of a moment; nothing, if it is the one that was drawn last. */
  #draw(moment: Moment, layout: Layout): (() => void) | undefined {
    if (moment === this.#drawn && layout === this.#layout) return undefined;
    const turned = layout !== this.#layout;
    const marks = this.scene.draw({ uid: this.uid, layout, state: this.scene.state(moment), words: this.labels });
    return () => {
      this.#drawn = moment;
      this.#layout = layout;
      if (turned) this.#picture.stop();
      this.#look(viewBox(this.scene.shots, moment.camera, layout, this.#aspect));
      this.#picture.show(marks);
    };
  }

  /** Written again, even the same view lays out every letter anew. */
  #look(box: string): void {
    const { svg } = this.#picture;
    if (svg.getAttribute('viewBox') !== box) svg.setAttribute('viewBox', box);
  }

  #moment({ position, overrides, time }: Showing): Moment {
    const moment = momentAt(this.scene, position, overrides);
    const last = position === this.scene.steps.length - 1;
    return last && time !== undefined ? { ...moment, at: time } : moment;
  }
}
