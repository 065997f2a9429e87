import type { Plugin } from 'vite';

/** What the keyed join calls of a D3 selection, and what these call among themselves. */
const CALLED = ['constructor', 'selectChildren', 'selectAll', 'data', 'enter', 'exit', 'join', 'merge', 'order', 'each', 'append', 'select', 'remove', 'selection'];

/**
 * D3 hangs every method it has on the selection's prototype, where no bundler can tell which are called. Here only those
 * of the keyed join stay on it: the same code, without what nobody calls.
 */
export function leanSelection(): Plugin {
  return {
    name: 'lean-selection',
    enforce: 'pre',
    transform(code, id) {
      if (!/d3-selection\/src\/selection\/index\.js(\?apart)?$/.test(id)) return undefined;
      const lean = code.replace(/^ {2}(\w+|\[Symbol\.iterator\]): \w+,?\n/gm, (line, name: string) => (CALLED.includes(name) ? line.replace(/,?\n/, ',\n') : ''));
      if (CALLED.some((name) => !lean.includes(`\n  ${name}: `))) throw new Error(`d3-selection: its prototype is not written as expected; see ${import.meta.filename}`);
      return lean;
    },
  };
}
