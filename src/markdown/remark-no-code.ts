interface Node {
  readonly type: string;
  readonly name?: string | null;
  readonly value?: string;
  readonly url?: string;
  readonly attributes?: ReadonlyArray<{ readonly type: string; readonly name?: string; readonly value?: unknown }>;
  readonly children?: readonly Node[];
  readonly position?: { readonly start: { readonly line: number } };
}

/**
 * Refuses what a text is not: MDX runs imports, exports and braces while the site is built, and hands HTML to the reader as it is. A text has words,
 * Markdown and components with plain attributes; whoever reviews a translation need not read it as a program.
 */
export function remarkNoCode() {
  return (tree: Node, file: { path?: string }): void => {
    const fault = faultIn(tree);
    if (fault) throw new Error(`${file.path ?? 'a text'}, line ${fault.line}: ${fault.what}`);
  };
}

interface Fault {
  readonly line: number;
  readonly what: string;
}

function faultIn(node: Node): Fault | undefined {
  const what = faultOf(node);
  if (what !== undefined) return { line: node.position?.start.line ?? 0, what };
  for (const child of node.children ?? []) {
    const fault = faultIn(child);
    if (fault) return fault;
  }
  return undefined;
}

function faultOf({ type, name, value, url, attributes = [] }: Node): string | undefined {
  if (type === 'mdxjsEsm') return `"${value}" is code; a text imports and exports nothing`;
  if (type === 'mdxFlowExpression' || type === 'mdxTextExpression') return `{${value}} would be run as code; write a brace as \\{`;
  if (name !== undefined && name !== null && !/^[A-Z]\w*$/.test(name)) return `<${name}> is no component; use Markdown, or a component of src/components/`;
  const odd = attributes.find((attribute) => attribute.type !== 'mdxJsxAttribute' || (attribute.value !== null && typeof attribute.value !== 'string'));
  if (odd) return `<${name}> takes attributes as text, ${odd.name ?? 'name'}="…", not as code in braces`;
  if (url !== undefined && !/^(?:https:|mailto:|[/#.?])/.test(url)) return `a link may lead to https:, mailto: or a place on this site, not to "${url}"`;
  return undefined;
}
