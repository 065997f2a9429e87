/**
 * Lighthouse, phone preset: `npm run lighthouse -- [--locale ko] [--page glossary/] [--runs 3]`. Builds the site, serves it as a host does and prints the
 * median of each category for the essay and one page of each other kind, then whatever is not full. Ends with 1 where a category stays below 100. A
 * busy machine makes pages slow: run it alone. Lighthouse is no dependency: npx gets this very version, when it is asked for.
 */
import { execFile } from 'node:child_process';
import { parseArgs, promisify } from 'node:util';
import { localeFolders } from '../src/i18n/locale-folders.ts';
import { quantile } from './bench/spread.ts';
import { build } from './built.ts';
import { getChromium } from './chromium.ts';
import { serveAsHost } from './host/serve.ts';

const LIGHTHOUSE = 'lighthouse@13.5.0';
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const PORT = Number(process.env['PORT'] ?? 4380);

/** What a run says: categories and audits from 0 to 1, `null` for what does not apply. */
interface Report {
  readonly categories: Readonly<Record<string, { readonly score: number; readonly auditRefs: ReadonlyArray<{ readonly id: string; readonly weight: number }> }>>;
  readonly audits: Readonly<Record<string, { readonly score: number | null; readonly title: string; readonly displayValue?: string }>>;
}

const { values } = parseArgs({ options: { locale: { type: 'string' }, page: { type: 'string' }, runs: { type: 'string', default: '3' } } });
const locales = values.locale ? [values.locale] : localeFolders();
const wanted = values.page === undefined ? ['', 'glossary/', 'teach/', 'ledger/', 'figures/bathtub/'] : [values.page];
const pages = [...locales.flatMap((locale) => wanted.map((page) => `${locale}/${page}`)), ...(values.locale || values.page !== undefined ? [] : [''])];

build();
const server = await serveAsHost(PORT);
const rows: Array<Record<string, string | number>> = [];
const short: string[] = [];
try {
  for (const page of pages) {
    const address = `http://127.0.0.1:${PORT}/${page}`;
    // The host packs the page before anything is measured.
    await (await fetch(address)).arrayBuffer();
    const reports: Report[] = [];
    for (let run = 0; run < Number(values.runs); run += 1) reports.push(await report(address));
    rows.push({ page: `/${page}`, ...Object.fromEntries(CATEGORIES.map((category) => [category, Math.round(median(reports, ({ categories }) => categories[category]!.score) * 100)])) });
    short.push(...shortcomings(`/${page}`, reports));
    console.error(address);
  }
} finally {
  server.close();
}
console.table(rows);
for (const line of short) console.log(line);
process.exitCode = rows.every((row) => CATEGORIES.every((category) => row[category] === 100)) ? 0 : 1;

/** One run. It has a process of its own, so that this one goes on answering. */
async function report(address: string): Promise<Report> {
  const flags = ['--quiet', '--output=json', '--no-enable-error-reporting', `--only-categories=${CATEGORIES.join(',')}`, '--chrome-flags=--headless=new --no-sandbox'];
  const { stdout } = await promisify(execFile)('npx', ['--yes', LIGHTHOUSE, address, ...flags], { env: { ...process.env, CHROME_PATH: getChromium() }, maxBuffer: 64 * 1024 * 1024 });
  return JSON.parse(stdout) as Report;
}

/** Audits that weigh and are not full in the median, the worst first. */
function shortcomings(page: string, reports: readonly Report[]): string[] {
  const ids = new Set(CATEGORIES.flatMap((category) => reports[0]!.categories[category]!.auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => id)));
  const scores = [...ids].map((id) => ({ id, score: median(reports, ({ audits }) => audits[id]!.score ?? 1) }));
  return scores.filter(({ score }) => score < 0.995).toSorted((a, b) => a.score - b.score).map(({ id, score }) => {
    const shown = reports.map(({ audits }) => audits[id]!.displayValue).filter((value) => value !== undefined);
    return `${page} ${reports[0]!.audits[id]!.title}: ${Math.round(score * 100)}${shown.length > 0 ? ` (${shown.join(', ')})` : ''}`;
  });
}

function median(reports: readonly Report[], of: (report: Report) => number): number {
  return quantile(reports.map(of), 0.5);
}
