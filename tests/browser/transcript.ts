import type { Page } from '@playwright/test';

/** A node of the accessibility tree as the browser's protocol tells it, as far as a transcript needs it. */
interface AxNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly description?: { readonly value: string };
  readonly value?: { readonly value: string | number };
  readonly properties?: ReadonlyArray<{ readonly name: string; readonly value: { readonly value?: unknown } }>;
  readonly childIds?: readonly string[];
  readonly backendDOMNodeId?: number;
}

/** Told by the lines within them. */
const SILENT = new Set(['none', 'generic', 'InlineTextBox', 'LineBreak', 'ListMarker', 'LabelText']);
/** Roles whose name is their text. */
const NAMED = new Set(['heading', 'link', 'button', 'StaticText', 'radio', 'checkbox', 'slider', 'spinbutton', 'Legend', 'DisclosureTriangle']);
const STATES = ['level', 'checked', 'pressed', 'expanded', 'disabled', 'live'];

/** What a screen reader is given of an element, in its order: a line for each role with its name, value, state and description. */
export async function transcriptOf(page: Page, selector: string): Promise<string> {
  const client = await page.context().newCDPSession(page);
  await client.send('DOM.enable');
  await client.send('Accessibility.enable');
  const { root } = await client.send('DOM.getDocument', { depth: 0 });
  const { nodeId } = await client.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { node } = await client.send('DOM.describeNode', { nodeId });
  const { nodes } = (await client.send('Accessibility.getFullAXTree')) as unknown as { nodes: AxNode[] };
  // What a slider says in place of its bare number the protocol keeps to itself.
  const spoken = new Map<AxNode, string>();
  for (const slider of nodes.filter(({ role }) => role?.value === 'slider')) {
    const { attributes = [] } = (await client.send('DOM.describeNode', { backendNodeId: slider.backendDOMNodeId! })).node;
    spoken.set(slider, attributes[attributes.indexOf('aria-valuetext') + 1]!);
  }
  await client.detach();
  const byId = new Map(nodes.map((each) => [each.nodeId, each]));
  const start = nodes.find(({ backendDOMNodeId }) => backendDOMNodeId === node.backendNodeId);
  if (!start) throw new Error(`nothing at ${selector} that a screen reader is given`);
  return `${linesOf(start, byId, spoken, 0).reduce(joined, []).join('\n')}\n`;
}

/** A sentence with numbers in it comes in pieces. */
function joined(lines: string[], line: string): string[] {
  const [before, start] = [lines.at(-1), /^ *text “/.exec(line)?.[0]];
  return start && before?.startsWith(start) ? [...lines.slice(0, -1), before.slice(0, -1) + line.slice(start.length)] : [...lines, line];
}

function linesOf(node: AxNode, all: ReadonlyMap<string, AxNode>, spoken: ReadonlyMap<AxNode, string>, depth: number): string[] {
  const role = node.role?.value ?? 'none';
  const silent = node.ignored || SILENT.has(role);
  const inner = NAMED.has(role) ? [] : (node.childIds ?? []).flatMap((id) => (all.has(id) ? linesOf(all.get(id)!, all, spoken, depth + (silent ? 0 : 1)) : []));
  return silent ? inner : [`${'  '.repeat(depth)}${lineOf(node, role, spoken.get(node))}`, ...inner];
}

function lineOf({ name, value, description, properties }: AxNode, role: string, spoken?: string): string {
  const states = STATES.flatMap((state) => {
    const told = properties?.find((property) => property.name === state)?.value.value;
    return told === undefined || told === '' || told === false ? [] : [`${state} ${told}`];
  });
  const parts = [role === 'StaticText' ? 'text' : role, name?.value && `“${name.value}”`, value?.value !== undefined && `is ${spoken ?? value.value}`, ...states, description?.value && `(${description.value})`];
  return parts.filter(Boolean).join(' ');
}
