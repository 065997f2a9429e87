import type { Words } from '../figure/picture.ts';
import type { Turner } from './turner.ts';

/** The buttons that turn pages, and where the reader is among them; a page the reader turned up is announced once. */
export class TurnControls {
  readonly #nav: HTMLElement;
  readonly #turner: Turner;
  readonly #words: Words;

  /** `place` holds the controls. */
  constructor(place: HTMLElement, turner: Turner, words: Words) {
    this.#nav = place.querySelector<HTMLElement>('[data-turn]')!;
    this.#turner = turner;
    this.#words = words;
    this.#nav.hidden = false;
    for (const button of this.#buttons) button.addEventListener('click', () => turner.turn(Number(button.dataset['by'])));
  }

  get #buttons(): HTMLButtonElement[] {
    return [...this.#nav.querySelectorAll<HTMLButtonElement>('[data-by]')];
  }

  /** Follows the turner. A button at the end stays in focus, so it is marked instead of disabled. */
  show(announce: boolean): void {
    const { index, pages, page } = this.#turner;
    const last = pages.length - 1;
    const count = this.#words('count', { number: index + 1, total: pages.length });
    for (const button of this.#buttons) button.setAttribute('aria-disabled', String(index === (Number(button.dataset['by']) < 0 ? 0 : last)));
    this.#nav.querySelector('[data-turns]')!.textContent = count;
    this.#nav.style.setProperty('--turned', String(last > 0 ? index / last : 1));
    if (announce) this.#nav.querySelector('[data-turned]')!.textContent = this.#words('turned', { count, title: titleOf(page) });
  }
}

function titleOf(page: readonly HTMLElement[]): string {
  return page.map((element) => element.querySelector('h2, h3')?.textContent).find(Boolean) ?? '';
}
