import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Build } from '../../src/integrations/offline.ts';
import { file, locales, pages, scriptsOf } from './site.ts';

const build = JSON.parse(/^const BUILD = (.*);$/m.exec(file('sw.js'))![1]!) as Build;
const fileOf = (path: string): string => path.replace(/(^|\/)$/, '$1index.html');

describe('the service worker', () => {
  it('knows the digest of every file as it was built', () => {
    for (const [path, digest] of Object.entries(build.files)) {
      const bytes = readFileSync(new URL(`../../dist/${fileOf(path)}`, import.meta.url));
      expect(`sha256-${createHash('sha256').update(bytes).digest('base64')}`, path).toBe(digest);
    }
  });

  it('knows every page but embeds, and all that each loads', () => {
    const own = pages().filter((path) => path.endsWith('index.html') && !path.includes('/embed/'));
    expect(Object.keys(build.pages).map(fileOf).sort()).toEqual(own.sort());
    for (const [path, needed] of Object.entries(build.pages)) {
      const html = file(fileOf(path));
      const loaded = [...html.matchAll(/(?:href|src)="\/(_astro\/[^"]+)"|url\("\/([^"]+)"\)/g)].map(([, named, font]) => named ?? font);
      expect(needed, path).toEqual(expect.arrayContaining([...loaded, ...scriptsOf(html)]));
      for (const name of needed) expect(build.files, path).toHaveProperty([name]);
    }
  });

  it.each(locales)('is registered by the %s essay, for less than 150 bytes', (locale) => {
    const code = scriptsOf(file(`${locale}/index.html`)).map(file).join('');
    const [call] = /addEventListener\(["'`]load["'`],\(\)=>setTimeout\(\(\)=>navigator\.serviceWorker.*?\)\)\)/.exec(code)!;
    expect(call.length).toBeLessThan(150);
  });
});
