/**
 * `npm run locale:check [-- ja]`: one line for each fault, each with its file and line, then how much of each file is translated. Ends with 1 if there
 * are faults. `--markdown` prints a report for a pull request, `--since REF` only of the files that have changed since then.
 */
import { spawnSync } from 'node:child_process';
import type { Catalog } from '../../src/translation/catalog.ts';
import { percentOf, tally } from '../../src/translation/catalog.ts';
import { checkLocale } from '../../src/translation/check/index.ts';
import { type Fault, printFault } from '../../src/translation/check/fault.ts';
import { command, known, readCatalog } from './asked.ts';

/** So many lines of faults are read; the rest is counted. */
const MOST = 40;

await command('npm run locale:check [-- ja …] [--markdown] [--since REF]', { options: { markdown: { type: 'boolean' }, since: { type: 'string' } } }, async ({ values, positionals }) => {
  const catalog = readCatalog();
  const changed = values.since === undefined ? undefined : changedSince(values.since);
  const locales = positionals.length > 0 ? positionals.map((locale) => known(catalog, locale)) : catalog.locales;
  let faults = 0;
  for (const locale of locales) {
    const found = (await checkLocale(catalog, locale)).filter(({ path }) => changed === undefined || changed.has(path));
    if (changed !== undefined && ![...changed].some((path) => path.startsWith(`content/${locale}/`) || path === `translations/${locale}.json`)) continue;
    faults += found.length;
    console.log(values.markdown ? markdown(catalog, locale, found) : plain(catalog, locale, found));
  }
  if (values.markdown && faults === 0) console.log('Nothing is left to do in what was changed.');
  process.exitCode = faults > 0 ? 1 : 0;
});

function changedSince(ref: string): ReadonlySet<string> {
  const { status, stdout, stderr } = spawnSync('git', ['diff', '--name-only', `${ref}...`, '--', 'content', 'translations'], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`git cannot tell what has changed since ${ref}: ${stderr.trim()}`);
  return new Set(stdout.split('\n').filter(Boolean));
}

function filesOf(catalog: Catalog, locale: string): Array<{ file: string; percent: number; counts: string }> {
  return catalog.files(catalog.records(locale).source).filter((file) => /\.(?:mdx|yaml)$/.test(file)).map((file) => {
    const entries = readable(catalog, locale, file);
    const counts = Object.entries(tally(entries)).filter(([, count]) => count > 0).map(([state, count]) => `${count} ${state}`).join(', ');
    return { file, percent: percentOf(entries), counts };
  });
}

/** A file that cannot be read has nothing yet. */
function readable(catalog: Catalog, locale: string, file: string) {
  try {
    return catalog.entries(locale, file);
  } catch {
    return catalog.entries(catalog.records(locale).source, file).map((entry) => ({ ...entry, state: 'missing' as const }));
  }
}

function plain(catalog: Catalog, locale: string, faults: readonly Fault[]): string {
  const files = filesOf(catalog, locale);
  const width = Math.max(...files.map(({ file }) => file.length));
  return [
    ...faults.map(printFault),
    `${locale}, from ${catalog.records(locale).source}: ${faults.length === 0 ? 'no faults' : `${faults.length} faults`}`,
    ...files.map(({ file, percent, counts }) => `  ${file.padEnd(width)} ${String(percent).padStart(3)} %  ${counts}`),
  ].join('\n');
}

function markdown(catalog: Catalog, locale: string, faults: readonly Fault[]): string {
  const rest = faults.length - MOST;
  return [
    `### ${locale}, from ${catalog.records(locale).source}`,
    '',
    ...(faults.length > 0 ? ['```', ...faults.slice(0, MOST).map(printFault), ...(rest > 0 ? [`… and ${rest} more`] : []), '```', ''] : ['No faults.', '']),
    '| file | there | states |',
    '|---|---:|---|',
    ...filesOf(catalog, locale).map(({ file, percent, counts }) => `| \`${file}\` | ${percent} % | ${counts} |`),
    '',
  ].join('\n');
}
