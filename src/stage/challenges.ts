import type { Words } from '../figure/picture.ts';
import type { Values } from '../parameters/parameter.ts';
import type { Challenge } from '../scenes/scene.ts';

/** The challenges of "your turn": for this visit, which ways to them the reader has found. */
export class Challenges {
  readonly #list: HTMLElement;
  readonly #words: Words;

  constructor(list: HTMLElement, words: Words) {
    this.#list = list;
    this.#words = words;
  }

  /** Marks the ways that a run shows, and says once what is new. */
  check<State>(challenges: readonly Challenge<State>[], state: State, usual: Values): void {
    const news = challenges.map((challenge) => this.#find(challenge.id, challenge.way(state, usual))).filter(Boolean);
    if (news.length > 0) this.#list.querySelector('[data-found]')!.textContent = news.join(' ');
  }

  /** Marks a way and gives the news of it; nothing, if there is no way or it is known already. */
  #find(id: string, name: string | undefined): string | undefined {
    const challenge = this.#list.querySelector<HTMLElement>(`[data-challenge="${id}"]`)!;
    const way = challenge.querySelector<HTMLElement>(`[data-way="${name}"]:not(.found)`);
    if (!way) return undefined;
    way.classList.add('found');
    challenge.classList.add('met');
    const count = this.#words('challenge', { found: challenge.querySelectorAll('.found').length, total: challenge.querySelectorAll('[data-way]').length });
    challenge.querySelector('[data-count]')!.textContent = count;
    return this.#words('found', { challenge: challenge.querySelector('h5')!.textContent!, way: way.querySelector('[data-name]')!.textContent!, count });
  }
}
