/** Builds the site here and once more in a copy elsewhere, and says which files differ: `npm run reproducible`. Ends with 1 if any does. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { filesIn } from '../src/integrations/files.ts';

/** What is made here, not written: the copy does without. */
const MADE = ['.git', ...readFileSync('.gitignore', 'utf8').split('\n').map((line) => line.replaceAll('/', ''))];

const scratch = mkdtempSync(join(tmpdir(), 'reverse-qe-'));
try {
  const copy = join(scratch, 'copy');
  for (const source of readdirSync('.').filter((name) => !MADE.includes(name))) cpSync(source, join(copy, source), { recursive: true });
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
  const [here, there] = [digests('.', join(scratch, 'here')), digests(copy, join(scratch, 'there'))];
  const differing = [...new Set([...here.keys(), ...there.keys()])].filter((path) => here.get(path) !== there.get(path));
  for (const path of differing) console.log(`${!there.has(path) ? 'only in the first ' : !here.has(path) ? 'only in the second' : 'differs           '} ${path}`);
  const of = createHash('sha256').update([...here].join('\n')).digest('hex');
  console.log(differing.length === 0 ? `The same bytes twice: ${here.size} files, sha256 of their digests ${of}` : `${differing.length} of ${here.size} files differ`);
  process.exitCode = differing.length === 0 ? 0 : 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

/** The SHA-256 of every file that a build of a folder writes. */
function digests(folder: string, out: string): ReadonlyMap<string, string> {
  console.error(`building ${folder === '.' ? 'here' : 'a copy elsewhere'}`);
  const { status, stdout, stderr } = spawnSync('astro', ['build', '--outDir', out], { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The site could not be built.\n${stdout}${stderr}`);
  return new Map(filesIn(out).map((path) => [path, createHash('sha256').update(readFileSync(join(out, path))).digest('hex')]));
}
