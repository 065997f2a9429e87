import { build, type Plugin, type Rolldown } from 'vite';
import { lean } from './lean.ts';
import { noticeBundled } from './notices.ts';
import { minification, twiceMinified } from './twice-minified.ts';

const QUERY = '?classic';

/**
 * `import code from './embed.ts?classic'` gives a script and all it imports as the text of one classic script. A sandboxed frame
 * has no origin, so it asks for a module with CORS, which a plain static host does not grant; a classic script it just loads.
 */
export function classicScripts(base: string): Plugin {
  return {
    name: 'classic-scripts',
    async load(id) {
      if (!id.endsWith(QUERY)) return undefined;
      const input = id.slice(0, -QUERY.length);
      const result = (await build({
        configFile: false,
        base,
        logLevel: 'warn',
        plugins: [lean(), noticeBundled(), twiceMinified()],
        build: { ...minification, write: false, rolldownOptions: { input, output: { format: 'iife', codeSplitting: false } } },
      })) as Rolldown.RolldownOutput;
      for (const module of result.output[0].moduleIds) this.addWatchFile(module);
      return `export default ${JSON.stringify(result.output[0].code)};`;
    },
  };
}
