import type { Track } from './track.ts';

/** What is up together: a step, or all that stands before a scene's first one. */
export type Page = readonly [HTMLElement, ...HTMLElement[]];

/** The pages of a scene in their order. */
export function pagesOf(section: HTMLElement): Page[] {
  const steps = [...section.querySelectorAll<HTMLElement>('[data-step]')];
  const front = [...steps[0]!.parentElement!.children].filter((element) => precedes(element, steps[0]!)) as HTMLElement[];
  return [front as unknown as Page, ...steps.map((step): Page => [step])];
}

function precedes(element: Element, other: Element): boolean {
  return (element.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** Pages of which one is up. The reader turns them, where the essay's are scrolled. */
export class Turner {
  readonly pages: readonly Page[];
  readonly #onTurn: (byReader: boolean) => void;
  #index = -1;

  /** `onTurn` follows every page turned up, by the reader or by an address. */
  constructor(pages: readonly Page[], onTurn: (byReader: boolean) => void) {
    this.pages = pages;
    this.#onTurn = onTurn;
  }

  get index(): number {
    return this.#index;
  }

  /** The page that is up. */
  get page(): Page {
    return this.pages[this.#index]!;
  }

  /** Address of the step that is up, `financing/slack`; none, if it is not a step. */
  get step(): string | undefined {
    return this.page[0].dataset['step'];
  }

  /** Turns so many pages on, as far as there are any. */
  turn(by: number): void {
    this.go(this.#index + by, true);
  }

  /** Turns up one page. */
  go(index: number, byReader = false): void {
    const next = Math.min(Math.max(index, 0), this.pages.length - 1);
    if (next === this.#index) return;
    this.#index = next;
    for (const page of this.pages) for (const element of page) element.toggleAttribute('data-up', page === this.page);
    this.#onTurn(byReader);
  }

  /** Turns up a scene's step, or what stands before its first. False, if it is not among the pages. */
  show(scene: string, step: string | undefined): boolean {
    const index = this.pages.findIndex(([first]) => (step === undefined ? first.closest<HTMLElement>('[data-scene]')?.dataset['scene'] === scene : first.dataset['step'] === `${scene}/${step}`));
    if (index >= 0) this.go(index);
    return index >= 0;
  }

  /** The way of going through the steps that a scene's stage is told: always at rest, at the last step not after the page that is up. */
  readonly follow = (steps: readonly HTMLElement[]): Track => ({
    measure() {},
    position: () => Math.max(0, steps.filter((step) => step === this.page[0] || precedes(step, this.page[0])).length - 1),
  });
}

/** Controls that have a use of their own for arrows, Home and End; buttons have one for the space bar. */
const TYPING = 'input, textarea, select, dialog[open], [popover], [tabindex]';

/** Calls what a key does, by its name in `KeyboardEvent.key`, unless the control in focus needs that key. */
export function listenToKeys(acts: Readonly<Record<string, () => void>>): void {
  addEventListener('keydown', (event) => {
    const { key, target } = event;
    const act = acts[key];
    if (!act || event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
    const needed = key === ' ' ? `${TYPING}, button, summary, a` : TYPING;
    // Page keys are what a presenter's clicker sends: they turn pages whatever is in focus.
    if ((target as Element).closest?.(key.startsWith('Page') ? 'dialog[open]' : needed)) return;
    event.preventDefault();
    act();
  });
}

/** The keys that turn pages in every layout; arrows point where the language's next page lies. */
export function turningKeys(turner: Turner): Record<string, () => void> {
  const forward = document.documentElement.dir === 'rtl' ? -1 : 1;
  return {
    ArrowRight: () => turner.turn(forward),
    ArrowLeft: () => turner.turn(-forward),
    PageDown: () => turner.turn(1),
    PageUp: () => turner.turn(-1),
    Home: () => turner.go(0, true),
    End: () => turner.go(turner.pages.length - 1, true),
  };
}

/** Pixels that a finger has to move along a line to turn a page. */
const SWIPE = 40;

/** A finger drawn across an element turns a page: on, when it moves against the direction of reading. */
export function turnBySwipe(element: HTMLElement, turner: Turner): void {
  let start: PointerEvent | undefined;
  const forward = document.documentElement.dir === 'rtl' ? -1 : 1;
  element.addEventListener('pointerdown', (event) => {
    start = event.pointerType === 'mouse' ? undefined : event;
  });
  element.addEventListener('pointerup', (event) => {
    if (!start) return;
    const [x, y] = [event.clientX - start.clientX, event.clientY - start.clientY];
    start = undefined;
    if (Math.abs(x) > SWIPE && Math.abs(x) > 2 * Math.abs(y)) turner.turn(x < 0 ? forward : -forward);
  });
}
