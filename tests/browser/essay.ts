import type { ConsoleMessage, Page } from '@playwright/test';

export const locales = ['en', 'ko'] as const;
export const DESKTOP = { width: 1280, height: 800 };
export const PHONE = { width: 390, height: 844 };

/** The page complains; what the tests' own browser says of the service worker that it does not let in is not the page's. */
export function complains(message: ConsoleMessage): boolean {
  return ['error', 'warning'].includes(message.type()) && !message.text().includes('blocked by Playwright');
}

/** The steps of a page, or of one of its scenes, in their order: 'financing/loop' … */
export function stepsOf(page: Page, scene?: string): Promise<string[]> {
  return page.$$eval(scene ? `[data-step^="${scene}/"]` : '[data-step]', (steps) => steps.map((step) => step.getAttribute('data-step')!));
}

/** Opens the essay, live, at a place. */
export async function open(page: Page, locale: string, place = ''): Promise<void> {
  // A hash alone would not load the page anew.
  await page.goto('about:blank');
  await page.goto(`/${locale}/${place}`);
  await page.waitForSelector('html[data-live]');
  await page.evaluate(() => document.fonts.ready);
}

/** The page's time is the test's from here on, so that water comes to rest without waiting. Call before `open`. */
export async function holdTime(page: Page): Promise<void> {
  await page.clock.install();
}

/** Lets the held time run until a step's figure has come to rest there. */
export async function rest(page: Page, step: string): Promise<void> {
  const figure = page.locator(await restingAt(page, step));
  for (let i = 0; i < 40; i += 1) {
    // Scroll events, observers and loading take real time, more on a busy machine.
    await page.waitForTimeout(40);
    await page.clock.runFor(700);
    if ((await figure.count()) === 1) return;
  }
  throw new Error(`the figure does not come to rest at ${step}`);
}

/** The live figure of a step's scene, while it rests at the step. */
async function restingAt(page: Page, step: string): Promise<string> {
  const [scene] = step.split('/');
  const index = await page.$eval(`[data-scene="${scene}"]`, (section, id) => [...section.querySelectorAll('[data-step]')].findIndex((element) => element.getAttribute('data-step') === id), step);
  return `[data-scene="${scene}"] .stage svg[data-pos="${index}"]:not([data-moving])`;
}

/** Waits until the scene's live figure rests at the step, and gives its SVG as text. */
export async function pictureAt(page: Page, step: string): Promise<string> {
  const figure = page.locator(await restingAt(page, step));
  await figure.waitFor({ state: 'attached', timeout: 30_000 });
  // Two frames: nothing may still be under way.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  return figure.evaluate((svg) => svg.outerHTML);
}

/** A scene's live figure as text. */
export function svgOf(page: Page, scene: string): Promise<string> {
  return page.locator(`[data-scene="${scene}"] .stage svg`).evaluate((svg) => svg.outerHTML);
}

/** Scrolls a step to where a link to it would bring it. */
export async function scrollTo(page: Page, step: string): Promise<void> {
  await page.evaluate((id) => document.getElementById(id)!.scrollIntoView({ behavior: 'instant' }), step);
}

/** Waits until a scroll that a key began has ended: it takes effect some frames later. */
export async function stillness(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const pause = (): Promise<void> => new Promise((done) => setTimeout(done, 120));
    let before = NaN;
    while (scrollY !== before) {
      before = scrollY;
      await pause();
    }
  });
}
