import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { brokenLinks } from './links.ts';

const SITE = 'https://reverse-qe.example';
const scratch = mkdtempSync(join(tmpdir(), 'reverse-qe-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

it('every address in the site leads somewhere', () => {
  expect(brokenLinks({ folder: new URL('../../dist/', import.meta.url).pathname, site: SITE, base: '/' })).toEqual([]);
});

it('so does every address of a site that stands below another path', { timeout: 300_000 }, () => {
  // As GitHub gives the path. Without what the test runner puts into its environment: BASE_URL and MODE, which would be taken for the build's.
  const env = { PATH: process.env['PATH'], HOME: process.env['HOME'], BASE: '/some/base' };
  const { status, stdout, stderr } = spawnSync('astro', ['build', '--outDir', join(scratch, 'based')], { env, encoding: 'utf8' });
  expect(status, stdout + stderr).toBe(0);
  expect(brokenLinks({ folder: join(scratch, 'based'), site: SITE, base: '/some/base/' })).toEqual([]);
});

it('an address that leads nowhere would be found, wherever it stands', () => {
  const folder = join(scratch, 'broken');
  mkdirSync(join(folder, 'en'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), '<a id="here" href="#here"></a><a href="#gone"></a><a href="en/"></a><a href="/en/?x#there"></a><a href="/en/#gone"></a><img src="/b/gone.png"><script>{"home":"/b/gone/"}</script>');
  writeFileSync(join(folder, 'en/index.html'), `<p id="there"></p><style>a{src:url("/b/gone.woff2")}</style><link href="${SITE}/b/gone.xml"><a href="https://example.org/gone"></a>`);
  writeFileSync(join(folder, 'a.css'), '@font-face{src:url(./gone.woff2)}p{fill:url(#inside)}');
  writeFileSync(join(folder, 'a.js'), 'import"./gone.js";fetch("/elsewhere/gone.json")');
  expect(brokenLinks({ folder, site: SITE, base: '/b/' }).map((line) => line.replace(/.* → /, '')).sort()).toEqual([
    '#gone', './gone.js', './gone.woff2', '/b/gone.png', '/b/gone.woff2', '/b/gone/', '/elsewhere/gone.json', '/en/#gone', '/en/?x#there', `${SITE}/b/gone.xml`,
  ].sort());
});
