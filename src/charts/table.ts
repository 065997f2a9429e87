import { type ChartId, datasets } from '../data/series/index.ts';
import { type Series, sourcesOf } from '../data/series/series.ts';
import type { SourceId } from '../data/sources/index.ts';
import { printDate } from '../i18n/date.ts';
import { words } from '../i18n/locales.ts';
import { printFact } from '../i18n/quantity.ts';
import { memo } from '../memo.ts';

/** A number of a chart as its table prints it. */
export interface Row {
  /** Id of the series, and whether this is its first row. */
  readonly series: string;
  readonly first: boolean;
  readonly name: string;
  readonly when: string;
  readonly value: string;
  /** How the number came about, or nothing. */
  readonly note: string;
  readonly sources: readonly SourceId[];
}

/** Every point of a chart, gaps too, in the order of the data. */
export const rowsOf = memo((id: ChartId, locale: string): readonly Row[] => {
  const t = words(locale);
  const say = words(locale, 'charts');
  return Object.entries<Series>(datasets[id]).flatMap(([series, { unit, points }]) => points.map((point, i) => ({
    series,
    first: i === 0,
    name: say(`${id}.series.${series}`),
    when: printDate(locale, point.when),
    value: point.value === null ? say('frame.none') : printFact(locale, t, { unit, value: point.value }),
    note: point.how === undefined ? '' : say(`how.${point.how}`),
    sources: sourcesOf(point),
  })));
});
