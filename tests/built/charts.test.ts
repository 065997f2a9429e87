import { describe, expect, it } from 'vitest';
import { csvOf } from '../../src/charts/csv.ts';
import { drawChart } from '../../src/charts/index.ts';
import { rowsOf } from '../../src/charts/table.ts';
import { chartIds } from '../../src/data/series/index.ts';
import { markup } from '../../src/figure/markup.ts';
import { file, locales, page } from './site.ts';

const cells = (row: Element): string[] => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent!);

describe.each(locales)('the charts in %s', (locale) => {
  const essay = page(`${locale}/index.html`);
  const data = page(`${locale}/data/index.html`);

  it.each([['the essay', essay], ['the page of all figures', data]] as const)('stand once each in %s, with a title, a description and sources', (_name, document) => {
    expect([...document.querySelectorAll('[data-chart]')].map((chart) => chart.getAttribute('data-chart')).toSorted()).toEqual(chartIds.toSorted());
    for (const chart of document.querySelectorAll('[data-chart]')) {
      for (const svg of chart.querySelectorAll('svg')) expect(document.getElementById(svg.getAttribute('aria-labelledby')!)!.textContent!.length).toBeGreaterThan(100);
      expect(document.getElementById(chart.getAttribute('aria-labelledby')!)!.textContent!.length).toBeGreaterThan(8);
      expect(chart.querySelector('.chart-sources')!.textContent).toMatch(/20\d\d/);
    }
  });

  it.each(chartIds)('%s is the drawing of the data, and its table the data', (id) => {
    for (const layout of ['wide', 'compact'] as const) expect(file(`${locale}/data/index.html`)).toContain(markup(drawChart(id, locale, layout)));
    expect(file(`${locale}/index.html`)).toContain(markup(drawChart(id, locale, 'compact')));
    for (const document of [essay, data]) {
      const rows = [...document.querySelectorAll(`[data-chart="${id}"] tbody tr`)].map((row) => cells(row).slice(0, 4));
      expect(rows).toEqual(rowsOf(id, locale).map(({ name, when, value, note }) => [name, when, value, note]));
    }
  });

  it.each(chartIds)('%s is offered as a file that holds the data', (id) => {
    for (const document of [essay, data]) expect(document.querySelector(`[data-chart="${id}"] a[download]`)!.getAttribute('href')).toBe(`/data/${id}.csv`);
    expect(file(`data/${id}.csv`)).toBe(csvOf(id));
  });

  it('are led to from every chart of the essay and from its credits', () => {
    for (const id of chartIds) expect(essay.querySelector(`[data-chart="${id}"] a[href="/${locale}/data/#${id}"]`)).not.toBeNull();
    expect(essay.querySelector(`.credits a[href="/${locale}/data/"]`)).not.toBeNull();
  });

  it('have a page with its twin in the other language', () => {
    const other = locale === 'ko' ? 'en' : 'ko';
    expect(data.querySelector(`link[hreflang="${other}"]`)!.getAttribute('href')).toContain(`/${other}/data/`);
  });
});
