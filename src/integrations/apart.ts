import type { Plugin } from 'vite';

const MARK = '?apart';

/**
 * `import './lab.ts?apart'` gives a page its own copy of a script and of all it imports. What two pages share would otherwise be cut
 * out of the essay's one file into files of their own, which together weigh more than the essay has room for.
 */
export function apart(): Plugin {
  return {
    name: 'apart',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (!source.endsWith(MARK) && !importer?.endsWith(MARK)) return undefined;
      const found = await this.resolve(source.replace(MARK, ''), importer?.replace(MARK, ''), { ...options, skipSelf: true });
      return !found || found.external ? found : { ...found, id: found.id + MARK };
    },
  };
}
