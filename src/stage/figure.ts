import { join } from '../figure/join.ts';
import { type Layout, SIZE, type Words } from '../figure/picture.ts';
import { round } from '../figure/round.ts';
import type { Values } from '../parameters/parameter.ts';
import type { Scene } from '../scenes/scene.ts';
import { momentAt } from '../scenes/story.ts';

/** What a live figure shows: a settled position in the story, and the reader's own values. */
export interface Showing {
  readonly position: number;
  readonly overrides: Values;
  /** The moment of the run in "your turn"; elsewhere the story's own. */
  readonly time?: number | undefined;
}

/** Draws a scene into an SVG and says what it shows in words. */
export class LiveFigure {
  #drawn = '';

  readonly svg: SVGSVGElement;
  readonly scene: Scene;
  readonly labels: Words;
  readonly uid: string;

  constructor(svg: SVGSVGElement, scene: Scene, labels: Words, uid: string) {
    this.svg = svg;
    this.scene = scene;
    this.labels = labels;
    this.uid = uid;
  }

  draw(showing: Showing, layout: Layout): void {
    const drawing = JSON.stringify([showing, layout]);
    if (drawing === this.#drawn) return;
    this.#drawn = drawing;
    const { width, height } = SIZE[layout];
    this.svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
    this.svg.setAttribute('data-pos', String(round(showing.position)));
    join(this.svg, this.scene.draw({ uid: this.uid, layout, state: this.#state(showing), words: this.labels }));
  }

  readings(showing: Showing) {
    return this.scene.readings(this.#state(showing));
  }

  #state({ position, overrides, time }: Showing): unknown {
    const moment = momentAt(this.scene, position, overrides);
    const last = position === this.scene.steps.length - 1;
    return this.scene.state(last && time !== undefined ? { ...moment, at: time } : moment);
  }
}
