import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** A node of a chapter's tree (mdast with MDX), as much of it as is asked about here. */
export interface Node {
  type: string;
  name?: string | null;
  value?: string;
  attributes?: Array<{ type: string; name?: string; value?: unknown }>;
  children?: Node[];
  data?: { hProperties?: Record<string, string> };
  position?: { start: { line: number; offset?: number }; end: { offset?: number } };
}

/** A piece of a chapter: a unit, or an element that holds units, or what has no words. */
export interface Segment {
  /** The unit's place in its file, or nothing where there are no words. */
  readonly id?: string;
  readonly nodes: Node[];
  /** The pieces of the one element in `nodes`. */
  readonly inside?: readonly Segment[];
}

/** Elements that hold units. Every other element that has an id, and the lead, is a unit as a whole. */
const HOLDERS = ['Scene', 'Part', 'Sheet', 'Plan'];

const parser = unified().use(remarkParse).use(remarkMdx);

/** The tree of a chapter below its front matter, elements that stand alone in a paragraph taken out of it, as the build does. */
export function parseProse(source: string): Node {
  const tree = parser.parse(source) as Node;
  unravel(tree);
  return tree;
}

function unravel(node: Node): void {
  node.children = node.children?.flatMap((child) => {
    const alone = child.type === 'paragraph' && child.children!.every(({ type, value }) => type === 'mdxJsxTextElement' || (type === 'text' && value!.trim() === ''));
    const elements = alone ? child.children!.filter(({ type }) => type !== 'text') : [];
    return elements.length > 0 ? elements.map((element) => ({ ...element, type: 'mdxJsxFlowElement' })) : [child];
  });
  node.children?.forEach(unravel);
}

/** A chapter's pieces in their order. A run of paragraphs is named after the element before it: `c01+`, the first one `text`. */
export function segmentsOf(parent: Node, path = ''): Segment[] {
  const segments: Segment[] = [];
  let before = '';
  let loose: Node[] = [];
  const close = (): void => {
    if (loose.length > 0) segments.push(hasWords(loose) ? { id: `${path}${before === '' ? 'text' : `${before}+`}`, nodes: loose } : { nodes: loose });
    loose = [];
  };
  for (const node of parent.children ?? []) {
    const name = nameOf(node);
    if (name === undefined || !(hasWords([node]) || isHolder(node))) {
      // An element without words is passed over, but parts what stands around it.
      if (name === undefined) loose.push(node);
      else {
        close();
        segments.push({ nodes: [node] });
        before = name;
      }
      continue;
    }
    close();
    before = name;
    segments.push(isHolder(node) ? { nodes: [node], ...(attribute(node, 'title') === undefined ? {} : { id: `${path}${name}` }), inside: segmentsOf(node, `${path}${name}/`) } : { id: `${path}${name}`, nodes: [node] });
  }
  close();
  return segments;
}

function isHolder(node: Node): boolean {
  return HOLDERS.includes(node.name ?? '');
}

/** What an element is called among its neighbors: its id, or the element's own name. */
function nameOf(node: Node): string | undefined {
  if (!node.type.startsWith('mdxJsx')) return undefined;
  return attribute(node, 'id') ?? node.name?.toLowerCase();
}

export function attribute(node: Node, name: string): string | undefined {
  const value = node.attributes?.find((candidate) => candidate.name === name)?.value;
  return typeof value === 'string' ? value : undefined;
}

/** Attributes that a reader sees. */
export const TOLD = ['title', 'brief'];

/** All words of some nodes: text, and the attributes that are seen. */
export function wordsOf(nodes: readonly Node[]): string {
  return nodes.map((node) => [
    ...(node.type === 'text' ? [node.value] : []),
    ...TOLD.map((name) => attribute(node, name)),
    wordsOf(node.children ?? []),
  ].filter(Boolean).join(' ')).join(' ');
}

function hasWords(nodes: readonly Node[]): boolean {
  return /\p{L}/u.test(wordsOf(nodes));
}
