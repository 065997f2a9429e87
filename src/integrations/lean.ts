import type { Plugin } from 'vite';

/** What the keyed join calls of a D3 selection, and what these call among themselves. */
const CALLED = ['constructor', 'selectChildren', 'selectAll', 'data', 'enter', 'exit', 'join', 'merge', 'order', 'each', 'append', 'select', 'remove', 'selection'];

/** Ways of calling these methods that nobody here takes, by file: with names in place of functions, without keys, without data. */
const WAYS: Readonly<Record<string, ReadonlyArray<readonly [written: string, left: string]>>> = {
  'select.js': [['typeof selector === "string"\n      ? new Selection([[document.querySelector(selector)]], [document.documentElement])\n      : ', '']],
  'selection/append.js': [['typeof name === "function" ? name : creator(name)', 'name']],
  'selection/data.js': [['if (!arguments.length) return Array.from(this, datum);', ''], ['key ? bindKey : bindIndex', 'bindKey'], ['if (typeof value !== "function") value = constant(value);', 'value = constant(value);']],
  'selection/join.js': [['if (typeof onenter === "function") {', '{'], [' else {\n    enter = enter.append(onenter + "");\n  }', '']],
  'selection/select.js': [['if (typeof select !== "function") select = selector(select);', '']],
  'selection/selectAll.js': [['if (typeof select === "function") select = arrayAll(select);\n  else select = selectorAll(select);', 'select = arrayAll(select);']],
  'selection/selectChildren.js': [['match == null ? children\n      : childrenFilter(typeof match === "function" ? match : childMatcher(match))', 'children']],
};

/** What of scrollama nobody here asks for, from the first words to those that follow it: drawn help, progress, and being called off. */
const UNCALLED: ReadonlyArray<readonly [from: string, to: string]> = [
  ['(function (global', '// DOM helper functions'],
  ['// SETUP\n  function create', 'function err$1'],
  ['function createProgressThreshold', 'function parseOffset'],
  ['let id = generateId', 'let steps'],
  ['function notifyProgress', 'function notifyStepEnter'],
  ['if (isProgress) {', 'step.direction = direction;\n  \t\tstep.state = "exit"'],
  ['function intersectProgress', '/*  OBSERVERS - CREATION'],
  ['if (isDebug)', '}\n\n  \tfunction updateStepObservers'],
  ['function updateProgressObserver(', 'function updateObservers'],
  ['if (isProgress) updateProgressObservers', '}\n\n  \t/* SETUP'],
  ['S.enable =', 'S.onStepEnter'],
  ['S.onStepProgress', 'return S;\n  }'],
];

/**
 * Two libraries as the page calls them: the same code, without what nobody calls and no bundler can tell. D3 hangs all its methods on one
 * prototype, scrollama on one object, in a format that modules have to be told of.
 */
export function lean(): Plugin {
  return {
    name: 'lean',
    enforce: 'pre',
    transform(code, id) {
      const path = id.replace(/\?apart$/, '');
      const [, file] = path.split('/d3-selection/src/');
      if (file === 'selection/index.js') return leanSelection(code);
      if (file !== undefined && WAYS[file]) return leanWays(code, WAYS[file]);
      if (path.endsWith('/scrollama/build/scrollama.js')) return leanScrollama(code);
      return undefined;
    },
  };
}

function leanSelection(code: string): string {
  const kept = code.replace(/^ {2}(\w+|\[Symbol\.iterator\]): \w+,?\n/gm, (line, name: string) => (CALLED.includes(name) ? line.replace(/,?\n/, ',\n') : ''));
  if (CALLED.some((name) => !kept.includes(`\n  ${name}: `))) throw unexpected('d3-selection');
  return kept;
}

function leanWays(code: string, ways: ReadonlyArray<readonly [string, string]>): string {
  return ways.reduce((rest, [written, left]) => {
    if (!rest.includes(written)) throw unexpected('d3-selection');
    return rest.replace(written, left);
  }, code);
}

function leanScrollama(code: string): string {
  const kept = UNCALLED.reduce((rest, [from, to]) => {
    const [begin, end] = [rest.indexOf(from), rest.indexOf(to, rest.indexOf(from))];
    if (begin < 0 || end < 0) throw unexpected('scrollama');
    return rest.slice(0, begin) + rest.slice(end);
  }, code);
  const [body, tail] = kept.split('return scrollama;');
  if (!tail) throw unexpected('scrollama');
  return `${body}export default scrollama;`;
}

function unexpected(library: string): Error {
  return new Error(`${library} is not written as expected; see ${import.meta.filename}`);
}
