import { foreign } from '../i18n/foreign.ts';
import { type Node, type Segment, TOLD } from './prose.ts';

/** What is told of foreign text where it is printed. */
export interface Tongue {
  readonly tag: string;
  readonly direction: string;
}

/**
 * A chapter in the order of its source: each unit as it is translated, or, if its id is among `missing`, as the source has it, marked as
 * being in the source's language. What has no words is the source's.
 */
export function compose(source: readonly Segment[], own: readonly Segment[], missing: ReadonlySet<string>, tongue: Tongue): Node[] {
  return source.flatMap((segment): Node[] => {
    const translated = segment.id === undefined || missing.has(segment.id) ? undefined : own.find(({ id }) => id === segment.id);
    if (segment.inside) {
      const holder = translated?.nodes[0] ?? inForeign(segment.nodes[0]!, tongue);
      const children = compose(segment.inside, own.find(({ inside, nodes }) => inside && sameHolder(nodes[0]!, segment.nodes[0]!))?.inside ?? [], missing, tongue);
      return [{ ...holder, children }];
    }
    if (translated) return [...translated.nodes];
    return segment.id === undefined ? segment.nodes : segment.nodes.map((node) => inForeign(node, tongue));
  });
}

function sameHolder(a: Node, b: Node): boolean {
  const idOf = (node: Node): unknown => node.attributes?.find(({ name }) => name === 'id')?.value;
  return a.name === b.name && idOf(a) === idOf(b);
}

const BLOCKS = ['paragraph', 'heading', 'list', 'blockquote'];

/** A node of the source: blocks get its language, elements are told it (a fact is printed in it), what they say is tagged. */
function inForeign(node: Node, tongue: Tongue): Node {
  if (BLOCKS.includes(node.type)) {
    return { ...node, data: { ...node.data, hProperties: { lang: tongue.tag, dir: tongue.direction } }, children: (node.children ?? []).map((child) => told(child, tongue)) };
  }
  const { children = [], ...element } = told(node, tongue);
  if (children.some(({ type, value }) => type === 'text' && value!.trim() !== '')) return { ...element, children: [span(children, tongue)] };
  return { ...element, children: children.map((child) => inForeign(child, tongue)) };
}

/** An element, and all in it, told the language of what it says. */
function told(node: Node, tongue: Tongue): Node {
  const children = node.children?.map((child) => (node.type === 'mdxJsxFlowElement' ? child : told(child, tongue)));
  if (!node.attributes) return { ...node, ...(children ? { children } : {}) };
  const attributes = node.attributes.map((one) => (TOLD.includes(one.name ?? '') && typeof one.value === 'string' ? { ...one, value: foreign(tongue.tag, one.value) } : one));
  return { ...node, attributes: [...attributes, attributeOf('locale', tongue.tag)], ...(children ? { children } : {}) };
}

function span(children: Node[], { tag, direction }: Tongue): Node {
  return { type: 'mdxJsxTextElement', name: 'span', attributes: [attributeOf('lang', tag), attributeOf('dir', direction)], children };
}

function attributeOf(name: string, value: string) {
  return { type: 'mdxJsxAttribute', name, value };
}
