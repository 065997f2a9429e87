import { fileURLToPath } from 'node:url';
import { build, type Plugin, type Rolldown } from 'vite';
import { lean } from './lean.ts';
import { noticeBundled } from './notices.ts';
import { plainImports } from './plain-imports.ts';
import { minification, twiceMinified } from './twice-minified.ts';

const MODULE = 'virtual:classic-scripts';

/** The files of `src/stage/` that it has. */
const NAMES = ['embed', 'height', 'slides'] as const;

/**
 * `virtual:classic-scripts` has scripts, each with all it imports, as the text of one classic script. A sandboxed frame has no origin, so it asks
 * for a module with CORS, which a plain static host does not grant; a classic script it just loads.
 */
export function classicScripts(base: string): Plugin {
  let begun: readonly Bundling[] | undefined;
  return {
    name: 'classic-scripts',
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
    /** Minified by other threads while this one reads the chapters, which it would otherwise do first: to get them there asks for it again and again. */
    async buildStart() {
      if (this.environment.mode !== 'build' || begun) return;
      begun = NAMES.map((name) => bundling(base, name));
      await Promise.all(begun.map(({ bundled }) => bundled));
    },
    async load(id) {
      if (id !== `\0${MODULE}`) return undefined;
      const chunks = await Promise.all((begun ?? NAMES.map((name) => bundling(base, name))).map(({ chunk }) => chunk));
      for (const module of chunks.flatMap(({ moduleIds }) => moduleIds)) this.addWatchFile(module);
      return `export const scripts = ${JSON.stringify(Object.fromEntries(NAMES.map((name, i) => [name, chunks[i]!.code])))};`;
    },
  };
}

/** A script on its way: kept once its code is with the minifier, and once it is done. */
interface Bundling {
  readonly bundled: Promise<unknown>;
  readonly chunk: Promise<Rolldown.OutputChunk>;
}

function bundling(base: string, name: string): Bundling {
  const { promise, resolve } = Promise.withResolvers<void>();
  const chunk = build({
    configFile: false,
    base,
    logLevel: 'warn',
    plugins: [plainImports(), lean(), noticeBundled(), twiceMinified(), { name: 'bundled', renderChunk: () => resolve() }],
    build: { ...minification, write: false, rolldownOptions: { input: fileURLToPath(new URL(`../stage/${name}.ts`, import.meta.url)), output: { format: 'iife', codeSplitting: false } } },
  }).then((result) => (result as Rolldown.RolldownOutput).output[0]);
  return { bundled: Promise.race([promise, chunk]), chunk };
}
