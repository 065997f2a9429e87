/**
 * Asks the registry for known faults of every dependency: `npm run audit`. Ends with 1 where one of them is high or critical, with 2 where the registry
 * could not be asked: then nothing was audited. No test needs it, so that a build without a network stands.
 */
import { spawnSync } from 'node:child_process';
import { verdictOf } from './audit/verdict.ts';

const { stdout } = spawnSync('npm', ['audit', '--json'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
const { lines, status } = verdictOf(stdout);
for (const line of lines) console.log(line);
process.exitCode = status;
