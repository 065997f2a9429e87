import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { facts } from '../data/facts/index.ts';
import { feedOf } from '../shipping/feed.ts';
import { filesIn } from './files.ts';

/** Writes an Atom feed for each language out of its built flat page, and the pictures that it shows. */
export function feeds(): AstroIntegration {
  return {
    name: 'feeds',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const homes = filesIn(folder).filter((path) => /^[^/]+\/index\.html$/.test(path)).map((path) => join(folder, dirname(path)));
        for (const language of homes.filter(hasFeed)) {
          const { xml, pictures } = feedOf(readFileSync(join(language, 'print/index.html'), 'utf8'), lastChecked());
          for (const [path, text] of [['feed.xml', xml] as const, ...pictures]) {
            mkdirSync(dirname(join(language, path)), { recursive: true });
            writeFileSync(join(language, path), text);
          }
        }
      },
    },
  };
}

/** A language that is kept from search engines has none. */
function hasFeed(language: string): boolean {
  return readFileSync(join(language, 'index.html'), 'utf8').includes('type="application/atom+xml"');
}

/** The day on which the essay was last gone through: the latest on which any of its numbers was checked. The clock of the build says nothing about it. */
function lastChecked(): string {
  return Object.values(facts).map(({ checked }) => checked).sort().at(-1)!;
}
