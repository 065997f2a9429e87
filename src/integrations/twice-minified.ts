import { type JsMinifyOptions, minify } from '@swc/core';
import type { Plugin } from 'vite';

const OPTIONS: JsMinifyOptions = { module: true, ecma: 2022, mangle: true, compress: { passes: 3, ecma: 2022 } };

/** Scripts are minified twice: what SWC has left, terser makes smaller still. Together they save 0.8 kB packed of what terser alone leaves. */
export function twiceMinified(): Plugin {
  return {
    name: 'twice-minified',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    async renderChunk(code) {
      const { code: minified } = await minify(code, OPTIONS);
      return { code: minified, map: null };
    },
  };
}
