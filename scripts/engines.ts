/** Tries the built site in three engines: every page, the picture invariant, addresses. Ends with one line of counts. */
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { addressChecks } from '../tests/engines/addresses.ts';
import type { Check } from '../tests/engines/checks.ts';
import { offlineCheck } from '../tests/engines/offline.ts';
import { pageChecks } from '../tests/engines/pages.ts';
import { pictureChecks } from '../tests/engines/pictures.ts';
import { LISTEN, Visit } from '../tests/engines/visit.ts';
import { serveSite } from '../tests/fixtures/servers.ts';
import { localeFolders } from '../src/i18n/locale-folders.ts';
import type { Engine } from './engines/browser.ts';
import { chromiumEngine } from './engines/chromium.ts';
import { firefoxEngine } from './engines/firefox.ts';
import { webkitEngine } from './engines/webkit.ts';

const ENGINES: Readonly<Record<string, Engine>> = { chromium: chromiumEngine, firefox: firefoxEngine, webkit: webkitEngine };

/** Seconds after which a browser is taken to answer no more. */
const LIMIT = 180;

interface Row {
  readonly engine: string;
  readonly version: string;
  readonly passed: number;
  readonly failed: number;
  readonly seconds: number;
}

// Browsers end with the process; without this it would end without their noticing.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));

const { engines, grep } = asked();
const locales = localeFolders();
const checks = [...pageChecks(), ...pictureChecks(locales), ...addressChecks(locales), ...locales.map(offlineCheck)].filter(({ name }) => name.includes(grep));
const site = await serveSite({ first: LISTEN });
const rows: Row[] = [];
for (const engine of engines) rows.push(await tryOut(engine));
site.close();

console.log('\n| engine | version | passed | failed | seconds |\n|---|---|---|---|---|');
for (const { engine, version, passed, failed, seconds } of rows) console.log(`| ${engine} | ${version} | ${passed} | ${failed} | ${seconds} |`);
const failed = rows.reduce((sum, row) => sum + row.failed, 0);
console.log(`${rows.reduce((sum, row) => sum + row.passed, 0)} passed, ${failed} failed`);
process.exit(failed === 0 && rows.length > 0 ? 0 : 1);

/** Which engines and checks were asked for. Ends the process with a reason where that cannot be done. */
function asked(): { engines: readonly Engine[]; grep: string } {
  try {
    const { values } = parseArgs({ options: { engine: { type: 'string', multiple: true, default: Object.keys(ENGINES) }, grep: { type: 'string', default: '' } } });
    const unknown = values.engine.find((name) => !(name in ENGINES));
    if (unknown !== undefined) throw new Error(`There is no engine "${unknown}". There are: ${Object.keys(ENGINES).join(', ')}`);
    return { engines: values.engine.map((name) => ENGINES[name]!), grep: values.grep };
  } catch (error) {
    console.error(`${(error as Error).message}\nUsage: [-- --engine ${Object.keys(ENGINES).join('|')}]… [--grep TEXT]`);
    process.exit(2);
  }
}

/** Runs all checks in an engine. One that cannot be started counts as a failure. */
async function tryOut(engine: Engine): Promise<Row> {
  const began = Date.now();
  const seconds = (): number => Math.round((Date.now() - began) / 1000);
  let passed = 0;
  let failures = 0;
  let version = 'not started';
  try {
    let browser = await engine.start();
    ({ version } = browser);
    for (const check of checks) {
      let end = await outcome(engine, check, new Visit(browser, site.origin));
      if (end === 'silent') {
        console.log(`  ${engine.name} no longer answers and is started anew`);
        await browser.close();
        browser = await engine.start();
        end = await outcome(engine, check, new Visit(browser, site.origin));
      }
      if (end === 'passed') passed += 1;
      else failures += 1;
    }
    await browser.close();
  } catch (error) {
    failures += 1;
    console.error(`${engine.name}: ${(error as Error).message}`);
  }
  return { engine: engine.name, version, passed, failed: failures, seconds: seconds() };
}

/** How a check ends. A browser that gives no answer at all is no finding, the first time. */
async function outcome({ name }: Engine, check: Check, visit: Visit): Promise<'passed' | 'failed' | 'silent'> {
  const began = performance.now();
  try {
    const silent = await Promise.race([check.run(visit), pause(LIMIT * 1000, 'silent' as const, { ref: false })]);
    console.log(`  ${silent ? '✗' : '✓'} ${name}: ${check.name} (${((performance.now() - began) / 1000).toFixed(1)} s)`);
    return silent ?? 'passed';
  } catch (error) {
    console.log(`  ✗ ${name}: ${check.name}\n    ${(error as Error).message}`);
    return 'failed';
  }
}
