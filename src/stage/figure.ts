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

  /** Measures the stage; call after its size may have changed. */
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

  /** Draws one frame. False when the picture rests: drawn again, it would be the same. */
  draw(showing: Showing, layout: Layout, pace: Pace): boolean {
    const aim = JSON.stringify([showing, layout]);
    if (aim !== this.#aim) this.#turnTo(showing, layout);
    this.#aim = aim;
    const seconds = pace === 'still' ? Infinity : pace;
    this.#show(this.#glide!.after(seconds), layout);
    const moving = this.#picture.advance(seconds);
    return moving || !this.#glide!.arrived;
  }

  readings(showing: Showing) {
    return this.scene.readings(this.scene.state(this.#moment(showing)));
  }

  /** Takes aim; a figure that is new, or in another layout, has nothing to glide from. */
  #turnTo(showing: Showing, layout: Layout): void {
    const target = this.#moment(showing);
    if (this.#glide && layout === this.#layout) this.#glide.aim(target);
    else this.#glide = new Glide(target);
    this.#picture.wake();
    this.#picture.svg.setAttribute('data-pos', String(round(showing.position)));
  }

  #show(moment: Moment, layout: Layout): void {
    if (moment === this.#drawn && layout === this.#layout) return;
    if (layout !== this.#layout) this.#picture.stop();
    this.#layout = layout;
    this.#picture.svg.setAttribute('viewBox', viewBox(this.scene.shots, moment.camera, layout, this.#aspect));
    this.#picture.show(this.scene.draw({ uid: this.uid, layout, state: this.scene.state(moment), words: this.labels }));
    this.#drawn = moment;
  }

  #moment({ position, overrides, time }: Showing): Moment {
    const moment = momentAt(this.scene, position, overrides);
    const last = position === this.scene.steps.length - 1;
    return last && time !== undefined ? { ...moment, at: time } : moment;
  }
}
