/** `npm run bench:locales`: how much longer a build takes for each language more. Builds copies of the checkout with 2 and with 20 languages in turns, and prints medians. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addPseudo, build, copyCheckout } from '../tests/fixtures/languages.ts';
import { rotated } from '../tests/fixtures/pseudo.ts';
import { quantile } from './bench/spread.ts';

const COUNTS = [2, 20] as const;
const RUNS = Number(process.argv[2] ?? 3);

/** What a further language may add, in seconds. */
const GOAL = 1;

/** Languages that nobody speaks: those that are at hand are Korean and English. No text of one is that of another, or it would be read once for both. */
const MORE = Array.from({ length: 18 }, (_, i) => ({ tag: `en-bench${String(i + 10)}`, way: rotated(i + 1) }));

const root = mkdtempSync(join(tmpdir(), 'reverse-qe-bench-'));
try {
  const times = new Map<number, { wall: number[]; cpu: number[] }>(COUNTS.map((count) => [count, { wall: [], cpu: [] }]));
  for (const count of COUNTS) {
    copyCheckout(join(root, String(count)));
    for (const { tag, way } of MORE.slice(0, count - 2)) addPseudo(join(root, String(count)), tag, way);
    // Once unmeasured: fonts are cut and sharing images painted once, and kept.
    build(join(root, String(count)));
  }
  for (let run = 0; run < RUNS; run += 1) {
    for (const count of COUNTS) {
      const { wall, cpu } = timed(() => build(join(root, String(count))));
      times.get(count)!.wall.push(wall);
      times.get(count)!.cpu.push(cpu);
      console.error(`${count} languages: ${wall.toFixed(1)} s, ${cpu.toFixed(1)} s of processor`);
    }
  }
  for (const kind of ['wall', 'cpu'] as const) {
    const [few, many] = COUNTS.map((count) => quantile(times.get(count)![kind], 0.5)) as [number, number];
    const each = (many - few) / (COUNTS[1] - COUNTS[0]);
    console.log(`${kind === 'wall' ? 'seconds passed' : 'seconds of processor'}: ${few.toFixed(1)} with ${COUNTS[0]} languages, ${many.toFixed(1)} with ${COUNTS[1]}: ${each.toFixed(2)} for each language more${kind === 'wall' ? `; the goal is ${GOAL}, ${each <= GOAL ? 'reached' : 'missed'}` : ''}`);
  }
} finally {
  rmSync(root, { recursive: true, force: true });
}

/** In seconds: what passed, and what the processes started here have used. */
function timed(work: () => void): { wall: number; cpu: number } {
  const [start, before] = [performance.now(), childSeconds()];
  work();
  return { wall: (performance.now() - start) / 1000, cpu: childSeconds() - before };
}

/** Processor time of ended children: Node tells its own alone, so the kernel is asked (`cutime` and `cstime` in ticks of a hundredth of a second). */
function childSeconds(): number {
  const fields = readFileSync('/proc/self/stat', 'utf8').replace(/^.*\) /, '').split(' ');
  return (Number(fields[13]) + Number(fields[14])) / 100;
}
