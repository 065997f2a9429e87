import type { Layout, Words } from '../figure/picture.ts';
import type { Values } from '../parameters/parameter.ts';
import { readingsIn } from '../scenes/readings.ts';
import type { Scene } from '../scenes/scene.ts';
import { LiveFigure, type Pace, type Paint, type Showing } from '../stage/figure.ts';
import { Knobs } from '../stage/knobs.ts';
import type { SceneOutline } from '../stage/outline.ts';
import { View } from '../stage/view.ts';
import type { Taken } from './files.ts';

/** What the page tells a side of its bench. */
export interface Place {
  readonly locale: string;
  readonly knobWords: Words;
  /** Of the scene's figure: labels, descriptions. */
  readonly words: Words;
  readonly labels: Words;
  readonly layout: () => Layout;
  readonly time: () => number | undefined;
  /** The reader turned a knob of this side. */
  readonly onTurn: () => void;
}

/** One run on the bench: its figure and its knobs. */
export class Side {
  readonly element: HTMLElement;
  readonly form: HTMLFormElement;
  readonly #outline: SceneOutline;
  readonly #place: Place;
  readonly #knobs: Knobs;
  #values: Values = {};
  #view: View | undefined;

  constructor(element: HTMLElement, outline: SceneOutline, place: Place) {
    this.element = element;
    this.#outline = outline;
    this.#place = place;
    this.form = element.querySelector<HTMLFormElement>('[data-knobs]')!;
    this.#knobs = new Knobs(this.form, outline, place.knobWords, place.locale);
    this.#knobs.write({ overrides: {}, time: undefined });
    this.#knobs.onSetting(({ overrides }) => {
      this.#values = overrides;
      place.onTurn();
    });
  }

  /** What differs from the defaults. */
  get values(): Values {
    return this.#values;
  }

  /** Puts the knobs where an address says, and the figure with them; a side without values is not there. */
  write(values: Values | undefined): void {
    this.element.hidden = values === undefined;
    if (!values) return;
    this.#values = values;
    this.#knobs.write({ overrides: values, time: undefined });
  }

  /** The code that draws has come. */
  begin(scene: Scene): void {
    const svg = this.element.querySelector<SVGSVGElement>('svg.live')!;
    const figure = new LiveFigure(svg, scene, this.#place.labels, `${scene.id}-${this.element.dataset['run']}`);
    this.#view = new View(this.element.querySelector('figure')!, figure, this.#place.layout, () => this.showing());
  }

  showing(): Showing {
    return { position: this.#outline.steps.length - 1, overrides: this.#values, time: this.#place.time() };
  }

  /** What the scene makes of the values at the moment; nothing before the code that draws has come. */
  state(): unknown {
    return this.#view?.figure.state(this.showing());
  }

  /** The picture at the moment in words. */
  describe(): string | undefined {
    const figure = this.#view?.figure;
    return figure && this.#place.words(`descriptions.${this.#outline.steps.at(-1)!}`, readingsIn[figure.scene.id]!(this.state()));
  }

  /** What a file of this run is made of. */
  taken(): Omit<Taken, 'title' | 'page'> | undefined {
    const scene = this.#view?.figure.scene;
    return scene && { scene, outline: this.#outline, values: this.#values, time: this.#place.time(), layout: this.#place.layout(), labels: this.#place.labels, description: this.describe()! };
  }

  measure(): void {
    this.#view?.measure();
  }

  wake(): void {
    this.#view?.wake();
  }

  prepare(pace: Pace): Paint | undefined {
    return this.element.hidden ? undefined : this.#view?.prepare(pace);
  }
}
