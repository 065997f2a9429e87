import { type JsMinifyOptions, minify } from '@swc/core';
import type { BuildOptions, Plugin } from 'vite';

/** What SWC is told the first time. */
export const OPTIONS: JsMinifyOptions = { module: true, ecma: 2022, mangle: true, compress: { passes: 3, ecma: 2022 } };

/**
 * What Vite is told of the second time. Extra passes save 2 kB gzipped of the essay page. Nothing here is called with `new` or its
 * prototype asked for that is written as a function expression. Nearly all that is loaded is called: the first line tells Chromium to
 * compile it beside the page's own thread, not function by function on it.
 */
export const minification = {
  minify: 'terser',
  terserOptions: { module: true, ecma: 2022, compress: { passes: 3, pure_getters: true, hoist_funs: true, unsafe_arrows: true, unsafe_methods: true }, format: { preamble: '//# allFunctionsCalledOnLoad' } },
} as const satisfies BuildOptions;

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
