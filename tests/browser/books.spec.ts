import { expect, type Page, test } from '@playwright/test';
import { printCell } from '../../src/i18n/books.ts';
import { scenes } from '../../src/scenes/all.ts';
import { booksOf } from '../../src/scenes/books.ts';
import type { SceneId } from '../../src/scenes/scene.ts';
import { momentAt } from '../../src/scenes/story.ts';
import { locales, open } from './essay.ts';

/** A setting of every scene and where its time stands, as an address and as values. */
const SETTINGS: Record<SceneId, { values: Record<string, number | string>; time?: number }> = {
  financing: { values: { phi: 0.5, backstop: 'both' }, time: 3 },
  bathtub: { values: { tap: -2, return: 0.25 }, time: 7 },
  cascade: { values: { leverage: 4, cash: 20 }, time: 2 },
  duration: { values: { rate: 0.07, growth: 0.5 } },
};

function printed(id: SceneId, locale: string, values: Record<string, number | string> = {}, time?: number): string[] {
  const scene = scenes[id];
  const moment = momentAt(scene, scene.steps.length - 1, values);
  const { tables } = booksOf[id]!(scene.state(time === undefined ? moment : { ...moment, at: time }));
  return tables.flatMap(({ rows, columns, cells }) => rows.flatMap((row, r) => columns.map((column, c) => printCell(locale, cells[r]![c]!, row, column))));
}

const shown = (page: Page, id: string): Promise<string[]> => page.locator(`[data-books="${id}"] tbody td`).allTextContents();

for (const [id, { values, time }] of Object.entries(SETTINGS) as [SceneId, (typeof SETTINGS)[SceneId]][]) {
  const locale = locales[Object.keys(SETTINGS).indexOf(id) % 2]!;

  test(`the books of ${id} follow the address, the knobs and the time once they are opened (${locale})`, async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => /\/books\./.test(request.url()) && asked.push(request.url()));
    const query = new URLSearchParams(Object.entries(values).map(([name, value]) => [name, String(value)]));
    if (time !== undefined) query.set('t', String(time));
    await open(page, locale, `?${query}#${id}/your-turn`);
    await expect(page.locator(`[data-scene="${id}"] .stage svg`)).toHaveAttribute('data-pos', String(scenes[id].steps.length - 1));
    expect(await shown(page, id)).toEqual(printed(id, locale));
    expect(asked).toEqual([]);

    await page.locator(`[data-books="${id}"] summary`).click();
    await expect.poll(() => shown(page, id)).toEqual(printed(id, locale, values, time));
    expect(asked).toHaveLength(1);

    const [name] = Object.keys(values);
    const knob = page.locator(`#${id}-${name}`);
    await knob.focus();
    await knob.press('ArrowRight');
    const turned = Number(await knob.inputValue());
    expect(turned).not.toBe(values[name!]);
    await expect.poll(() => shown(page, id)).toEqual(printed(id, locale, { ...values, [name!]: turned }, time));
    const residual = page.locator(`[data-books="${id}"] [data-residual]`);
    expect(Number(await residual.getAttribute('data-residual'))).toBeLessThan(1e-9);

    await page.locator(`[data-knobs="${id}"] [type="reset"]`).click();
    await expect.poll(() => shown(page, id)).toEqual(printed(id, locale));
  });
}
