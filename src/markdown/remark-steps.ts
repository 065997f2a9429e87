interface Node {
  type: string;
  name?: string | null;
  attributes?: Array<{ type: string; name?: string; value?: unknown }>;
  children?: Node[];
}

/** A step as the table of contents names it. */
export interface StepTitle {
  /** Its address in the page: `bathtub/tap`. */
  readonly address: string;
  readonly title: string;
}

/**
 * Tells every `<Step>` the scene it stands in and its number, and every `<Guess>` its scene, so that a translator
 * writes neither: `<Scene id="bathtub"><Step id="tap">` becomes `<Step id="tap" scene="bathtub" number="2">`.
 * Hands the steps' titles on as `steps` of the chapter's front matter.
 */
export function remarkSteps() {
  return (tree: Node, file: { data: { astro?: { frontmatter?: Record<string, unknown> } } }): void => {
    const titles: StepTitle[] = [];
    for (const scene of elements(tree, 'Scene')) {
      const id = attribute(scene, 'id');
      for (const guess of elements(scene, 'Guess')) guess.attributes!.push(written('scene', id));
      elements(scene, 'Step').forEach((step, index) => {
        step.attributes!.push(written('scene', id), written('number', String(index + 1)));
        titles.push({ address: `${id}/${attribute(step, 'id')}`, title: attribute(step, 'title') });
      });
    }
    file.data.astro!.frontmatter!['steps'] = titles;
  };
}

function elements(node: Node, name: string): Node[] {
  const inside = (node.children ?? []).flatMap((child) => elements(child, name));
  return node.name === name ? [node, ...inside] : inside;
}

function attribute(node: Node, name: string): string {
  const value = node.attributes?.find((candidate) => candidate.name === name)?.value;
  if (typeof value !== 'string') throw new Error(`<${node.name}> needs ${name}="…"`);
  return value;
}

function written(name: string, value: string) {
  return { type: 'mdxJsxAttribute', name, value };
}
