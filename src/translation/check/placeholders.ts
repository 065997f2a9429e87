import { compile } from '../../i18n/compile.ts';
import type { Compiled, Placeholder } from '../../i18n/message.ts';
import { partsOf } from '../mdxUnits.ts';
import { patternsOf } from '../messageWords.ts';
import { type Node, parseProse, segmentsOf, type Segment } from '../prose.ts';

/** The values that a message is filled with: `$level`. Throws what is wrong with a message that cannot be read. */
export function valuesIn(source: string): string[] {
  const message = compile(source);
  const named = typeof message === 'object' && 'named' in message ? Object.entries(message.named ?? {}) : [];
  const locals = named.filter(([name, { of }]) => of !== name).map(([name]) => name);
  const holes: Placeholder[] = [...named.map(([, hole]) => hole), ...patternsOf(message).filter((part) => typeof part === 'object')];
  const names = [...holes.flatMap(({ of }) => of ?? []), ...selectorsOf(message)];
  return [...new Set(names)].filter((name) => !locals.includes(name)).map((name) => `$${name}`).sort();
}

function selectorsOf(message: Compiled): readonly string[] {
  return typeof message === 'object' && 'selectors' in message ? message.selectors : [];
}

/** The elements of each unit of a chapter, without what is translated of them or belongs to a language: `<Fact id="sofr.october">`. */
export function elementsIn(source: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  const note = (segments: readonly Segment[]): void => {
    for (const { id, nodes, inside } of segments) {
      if (id !== undefined) found.set(id, (inside ? [tagOf(nodes[0]!)] : nodes.flatMap(elementsOf)).sort());
      if (inside) note(inside);
    }
  };
  note(segmentsOf(parseProse(partsOf(source).body)));
  return found;
}

function elementsOf(node: Node): string[] {
  return [...(node.type.startsWith('mdxJsx') ? [tagOf(node)] : []), ...(node.children ?? []).flatMap(elementsOf)];
}

/** Attributes that a language writes as it likes. */
const FREE = ['title', 'brief', 'josa'];

function tagOf({ name, attributes = [] }: Node): string {
  return `<${[name, ...attributes.filter((one) => !FREE.includes(one.name ?? '')).map((one) => `${one.name}=${JSON.stringify(one.value)}`)].join(' ')}>`;
}

/** What is in one list and not in the other, each as often as it is too many. */
export function differences(wanted: readonly string[], given: readonly string[]): { missing: string[]; extra: string[] } {
  const without = (all: readonly string[], some: readonly string[]): string[] => some.reduce((rest, one) => (rest.includes(one) ? rest.toSpliced(rest.indexOf(one), 1) : rest), [...all]);
  return { missing: without(wanted, given), extra: without(given, wanted) };
}
