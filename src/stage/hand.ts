import type { CompiledMessages } from '../i18n/message.ts';
import { wordsOf } from '../i18n/words.ts';
import { defaultsOf } from '../parameters/parameter.ts';
import { challengesOf } from '../scenes/challenges.ts';
import { Challenges } from './challenges.ts';
import { books, readings } from './demand.ts';
import { askGuess } from './guess.ts';
import { Knobs } from './knobs.ts';
import { later } from './later.ts';
import type { SceneStage } from './scene.ts';

/** What a reader does by hand in a scene: guesses, turns knobs, meets challenges, opens books. */
export class Hand {
  readonly #stage: SceneStage;
  readonly #knobs: Knobs;
  readonly #challenges: Challenges;

  constructor(stage: SceneStage) {
    this.#stage = stage;
    const { section, outline, messages, page } = stage;
    const { locale, knobWords } = page;
    this.#knobs = new Knobs(section.querySelector('[data-knobs]')!, outline, knobWords, locale);
    this.#challenges = new Challenges(section.querySelector('[data-challenges]')!, knobWords);
    askGuess(section.querySelector('[data-guess]')!, wordsOf(locale, { ...page.guessWords, ...(messages['guess'] as CompiledMessages) }));
    section.addEventListener('toggle', () => void this.#keepBooks(), true);
    this.#knobs.onSetting(({ overrides, time }) => {
      stage.turn({ overrides: { ...this.#knobs.beyond(stage.own.overrides), ...overrides }, time });
      void this.#keepBooks();
      this.#describeSoon();
    });
  }

  /** Puts the knobs where the reader's own values are, of which an address has told. */
  write(): void {
    this.#knobs.write(this.#stage.own);
    this.judge();
  }

  /** Which challenges the reader's own values meet: of the whole run, wherever its time stands. */
  judge(): void {
    void this.#keepBooks();
    const run = this.#stage.wholeRun();
    const { id, parameters } = this.#stage.outline;
    if (run !== undefined) this.#challenges.check(challengesOf[id]!, run, defaultsOf(parameters));
  }

  /** Opened books follow the reader's values. Their code comes when books are first opened. */
  async #keepBooks(): Promise<void> {
    const { section, words, page } = this.#stage;
    const open = section.querySelector<HTMLElement>('[data-books][open]');
    const state = this.#stage.yourTurn();
    if (open && state !== undefined) (await this.#asked(books()))?.showBooks(open, state, words, page);
  }

  /** Code that does not come is told of, as the hand's own is; the next change asks for it once more. */
  async #asked<T>(code: Promise<T>): Promise<T | undefined> {
    try {
      return await code;
    } catch {
      this.#stage.page.onEmptyHand();
      return undefined;
    }
  }

  /** After the reader's hand has rested, the picture's description follows, announced once; its echo says the same. */
  readonly #describeSoon = later(600, async () => {
    this.judge();
    const code = await this.#asked(readings());
    const { section, outline: { id, steps }, words, echoed } = this.#stage;
    const state = this.#stage.yourTurn();
    if (!code || state === undefined) return;
    const text = words(`descriptions.${steps.at(-1)!}`, code.readingsIn[id]!(state));
    const echo = echoed?.querySelector('[data-description]');
    if (echo) echo.textContent = text;
    section.querySelector('[data-status]')!.textContent = text;
  });
}
