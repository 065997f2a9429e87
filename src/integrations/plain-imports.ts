import type { Plugin } from 'vite';

/** Vite's helper loads the style sheets and chunks that an imported one needs. The scenes' needs none: the import alone will do. */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    load: (id) => (/vite\/preload-helper\.js(\?apart)?$/.test(id) ? 'export const __vitePreload = (load) => load();' : undefined),
  };
}
