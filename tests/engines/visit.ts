import { setTimeout as pause } from 'node:timers/promises';
import type { Browser } from '../../scripts/engines/browser.ts';

export const DESKTOP = [1280, 800] as const;
export const PHONE = [390, 844] as const;

/** Stands first in every page: whatever the page complains of, from its first line on. */
export const LISTEN = `<script>
  window.complaints = [];
  addEventListener('error', (event) => complaints.push(event.message ?? 'not loaded: ' + (event.target.src ?? event.target.href)), true);
  addEventListener('unhandledrejection', ({ reason }) => complaints.push(String(reason)));
  document.addEventListener('securitypolicyviolation', ({ blockedURI, effectiveDirective }) => complaints.push('refused: ' + effectiveDirective + ' ' + blockedURI));
  for (const name of ['error', 'warn']) {
    const say = console[name];
    console[name] = (...words) => { complaints.push(words.join(' ')); say(...words); };
  }
</script>`;

/** A browser on the built site. */
export class Visit {
  readonly browser: Browser;
  readonly #origin: string;

  constructor(browser: Browser, origin: string) {
    this.browser = browser;
    this.#origin = origin;
  }

  /** Opens a page of the site anew and waits for its fonts and its first frames. */
  async open(path: string): Promise<void> {
    // A hash alone would not load the page anew.
    await this.browser.open('about:blank');
    await this.browser.open(this.#origin + path);
    await this.browser.run(async () => {
      await document.fonts.ready;
      for (let frame = 0; frame < 3; frame += 1) await new Promise((done) => setTimeout(() => requestAnimationFrame(done)));
    }, null);
  }

  /** Waits until a function in the page gives something that is neither false nor empty, and gives that. A page that is being left cannot answer: it is asked again. */
  async until<Given, Taken>(what: string, act: (given: Given) => Taken | Promise<Taken>, given: Given): Promise<Taken> {
    let trouble = '';
    for (const start = Date.now(); Date.now() - start < 30_000; await pause(40)) {
      const taken = await this.browser.run(act, given).catch((error: Error) => void (trouble = `, ${error.message}`));
      if (taken) return taken as Taken;
    }
    throw new Error(`waited 30 s in vain: ${what}${trouble}`);
  }

  /** What the open page has complained of. */
  complaints(): Promise<string[]> {
    return this.browser.run(() => (window as never as { complaints: string[] }).complaints, null);
  }

  /** Scrolls a step to where a link to it would bring it. */
  async scrollTo(step: string): Promise<void> {
    await this.browser.run((id) => document.getElementById(id)!.scrollIntoView({ behavior: 'instant' }), step);
  }

  /** Waits until the figure of a step's scene rests at the step, and gives its SVG as text. */
  async pictureAt(step: string): Promise<string> {
    return this.until(`the figure comes to rest at ${step}`, async (id) => {
      const [scene] = id.split('/');
      const section = document.querySelector(`[data-scene="${scene}"]`)!;
      const index = [...section.querySelectorAll('[data-step]')].findIndex((element) => element.id === id);
      const figure = (): Element | null => section.querySelector(`.stage svg[data-pos="${index}"]:not([data-moving])`);
      if (!figure()) return undefined;
      // Two frames: nothing may still be under way.
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      return figure()?.outerHTML;
    }, step) as Promise<string>;
  }

  /** The notice's text once it is shown. */
  notice(): Promise<string> {
    return this.until('a notice', () => document.querySelector<HTMLElement>('[data-notice]:not([hidden])')?.innerText ?? '', null);
  }
}
