import { type ChartId, datasets } from '../data/series/index.ts';
import type { Series } from '../data/series/series.ts';
import type { Mark } from '../figure/mark.ts';
import { markup } from '../figure/markup.ts';
import type { Layout } from '../figure/picture.ts';
import { messagesOf, words } from '../i18n/locales.ts';
import { printFact } from '../i18n/quantity.ts';
import { wordsOf } from '../i18n/words.ts';
import { memo } from '../memo.ts';
import { BONDS_SIZE, drawBonds } from './bonds.ts';
import { CAPEX_SIZE, drawCapex } from './capex.ts';
import { drawMagnitude, MAGNITUDE_SIZE } from './magnitude.ts';
import { drawPlumbing, PLUMBING_SIZE } from './plumbing.ts';
import { drawPrices, PRICES_SIZE } from './prices.ts';
import type { Sheet } from './sheet.ts';

interface Chart {
  readonly draw: (sheet: Sheet) => Mark[];
  readonly size: Readonly<Record<Layout, { readonly width: number; readonly height: number }>>;
}

export const charts: Readonly<Record<ChartId, Chart>> = {
  capex: { draw: drawCapex, size: CAPEX_SIZE },
  bonds: { draw: drawBonds, size: BONDS_SIZE },
  plumbing: { draw: drawPlumbing, size: PLUMBING_SIZE },
  magnitude: { draw: drawMagnitude, size: MAGNITUDE_SIZE },
  prices: { draw: drawPrices, size: PRICES_SIZE },
};

/** A chart as marks, in a language and a layout. */
export function drawChart(id: ChartId, locale: string, layout: Layout): Mark[] {
  const tree = messagesOf(locale, 'charts');
  return charts[id].draw({ layout, locale, say: wordsOf(locale, tree[id] as never) });
}

/** The inside of a chart's SVG, drawn once for all pages. */
export const chartMarkup = memo((id: ChartId, locale: string, layout: Layout): string => markup(drawChart(id, locale, layout)));

/** What a chart shows, in words filled from its data: `alt`, `title` … */
export function sayChart(id: ChartId, locale: string, key: 'title' | 'what' | 'alt' | 'shows' | 'hides'): string {
  return words(locale, 'charts')(`${id}.${key}`, printedPoints(id, locale));
}

/** Every number of a chart as printed, by series and time: `$rrp.2022-12-30`, `$five.2020-2024`. */
export const printedPoints = memo((id: ChartId, locale: string): Readonly<Record<string, string>> => {
  const t = words(locale);
  return Object.fromEntries(Object.entries<Series>(datasets[id]).flatMap(([name, { unit, points }]) => points.flatMap(({ when, value }) =>
    value === null ? [] : [[`${name}.${when.replace('/', '-')}`, printFact(locale, t, { unit, value }).replaceAll(' ', '\u00a0')]])));
});
