/** The whole suite: types, build, unit and built-site tests, browsers. Ends with one line of counts. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { getChromium } from './chromium.ts';

const RESULTS = 'test-results';
rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });

try {
  getChromium();
} catch (error) {
  console.error((error as Error).message);
  process.exit(2);
}

let passed = 0;
let failed = 0;

// Neither needs the other, and each leaves a core idle for a while.
await Promise.all([step('types', 'npm', ['run', '-s', 'check']), step('build', 'npm', ['run', '-s', 'build'])]);
await suite('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${RESULTS}/vitest.json`], readVitest);
await suite('playwright', ['test'], readPlaywright);

console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

async function run(command: string, words: readonly string[]): Promise<boolean> {
  const [status] = await once(spawn(command, words, { stdio: ['ignore', 'inherit', 'inherit'] }), 'exit');
  return status === 0;
}

/** A command that counts as one test. */
async function step(name: string, command: string, words: readonly string[]): Promise<void> {
  const succeeded = await run(command, words);
  count(succeeded ? 1 : 0, succeeded ? 0 : 1);
  if (!succeeded) console.error(`${name} failed`);
}

/** A runner whose report says how many passed; one that died without a report counts as a failure. */
async function suite(command: string, words: readonly string[], read: () => { passed: number; failed: number }): Promise<void> {
  const succeeded = await run(command, words);
  try {
    const result = read();
    count(result.passed, succeeded ? result.failed : Math.max(result.failed, 1));
  } catch {
    count(0, 1);
    console.error(`${command} left no report`);
  }
}

function count(more: number, wrong: number): void {
  passed += more;
  failed += wrong;
}

function readVitest(): { passed: number; failed: number } {
  const report = JSON.parse(readFileSync(`${RESULTS}/vitest.json`, 'utf8')) as { numPassedTests: number; numFailedTests: number };
  return { passed: report.numPassedTests, failed: report.numFailedTests };
}

function readPlaywright(): { passed: number; failed: number } {
  const { stats } = JSON.parse(readFileSync(`${RESULTS}/browser.json`, 'utf8')) as { stats: { expected: number; unexpected: number; flaky: number } };
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
}
