import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CAPEX_SIZE, pieces } from '../../../src/charts/capex.ts';
import { csvOf } from '../../../src/charts/csv.ts';
import { charts, drawChart, printedPoints, sayChart } from '../../../src/charts/index.ts';
import { band, beginOf, linear, temporal, ticks } from '../../../src/charts/scale.ts';
import { rowsOf } from '../../../src/charts/table.ts';
import { type ChartId, chartIds, datasets } from '../../../src/data/series/index.ts';
import { ends, type Point, type Series, valueAt } from '../../../src/data/series/series.ts';
import type { Mark } from '../../../src/figure/mark.ts';
import { markup } from '../../../src/figure/markup.ts';
import { locales, messagesOf } from '../../../src/i18n/locales.ts';

const LAYOUTS = ['wide', 'compact'] as const;
const each = chartIds.flatMap((id) => locales.flatMap((locale) => LAYOUTS.map((layout) => [id, locale, layout] as const)));

/** All marks of a tag, inside a group of a class. */
function marksOf(marks: readonly Mark[], tag: string, within = ''): Mark[] {
  return marks.flatMap((mark) => [
    ...(within === '' && mark.tag === tag ? [mark] : []),
    ...marksOf(mark.children, tag, within !== '' && String(mark.attributes['class'] ?? '').split(' ').includes(within) ? '' : within),
  ]);
}
const number = (mark: Mark, name: string): number => Number(mark.attributes[name]);

describe('scales', () => {
  it('keep proportions: what is twice as much is drawn twice as long from zero', () => {
    fc.assert(fc.property(fc.double({ min: 1, max: 1e4, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 50, max: 800 }), (top, share, length) => {
      const y = linear([0, top], [length, 0]);
      expect(y(0)).toBe(length);
      expect(y(top)).toBe(0);
      expect(Math.abs(length - y(share * top) - share * length)).toBeLessThanOrEqual(0.051);
    }));
  });

  it('put days in proportion to the time between them, and a month or a year at its middle', () => {
    const x = temporal(['2021', '2026'], [0, 1826]);
    fc.assert(fc.property(fc.integer({ min: 0, max: 1824 }), (day) => {
      const iso = new Date(beginOf('2021') + day * 864e5).toISOString().slice(0, 10);
      expect(Math.abs(x(iso) - (day + 0.5))).toBeLessThan(0.06);
    }));
    expect(x('2021')).toBeCloseTo(182.5, 1);
    expect(x('2021-02')).toBeCloseTo(45, 1);
    expect(x('2021/2022')).toBeCloseTo(365, 1);
  });

  it('divide a range into bands and an axis into ticks', () => {
    expect(ticks(0, 9, 3)).toEqual([0, 3, 6, 9]);
    const bands = band(4, [10, 50]);
    expect([bands.width, bands.start(1), bands.middle(3)]).toEqual([10, 20, 45]);
  });
});

describe.each(each)('%s in %s, %s', (id, locale, layout) => {
  const marks = drawChart(id, locale, layout);

  it('is drawn as before', async () => {
    await expect(`${markup(marks).replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(`./${id}.${locale}.${layout}.svg.txt`);
  });

  it('draws every number, with no hole and nothing of its own style', () => {
    expect(markup(marks)).not.toMatch(/NaN|undefined|Infinity|\bstyle=|\{\$/);
    expect(marksOf(marks, 'text').length).toBeGreaterThan(8);
  });

  it('joins no two points: every line is straight, up, down or across', () => {
    for (const { attributes } of marksOf(marks, 'path')) for (const line of String(attributes['d']).split('M').filter(Boolean)) expect(line).toMatch(/^[\d.,-]+(?:[HVhv][\d.-]+)+$/);
    for (const tag of ['polyline', 'line', 'polygon']) expect(marksOf(marks, tag)).toEqual([]);
  });

  it('stands inside its frame', () => {
    const { width, height } = charts[id].size[layout];
    for (const rect of marksOf(marks, 'rect')) {
      expect(number(rect, 'x')).toBeGreaterThanOrEqual(0);
      expect(number(rect, 'y')).toBeGreaterThanOrEqual(0);
      expect(number(rect, 'width')).toBeGreaterThan(0);
      expect(number(rect, 'height')).toBeGreaterThan(0);
      expect(number(rect, 'x') + number(rect, 'width')).toBeLessThanOrEqual(width);
      expect(number(rect, 'y') + number(rect, 'height')).toBeLessThanOrEqual(height);
    }
  });

  it('uses the inks of charts only: none of the machine’s, and no alarm', () => {
    expect(markup(marks)).not.toMatch(/[fs]-(?:coral|duck|brass|beak)/);
  });
});

describe('bars', () => {
  it('of capital expenditure are as tall as their sums, from zero', () => {
    const unit = (372 - 48) / 700e9;
    const bars = marksOf(drawChart('capex', 'en', 'wide'), 'rect', 'bars').filter(({ attributes }) => attributes['class'] !== 'ruled');
    for (const year of ['2020', '2021', '2022', '2023', '2024', '2025']) for (const { from, to } of pieces(year)) {
      const bar = bars.find((rect) => Math.abs(number(rect, 'height') - (to - from) * unit) < 0.21 && Math.abs(number(rect, 'y') + number(rect, 'height') - (372 - from * unit)) < 0.11);
      expect(bar, `${year} ${from / 1e9} to ${to / 1e9}`).toBeDefined();
    }
    expect(CAPEX_SIZE.wide.height).toBeGreaterThan(372);
  });

  it('of bonds stand on zero and keep the proportions of both counts', () => {
    for (const layout of LAYOUTS) {
      const marks = drawChart('bonds', 'en', layout);
      const bars = marksOf(marks, 'rect', 'bars').filter(({ attributes }) => attributes['class'] !== 'ruled');
      const zero = new Set(bars.map((bar) => Math.round(number(bar, 'y') + number(bar, 'height'))));
      expect(zero.size).toBe(1);
      const { five, wider } = datasets.bonds;
      const values = [ends(valueAt(five, '2020/2024'))[0], ends(valueAt(five, '2025'))[0], ends(valueAt(wider, '2025'))[0], ends(valueAt(wider, '2026'))[0]];
      bars.forEach((bar, i) => expect(Math.abs(number(bar, 'height') / number(bars[3]!, 'height') - values[i]! / values[3]!)).toBeLessThan(0.002));
    }
  });

  it('of the push begin and end at the published estimates, in proportion', () => {
    for (const layout of LAYOUTS) {
      const bars = marksOf(drawChart('magnitude', 'en', layout), 'rect', 'bars').filter(({ attributes }) => attributes['class'] !== 'ruled');
      const week = bars.at(-1)!;
      const unit = number(week, 'width') / 16;
      const told = (['cbo', 'wei', 'gagnon'] as const).flatMap((id) => ['2025', '2026'].map((when) => ends(valueAt(datasets.magnitude[id] as Series, when))));
      expect(bars).toHaveLength(told.length + 1);
      told.forEach(([low, high], i) => {
        expect(Math.abs(number(bars[i]!, 'x') - number(week, 'x') - low * unit)).toBeLessThan(0.12);
        expect(Math.abs(number(bars[i]!, 'width') - (high - low) * unit)).toBeLessThan(0.21);
      });
    }
  });
});

describe('points', () => {
  const known = (series: Series): Point[] => series.points.filter(({ value }) => value !== null);

  it.each(LAYOUTS)('of the Fed stand at their days and sums, a dot for each and no more, on one scale (%s)', (layout) => {
    const marks = drawChart('plumbing', 'en', layout);
    const units = (['assets', 'reserves', 'rrp'] as const).map((id) => {
      const dots = marksOf(marks, 'circle', id);
      const points = known(datasets.plumbing[id]);
      expect(dots).toHaveLength(points.length);
      const [first, last] = [points[0]!, points.at(-1)!];
      const span = beginOf(last.when) - beginOf(first.when);
      points.forEach(({ when }, i) => {
        const share = (beginOf(when) - beginOf(first.when)) / span;
        expect(Math.abs((number(dots[i]!, 'cx') - number(dots[0]!, 'cx')) / (number(dots.at(-1)!, 'cx') - number(dots[0]!, 'cx')) - share)).toBeLessThan(0.03);
      });
      const amounts = points.map(({ value }) => ends(value!)[0]);
      const [top, low] = [Math.max(...amounts), Math.min(...amounts)];
      return (number(dots[amounts.indexOf(low)]!, 'cy') - number(dots[amounts.indexOf(top)]!, 'cy')) / ((top - low) / 1e12);
    });
    for (const unit of units) expect(Math.abs(unit / units[0]! - 1)).toBeLessThan(0.03);
  });

  it.each(LAYOUTS)('of prices are one mark each (%s)', (layout) => {
    const marks = drawChart('prices', 'en', layout);
    for (const id of ['bitcoin', 'software', 'sandisk', 'treasury', 'index', 'japan'] as const) {
      expect(marksOf(marks, 'circle', id).length + marksOf(marks, 'rect', id).length, id).toBe(known(datasets.prices[id]).length);
    }
  });
});

describe.each(locales)('words in %s', (locale) => {
  it.each(chartIds)('describe %s with the numbers that its table prints', (id: ChartId) => {
    const alt = sayChart(id, locale, 'alt');
    const printed = Object.values(printedPoints(id, locale));
    expect(printed.filter((text) => alt.includes(text)).length).toBeGreaterThanOrEqual(4);
    const table = new Set(rowsOf(id, locale).map(({ value }) => value.replaceAll(' ', '\u00a0')));
    for (const text of printed) expect(table).toContain(text);
    for (const key of ['title', 'what', 'shows', 'hides'] as const) expect(sayChart(id, locale, key).length).toBeGreaterThan(8);
  });

  it('name the same things as in every other language', () => {
    const keys = (tree: object, path = ''): string[] => Object.entries(tree).flatMap(([key, value]) => (typeof value === 'object' && !Array.isArray(value) && !('parts' in value) && !('variants' in value) ? keys(value as object, `${path}${key}.`) : [`${path}${key}`]));
    expect(keys(messagesOf(locale, 'charts'))).toEqual(keys(messagesOf('en', 'charts')));
  });
});

describe.each(chartIds)('the table and the CSV of %s', (id) => {
  const points = Object.entries<Series>(datasets[id]).flatMap(([series, { points }]) => points.map((point) => ({ series, point })));

  it('have a row for every point, in every language', () => {
    for (const locale of locales) {
      const rows = rowsOf(id, locale);
      expect(rows.map(({ series }) => series)).toEqual(points.map(({ series }) => series));
      rows.forEach(({ value, sources, note }, i) => {
        if (points[i]!.point.value === null) expect(sources).toEqual([]);
        else expect(value).toMatch(/\d/);
        expect(note !== '').toBe(points[i]!.point.how !== undefined);
      });
    }
  });

  it('give back the data', () => {
    const [header, ...lines] = parse(csvOf(id));
    expect(header).toEqual(['series', 'measures', 'date', 'low', 'high', 'unit', 'status', 'grade', 'sources', 'addresses']);
    expect(lines).toHaveLength(points.length);
    lines.forEach((cells, i) => {
      const { series, point } = points[i]!;
      expect(cells).toHaveLength(header!.length);
      expect([cells[0], cells[2]]).toEqual([series, point.when]);
      if (point.value === null) expect(cells.slice(3, 5)).toEqual(['', '']);
      else ends(point.value).forEach((end, side) => expect(Math.abs(Number(cells[3 + side]) / end - 1)).toBeLessThan(1e-11));
      expect(cells[8] !== '').toBe(point.value !== null);
    });
  });
});

/** CSV as RFC 4180 has it, read back. */
function parse(text: string): string[][] {
  return text.trimEnd().split('\r\n').map((line) => [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? ''));
}
