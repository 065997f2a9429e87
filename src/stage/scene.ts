import scrollama from 'scrollama';
import type { Layout } from '../figure/picture.ts';
import type { CompiledMessages } from '../i18n/message.ts';
import { wordsOf } from '../i18n/words.ts';
import type { Words } from '../figure/picture.ts';
import type { Values } from '../parameters/parameter.ts';
import type { Scene } from '../scenes/scene.ts';
import { settle } from '../scenes/story.ts';
import { LiveFigure, type Showing } from './figure.ts';
import { Knobs, type Setting } from './knobs.ts';
import type { SceneOutline } from './outline.ts';
import { trackSteps, type Track } from './track.ts';

/** What the page tells a scene. */
export interface Surroundings {
  readonly locale: string;
  readonly knobWords: Words;
  readonly layout: () => Layout;
  /** Motion is unwelcome: pictures cut from step to step. */
  readonly still: () => boolean;
  readonly load: () => Promise<Scene>;
  /** The reader entered a step by scrolling, or turned a knob. */
  readonly onChange: (scene: SceneStage) => void;
  readonly onFailure: (scene: SceneStage) => void;
}

/** One scene of the page: follows the scroll, draws its figure, listens to its knobs. */
export class SceneStage {
  readonly steps: readonly HTMLElement[];
  readonly track: Track;
  overrides: Values = {};
  time: number | undefined;
  #figure: LiveFigure | undefined;
  #loading = false;
  #near = false;
  #index = -1;
  readonly #stage: HTMLElement;
  readonly #messages: CompiledMessages;
  readonly #knobs: Knobs | undefined;

  readonly section: HTMLElement;
  readonly outline: SceneOutline;
  readonly surroundings: Surroundings;

  constructor(section: HTMLElement, outline: SceneOutline, surroundings: Surroundings) {
    this.section = section;
    this.outline = outline;
    this.surroundings = surroundings;

    this.steps = [...section.querySelectorAll<HTMLElement>('[data-step]')];
    this.#stage = section.querySelector<HTMLElement>('.stage')!;
    this.#messages = JSON.parse(section.querySelector('[data-words]')!.textContent!) as CompiledMessages;
    this.track = trackSteps(this.steps, () => this.#line());
    this.#knobs = this.#listenToKnobs();
    this.#announce();
    this.#watch();
  }

  /** The step the reader is at. */
  get index(): number {
    return Math.floor(this.track.position());
  }

  /** The text of the scene is where it is being read. */
  get active(): boolean {
    const { top, bottom } = this.section.getBoundingClientRect();
    return top < this.#line() && bottom > this.#line();
  }

  /** Puts the reader's own values, from an address or the knobs, into the figure. */
  apply({ overrides, time }: Setting): void {
    this.overrides = overrides;
    this.time = time;
    this.#knobs?.write({ overrides, time });
    this.draw();
  }

  /** Draws the figure where the reader is, if it can be seen. */
  draw(): void {
    const index = this.index;
    if (index !== this.#index) this.#enter(index);
    if (!this.#near) return;
    if (!this.#figure) return void this.#load();
    this.#figure.draw(this.#showing(), this.surroundings.layout());
  }

  #showing(): Showing {
    const position = this.track.position();
    const settled = this.surroundings.still() ? Math.floor(position) : settle(position, this.steps.length);
    return { position: settled, overrides: this.overrides, time: this.time };
  }

  /** The height in the window at which a step counts as reached: below a pinned figure, if there is one. */
  #line(): number {
    const pinned = this.surroundings.layout() === 'compact' ? this.#stage.offsetHeight : 0;
    return pinned + (innerHeight - pinned) * (pinned > 0 ? 0.3 : 0.4);
  }

  #enter(index: number): void {
    this.steps[this.#index]?.removeAttribute('aria-current');
    this.steps[index]?.setAttribute('aria-current', 'step');
    this.#index = index;
  }

  /** scrollama says when a step is entered or left; where exactly the reader is, geometry knows. */
  #announce(): void {
    const tell = (): void => this.surroundings.onChange(this);
    scrollama().setup({ step: [...this.steps], offset: 0.5 }).onStepEnter(tell).onStepExit(tell);
  }

  #watch(): void {
    new IntersectionObserver(
      ([entry]) => {
        this.#near = entry!.isIntersecting;
        if (this.#near) this.draw();
      },
      { rootMargin: '100% 0px' },
    ).observe(this.section);
  }

  async #load(): Promise<void> {
    if (this.#loading) return;
    this.#loading = true;
    try {
      const scene = await this.surroundings.load();
      const labels = wordsOf(this.surroundings.locale, this.#messages['labels'] as CompiledMessages);
      this.#figure = new LiveFigure(this.#stage.querySelector('svg')!, scene, labels, `${this.outline.id}-live`);
      this.draw();
    } catch {
      this.section.classList.add('failed');
      this.surroundings.onFailure(this);
    }
  }

  #listenToKnobs(): Knobs | undefined {
    const form = this.section.querySelector<HTMLFormElement>('[data-knobs]');
    if (!form) return undefined;
    const { knobWords, locale } = this.surroundings;
    const knobs = new Knobs(form, this.outline.parameters, this.outline.span, knobWords, locale);
    knobs.write({ overrides: {}, time: undefined });
    knobs.onSetting(({ overrides, time }) => {
      this.overrides = { ...this.#withoutKnobs(), ...overrides };
      this.time = time;
      this.draw();
      this.#describeSoon();
      this.surroundings.onChange(this);
    });
    return knobs;
  }

  /** Values from an address whose parameters have no knob stay until the reader resets. */
  #withoutKnobs(): Values {
    const form = this.section.querySelector<HTMLFormElement>('[data-knobs]')!;
    return Object.fromEntries(Object.entries(this.overrides).filter(([name]) => form.elements.namedItem(name) === null));
  }

  #timer: ReturnType<typeof setTimeout> | undefined;

  /** After the reader's hand has rested, the picture's description follows, announced once. */
  #describeSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (!this.#figure) return;
      const step = this.outline.steps.at(-1)!;
      const text = wordsOf(this.surroundings.locale, this.#messages)(`descriptions.${step}`, this.#figure.readings({ ...this.#showing(), position: this.steps.length - 1 }));
      this.section.querySelector('[data-status]')!.textContent = text;
    }, 600);
  }
}
