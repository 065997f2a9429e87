import { describe, expect, it } from 'vitest';
import { facts, type FactId } from '../../../src/data/facts/index.ts';
import { chartIds, datasets } from '../../../src/data/series/index.ts';
import { amounts, GDP, magnitude, push, studies } from '../../../src/data/series/magnitude.ts';
import { ends, type Point, type Series, sourcesOf, valueAt } from '../../../src/data/series/series.ts';
import { sources } from '../../../src/data/sources/index.ts';

const { capex, bonds, plumbing, prices } = datasets;
const all = chartIds.flatMap((chart) => Object.entries<Series>(datasets[chart]).map(([id, series]) => ({ name: `${chart}.${id}`, series })));
const known = (series: Series): Point[] => series.points.filter(({ value }) => value !== null);

describe.each(all)('$name', ({ series }) => {
  it('has dates that exist, in the order of time', () => {
    for (const { when } of series.points) for (const part of when.split('/')) {
      expect(part).toMatch(/^\d{4}(-\d\d(-\d\d)?)?$/);
      expect(new Date(part.padEnd(10, '-01').slice(0, 10)).toISOString().slice(0, part.length)).toBe(part);
    }
    const begins = series.points.map(({ when }) => when.split('/')[0]!);
    expect(begins).toEqual(begins.toSorted());
    expect(new Set(series.points.map(({ when }) => when)).size).toBe(series.points.length);
  });

  it('has finite values above zero, and ranges from low to high', () => {
    for (const { value } of known(series)) for (const end of ends(value!)) expect(end).toBeGreaterThan(0);
    for (const { value } of known(series)) if (typeof value !== 'number') expect(value![0]).toBeLessThan(value![1]);
    expect(known(series).length).toBeGreaterThan(0);
  });

  it('has a source and a grade for every number, and none for a gap', () => {
    for (const point of series.points) {
      if (point.value === null) expect(point).toEqual({ when: point.when, value: null, source: null, grade: null, how: 'gap' });
      else {
        expect(sourcesOf(point).length).toBeGreaterThan(0);
        for (const id of sourcesOf(point)) expect(Object.keys(sources)).toContain(id);
        expect(['A', 'B']).toContain(point.grade);
      }
    }
  });

  it('says what is measured, and rests on nobody’s memory', () => {
    expect(series.what.length).toBeGreaterThan(15);
    expect(JSON.stringify(series)).not.toMatch(/memory\]/i);
  });
});

describe('capital expenditure', () => {
  it('adds up: the firms of a year are its total, in every year whose firms are known', () => {
    const firms = [capex.amazon, capex.alphabet, capex.meta, capex.microsoft];
    for (const year of ['2020', '2021', '2022', '2024', '2025']) {
      const sum = firms.reduce((total, firm: Series) => total + Number(firm.points.find(({ when }) => when === year)?.value ?? 0), 0);
      expect(Math.abs(sum / ends(valueAt(capex.total, year))[0] - 1), year).toBeLessThan(0.003);
    }
  });
});

describe('the size of the push', () => {
  // The table in docs and claims: bp for 121bn and 400bn.
  it.each([
    ['cbo', [0.8, 1.2], [2.6, 3.9]],
    ['wei', [1.6, 4.1], [5.3, 13.5]],
    ['crawley', [2.4, 2.4], [8, 8]],
    ['gagnon', [2.1, 7], [7, 23.2]],
  ] as const)('of %s is the published estimate in proportion', (id, narrow, wide) => {
    expect(push(studies[id], amounts[2025]).map((bp) => Number(bp.toFixed(1)))).toEqual(narrow);
    expect(push(studies[id], amounts[2026]).map((bp) => Number(bp.toFixed(1)))).toEqual(wide);
    expect(ends(valueAt(magnitude[id], '2025'))).toEqual(push(studies[id], amounts[2025]));
  });

  it('is what the facts say of all studies together', () => {
    for (const year of [2025, 2026] as const) {
      const of = Object.values(studies).flatMap((study) => push(study, amounts[year]));
      expect([Math.round(Math.min(...of)), Math.round(Math.max(...of))]).toEqual(facts[`push.${year}`].value);
    }
  });

  it('would be the same with a GDP that is a twentieth off, to the tenth of a point that is printed, or next to it', () => {
    const other = push({ ...studies.cbo, per: 0.01 * GDP.value * 1.05 }, amounts[2026]);
    push(studies.cbo, amounts[2026]).forEach((bp, i) => expect(Math.abs(bp - other[i]!)).toBeLessThan(0.2));
  });
});

describe('numbers that the essay names as well', () => {
  it.each<[FactId, Series, string]>([
    ['capex.2024', capex.total, '2024'],
    ['capex.2025', capex.total, '2025'],
    ['cashflow.2025', capex.cash, '2025'],
    ['bonds.average', bonds.five, '2020/2024'],
    ['bonds.2025', bonds.five, '2025'],
    ['bonds.2025.wide', bonds.wider, '2025'],
    ['bonds.2026.forecast', bonds.wider, '2026'],
    ['rrp.peak', plumbing.rrp, '2022-12-30'],
    ['rrp.low', plumbing.rrp, '2025-08-28'],
    ['fed.assets.peak', plumbing.assets, '2022-03'],
    ['fed.assets.2025', plumbing.assets, '2025-09-24'],
    ['reserves.2025', plumbing.reserves, '2025-10'],
    ['srf.october', plumbing.repo, '2025-10-31'],
    ['srf.december', plumbing.repo, '2025-12-31'],
    ['bitcoin.peak', prices.bitcoin, '2025-10-06'],
    ['bitcoin.low', prices.bitcoin, '2026-02-06'],
    ['oracle.spread', prices.oracle, '2025-09-01/2025-11-14'],
    ['ig.spread', prices.index, '2026-01-22'],
    ['treasury.high', prices.treasury, '2026-01-20'],
    ['treasury.later', prices.treasury, '2026-02-13'],
    ['jgb.forty', prices.japan, '2026-01-20'],
    ['sandisk.eps.before', prices.earnings, '2024-09-28/2024-12-27'],
    ['sandisk.eps', prices.earnings, '2025-10-04/2026-01-02'],
  ])('%s is the same in both', (id, series, when) => {
    const value = Number(facts[id].value);
    const [low, high] = ends(valueAt(series, when));
    expect(value).toBeGreaterThanOrEqual(low);
    expect(value).toBeLessThanOrEqual(high);
  });

  it('puts the guidance of 2026 between the tallies', () => {
    const [low, high] = ends(valueAt(capex.total, '2026'));
    expect(facts['capex.2026.guided'].value).toBeGreaterThan(low);
    expect(facts['capex.2026.guided'].value).toBeLessThan(high);
  });
});
