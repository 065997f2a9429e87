import { type ConsoleMessage, expect, type Page } from '@playwright/test';

export const locales = ['en', 'ko'] as const;
export const DESKTOP = { width: 1280, height: 800 };
export const PHONE = { width: 390, height: 844 };
export const SCENES = ['financing', 'bathtub', 'cascade', 'duration'] as const;

/** The page complains; what the tests' own browser says of the service worker that it does not let in is not the page's. */
export function complains(message: ConsoleMessage): boolean {
  return ['error', 'warning'].includes(message.type()) && !message.text().includes('blocked by Playwright');
}

/** The steps of a page, or of one of its scenes, in their order: 'financing/loop' … */
export function stepsOf(page: Page, scene?: string): Promise<string[]> {
  return page.$$eval(scene ? `[data-step^="${scene}/"]` : '[data-step]', (steps) => steps.map((step) => step.getAttribute('data-step')!));
}

/** Opens the essay, live and laid out at once, as for the way back, at a place. */
export async function open(page: Page, locale: string, place = ''): Promise<void> {
  // A hash alone would not load the page anew.
  await page.goto('about:blank');
  await page.goto(`/${locale}/${place}`);
  await page.waitForSelector('html[data-live]');
  await page.evaluate(() => document.fonts.ready.then(() => dispatchEvent(new Event('popstate'))));
  await restPointer(page);
}

/** Lays the pointer on the figure's edge: some browsers begin with it in the corner, where the contents open under it. */
export async function restPointer(page: Page): Promise<void> {
  const { width, height } = page.viewportSize()!;
  await page.mouse.move(width - 2, height / 2);
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
  const figure = await restingAt(page, step);
  await page.waitForFunction((selector) => document.querySelector(selector), figure, { timeout: 30_000 });
  // Two frames: nothing may still be under way.
  return page.evaluate(async (selector) => {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    return document.querySelector(selector)!.outerHTML;
  }, figure);
}

/** A scene's live figure as text. */
export function svgOf(page: Page, scene: string): Promise<string> {
  return page.locator(`[data-scene="${scene}"] .stage svg`).evaluate((svg) => svg.outerHTML);
}

/** The inside of a step's picture at rest, live and as it is in the page's HTML, with the same ids. Phones have the same drawing in both. */
export async function stillOf(page: Page, step: string): Promise<{ live: string; still: string }> {
  const [scene] = step.split('/');
  const still = await page.locator(`[id="${step}"] .still svg`).evaluate((svg) => svg.innerHTML);
  const live = await page.locator(`[data-scene="${scene}"] svg[data-pos]`).evaluate((svg) => svg.innerHTML);
  return { live: live.replaceAll(`${scene}-live`, 'uid'), still: still.replaceAll(step.replace('/', '-'), 'uid') };
}

/** Scrolls a step to where a link to it would bring it. */
export async function scrollTo(page: Page, step: string): Promise<void> {
  await page.evaluate((id) => document.getElementById(id)!.scrollIntoView({ behavior: 'instant' }), step);
}

/** Jumps to an end of the page, and gives it the frames to notice. */
export async function jump(page: Page, end: 'top' | 'bottom'): Promise<void> {
  await page.evaluate(async (top) => {
    window.scrollTo({ top: top ? 0 : document.documentElement.scrollHeight, behavior: 'instant' });
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  }, end === 'top');
}

/** Those of the widths at which a page is wider than the window. */
export async function wideAt(page: Page, widths: readonly number[]): Promise<number[]> {
  const wide: number[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    if ((await page.evaluate(() => document.documentElement.scrollWidth)) > width) wide.push(width);
  }
  return wide;
}

/** Fonts of the system that stand in for a character the site's own lack, each with a place where it does. */
export async function foreignFonts(page: Page, selector: string): Promise<string[]> {
  await page.evaluate(() => document.fonts.ready);
  const client = await page.context().newCDPSession(page);
  await client.send('DOM.enable');
  await client.send('CSS.enable');
  const { root } = await client.send('DOM.getDocument', { depth: 0 });
  const { nodeIds } = await client.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector });
  // Asked all at once: one by one, thousands of answers take half a minute.
  const used = await Promise.all(nodeIds.map(async (nodeId) => ({ nodeId, fonts: (await client.send('CSS.getPlatformFontsForNode', { nodeId })).fonts })));
  const foreign = new Map(used.flatMap(({ nodeId, fonts }) => fonts.filter((font) => !font.isCustomFont).map((font) => [font.familyName, nodeId] as const)));
  const places = await Promise.all([...foreign].map(async ([name, nodeId]) => `${name}: ${(await client.send('DOM.getOuterHTML', { nodeId })).outerHTML.slice(0, 160)}`));
  await client.detach();
  return places;
}

/** Every step shows its picture, at a size to look at, its description and its text. */
export async function expectStills(page: Page): Promise<void> {
  const steps = page.locator('[data-step]');
  expect(await steps.count()).toBeGreaterThanOrEqual(22);
  const missing = () =>
    steps.evaluateAll((all) =>
      all.flatMap((step) =>
        ([['.still svg', 200], ['[data-description]', 0], ['.prose', 0]] as const)
          .filter(([part, least]) => {
            const element = step.querySelector(part)!;
            const { width, height } = element.getBoundingClientRect();
            return width <= least || height === 0 || getComputedStyle(element).visibility !== 'visible';
          })
          .map(([part]) => `${part} of ${step.id}`),
      ),
    );
  await expect.poll(missing).toEqual([]);
}
