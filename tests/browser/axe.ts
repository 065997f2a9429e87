import type { Frame, Page } from '@playwright/test';
import axe, { type AxeResults, type RunOptions } from 'axe-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules whose outcome a theme can change; for all others day and night are the same markup. */
const COLORS = ['color-contrast', 'link-in-text-block'];

type Within = string | readonly string[];
const PAGE = 'html';

/** What axe finds wrong with a page or with parts of it as they stand: rule and places. */
export function faultsOf(page: Page | Frame, within: Within = PAGE): Promise<string[]> {
  return run(page, within, { type: 'tag', values: TAGS });
}

/** The same by day, and by night what a theme can change. */
export async function faultsByDayAndNight(page: Page, within: Within = PAGE): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  const day = await faultsOf(page, within);
  await page.emulateMedia({ colorScheme: 'dark' });
  const night = await run(page, within, { type: 'rule', values: COLORS });
  return [...day, ...night.map((fault) => `by night ${fault}`)];
}

async function run(page: Page | Frame, within: Within, runOnly: RunOptions['runOnly']): Promise<string[]> {
  await page.evaluate(axe.source);
  const include = [within].flat().map((selector) => [selector]);
  // What a step lets recede in its figure is told in words beside it, and stands out at the step where it matters.
  const exclude = [['.stage [opacity]']];
  // Everything but violations axe then leaves undescribed, which is most of its time on a long page.
  const options: RunOptions = { runOnly, resultTypes: ['violations'] };
  const { violations } = (await page.evaluate(([context, options]) => (window as never as { axe: { run: (...words: unknown[]) => Promise<unknown> } }).axe.run(context, options), [{ include, exclude }, options] as const)) as AxeResults;
  return violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(({ target }) => target.join(' ')).join(', ')}`);
}
