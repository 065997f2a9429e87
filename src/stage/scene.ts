import type { Layout, Words } from '../figure/picture.ts';
import type { CompiledMessages } from '../i18n/message.ts';
import { wordsOf } from '../i18n/words.ts';
import type { Scene } from '../scenes/scene.ts';
import { settle } from '../scenes/story.ts';
import { hand } from './demand.ts';
import { LiveFigure, type Pace, type Paint, type Showing } from './figure.ts';
import type { Player } from './frames.ts';
import type { Hand } from './hand.ts';
import type { Setting } from './knobs.ts';
import type { SceneOutline } from './outline.ts';
import { whenReachedFor } from './reach.ts';
import type { Track } from './track.ts';
import { View } from './view.ts';

/** What the page tells a scene. */
export interface Surroundings {
  readonly locale: string;
  readonly knobWords: Words;
  /** What all guesses say; the words of one stand with its scene's. */
  readonly guessWords: CompiledMessages;
  readonly layout: () => Layout;
  /** Motion is unwelcome: pictures cut from step to step. */
  readonly still: () => boolean;
  readonly load: () => Promise<Scene>;
  /** How the reader goes through the steps; `onChange` follows each one entered. */
  readonly follow: (steps: readonly HTMLElement[], line: () => number, onChange: () => void) => Track;
  /** Asks for a frame. */
  readonly redraw: () => void;
  /** The reader entered a step, or turned a knob. */
  readonly onChange: () => void;
  readonly onFailure: () => void;
  /** What the reader's hand needs did not come. */
  readonly onEmptyHand: () => void;
}

const NOTHING: Setting = { overrides: {}, time: undefined };

/** One scene of the page: follows the scroll and draws its figure. */
export class SceneStage implements Player {
  readonly section: HTMLElement;
  readonly outline: SceneOutline;
  readonly page: Surroundings;
  readonly messages: CompiledMessages;
  readonly words: Words;
  readonly #track: Track;
  /** The reader's own values. They rule in "your turn"; in the story only if an address put them there. */
  #own: Setting = NOTHING;
  #ownInStory = false;
  #scene: Scene | undefined;
  #loading = false;
  #near = false;
  #index = -1;
  /** The scene's figure, and its echo at the end. */
  #views: readonly View[] = [];
  readonly #steps: readonly HTMLElement[];
  readonly #stage: HTMLElement;
  /** A later figure that shows the reader's own state once more. */
  readonly echoed: HTMLElement | null;
  #hand: Hand | undefined;
  #reached: Promise<boolean> | undefined;

  constructor(section: HTMLElement, outline: SceneOutline, page: Surroundings) {
    this.section = section;
    this.outline = outline;
    this.page = page;
    this.#steps = [...section.querySelectorAll<HTMLElement>('[data-step]')];
    this.#stage = section.querySelector<HTMLElement>('.stage')!;
    this.echoed = document.querySelector<HTMLElement>(`[data-echo="${outline.id}"]`);
    this.messages = JSON.parse(section.querySelector('[data-words]')!.textContent!) as CompiledMessages;
    this.words = wordsOf(page.locale, this.messages);
    this.#track = page.follow(this.#steps, () => this.line(), page.onChange);
    whenReachedFor(section, () => this.#reach());
    this.#watch();
  }

  /** The step the reader is at. */
  get index(): number {
    return Math.floor(this.#track.position());
  }

  /** The text of the scene is where it is being read. */
  get active(): boolean {
    const { top, bottom } = this.section.getBoundingClientRect();
    return top < this.line() && bottom > this.line();
  }

  /** What an address at the reader's place has to say of the state. */
  get setting(): Setting {
    return this.#rules(this.index) ? this.#own : NOTHING;
  }

  /** Puts the reader's own values into the figure: of an address, they rule in the story too. */
  apply(setting: Setting): void {
    this.#own = setting;
    this.#ownInStory = Object.keys(setting.overrides).length > 0;
    if (this.#hand) this.#hand.write();
    else if (this.#given()) void this.#reach();
    this.page.redraw();
  }

  /** The reader turned a knob: from now on the values rule in "your turn" alone. */
  turn(setting: Setting): void {
    this.#own = setting;
    this.#ownInStory = false;
    this.page.redraw();
    this.page.onChange();
  }

  get own(): Setting {
    return this.#own;
  }

  /** The state of "your turn" as it stands; nothing before the code that draws has come. */
  yourTurn(): unknown {
    return this.#views[0]?.figure.state(this.#last());
  }

  /** The same at the end of its run, wherever the reader's moment stands. */
  wholeRun(): unknown {
    return this.#views[0]?.figure.state({ ...this.#last(), time: undefined });
  }

  /** Measures again; call after anything that may have moved the text. */
  measure(): void {
    this.#track.measure();
    for (const view of this.#views) view.measure();
  }

  /** The reader is at it: the water of what can be seen stays alive. */
  wake(): void {
    for (const view of this.#views) view.wake();
  }

  /** Works out a frame of what can be seen. */
  prepare(pace: Pace): Paint {
    if (this.#near && !this.#scene) void this.#load();
    const paints = this.#guarded(() => this.#views.map((view) => view.prepare(pace))) ?? [];
    return () => {
      const index = this.index;
      if (index !== this.#index) this.#enter(index);
      return this.#guarded(() => paints.map((paint) => paint?.())?.includes(true)) ?? false;
    };
  }

  /** A scene that cannot be drawn gives way to its still pictures, and stops none of the others. */
  #guarded<T>(draw: () => T): T | undefined {
    try {
      return draw();
    } catch (error) {
      this.#fail(error);
      return undefined;
    }
  }

  #rules(index: number): boolean {
    return this.#ownInStory || index === this.#steps.length - 1;
  }

  #showing(): Showing {
    const position = this.#track.position();
    const settled = this.page.still() ? Math.floor(position) : settle(position, this.#steps.length);
    return this.#rules(settled) ? { position: settled, ...this.#own } : { position: settled, overrides: {} };
  }

  #last(): Showing {
    return { position: this.#steps.length - 1, ...this.#own };
  }

  /** The height in the window at which a step counts as reached: below a pinned figure, if there is one. */
  line(): number {
    const { offsetHeight } = this.#stage;
    return offsetHeight < innerHeight * 0.75 ? offsetHeight + (innerHeight - offsetHeight) * 0.3 : innerHeight * 0.4;
  }

  #enter(index: number): void {
    this.#steps[this.#index]?.removeAttribute('aria-current');
    this.#steps[index]?.setAttribute('aria-current', 'step');
    this.#index = index;
  }

  #watch(): void {
    const seen = new Set<Element>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) seen[isIntersecting ? 'add' : 'delete'](target);
        this.#near = seen.size > 0;
        if (this.#near) this.page.redraw();
      },
      { rootMargin: '100% 0px' },
    );
    for (const element of [this.section, this.echoed]) if (element) observer.observe(element);
  }

  async #load(): Promise<void> {
    if (this.#loading) return;
    this.#loading = true;
    try {
      const scene = await this.page.load();
      const views = [new View(this.section, this.#figure(scene, this.#stage, 'live'), this.page.layout, () => this.#showing())];
      if (this.echoed) views.push(new View(this.echoed, this.#figure(scene, this.echoed, 'echo'), () => 'compact', () => this.#last()));
      this.#views = views;
      this.#scene = scene;
      this.#hand?.judge();
      this.page.redraw();
    } catch (error) {
      this.#fail(error);
    }
  }

  /** The still pictures in the text take over. */
  #fail(error: unknown): void {
    console.error(error);
    this.#views = [];
    this.section.classList.add('failed');
    this.page.onFailure();
  }

  #figure(scene: Scene, place: HTMLElement, name: string): LiveFigure {
    const labels = wordsOf(this.page.locale, this.messages['labels'] as CompiledMessages);
    return new LiveFigure(place.querySelector('svg')!, scene, labels, `${this.outline.id}-${name}`);
  }

  /** An address has given values: without any the knobs stand where the build, or the reader's hand, has put them. */
  #given(): boolean {
    return Object.keys(this.#own.overrides).length > 0 || this.#own.time !== undefined;
  }

  /** Puts tools into the reader's hand: true once it has them. */
  #reach(): Promise<boolean> {
    this.#reached ??= hand().then(
      ({ Hand }) => {
        this.#hand = new Hand(this);
        if (this.#given()) this.#hand.write();
        return true;
      },
      () => {
        this.page.onEmptyHand();
        this.#reached = undefined;
        return false;
      },
    );
    return this.#reached;
  }
}
