import { type ChartId, datasets } from '../data/series/index.ts';
import { ends, type Series, sourcesOf, type Unit } from '../data/series/series.ts';
import { sources } from '../data/sources/index.ts';

/** Units as a spreadsheet wants them, the same in every language. */
const UNITS: Readonly<Record<Unit, string>> = { usd: 'USD', 'usd-each': 'USD each', percentage: 'fraction a year', percent: 'fraction', bp: 'basis points' };

const HEADER = ['series', 'measures', 'date', 'low', 'high', 'unit', 'status', 'grade', 'sources', 'addresses'];

/** A chart's data as CSV (RFC 4180): one line a point, a gap with empty values, in the order of the table. */
export function csvOf(id: ChartId): string {
  const lines = Object.entries<Series>(datasets[id]).flatMap(([series, { what, unit, points }]) => points.map((point) => {
    const [low, high] = point.value === null ? ['', ''] : ends(point.value).map((end) => String(Number(end.toPrecision(12))));
    const cited = sourcesOf(point).map((source) => sources[source]);
    return [series, what, point.when, low!, high!, UNITS[unit], point.how ?? 'reported', point.grade ?? '', cited.map(({ publisher, title, date }) => `${publisher}: ${title} (${date})`).join('; '), cited.flatMap((source) => ('address' in source ? [source.address] : [])).join(' ')];
  }));
  return [HEADER, ...lines].map((line) => line.map(quoted).join(',')).join('\r\n') + '\r\n';
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
