import { readFile } from 'node:fs/promises';
import { minify } from '@swc/core';
import type { Plugin } from 'vite';
import { OPTIONS } from './twice-minified.ts';

const QUERY = '?inlined';

/** A file named with `?inlined` is the text of a script that stands in the page itself, minified. */
export function inlineScripts(): Plugin {
  return {
    name: 'inline-scripts',
    enforce: 'pre',
    async load(id) {
      if (!id.endsWith(QUERY)) return undefined;
      const path = id.slice(0, -QUERY.length);
      this.addWatchFile(path);
      const { code } = await minify(await readFile(path, 'utf8'), { ...OPTIONS, module: false });
      return `export default ${JSON.stringify(code)};`;
    },
  };
}
