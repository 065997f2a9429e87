import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Texts } from './catalog.ts';

/** Everything that languages are made of, read below the project's root. */
export function readTexts(root = '.'): Texts {
  const paths = ['content', 'translations'].flatMap((folder) =>
    existsSync(join(root, folder)) ? readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path}`) : [],
  );
  return Object.fromEntries(paths.filter((path) => /\.(?:mdx|yaml|json)$/.test(path)).sort().map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}
