import { memoInProcess } from '../memo.ts';
import { attribute, type Node, parseProse, type Segment, segmentsOf, wordsOf } from './prose.ts';
import { unit, type Unit } from './unit.ts';
import { yamlUnits } from './yamlUnits.ts';

/** The units of a chapter: what its front matter says, its steps, leads and runs of paragraphs. */
export const mdxUnits = memoInProcess('chapter', (file: string, source: string): readonly Unit[] => {
  const { front, body, line } = partsOf(source);
  return [...yamlUnits(file, front, 2), ...segmentUnits(file, segmentsOf(parse(file, body, line)), body, line)];
});

/** A file's front matter, what is below, and the line at which that begins. */
export function partsOf(source: string): { front: string; body: string; line: number } {
  const [matter = '', front = ''] = /^---\n([\s\S]*?)\n---\n/.exec(source) ?? [];
  return { front, body: source.slice(matter.length), line: matter.split('\n').length };
}

function parse(file: string, body: string, line: number): Node {
  try {
    return parseProse(body);
  } catch (error) {
    const { place, reason, message } = error as { place?: { line?: number; start?: { line: number } }; reason?: string; message: string };
    throw new SyntaxError(`${file}:${(place?.line ?? place?.start?.line ?? 1) + line - 1}: ${reason ?? message}`);
  }
}

/** The units among segments of a text, for the build, which has the tree already. */
export function segmentUnits(file: string, segments: readonly Segment[], body: string, line: number): Unit[] {
  return segments.flatMap((segment) => [
    ...(segment.id === undefined ? [] : [segmentUnit(file, segment, body, line)]),
    ...segmentUnits(file, segment.inside ?? [], body, line),
  ]);
}

function segmentUnit(file: string, { id, nodes, inside }: Segment, body: string, line: number): Unit {
  const { position } = nodes[0]!;
  const first = position!.start.line + line - 1;
  // Of an element that holds units only its own title is one.
  if (inside) return unit(`${file}#${id}`, attribute(nodes[0]!, 'title')!, first, attribute(nodes[0]!, 'title')!);
  const written = body.slice(position!.start.offset, nodes.at(-1)!.position!.end.offset);
  return unit(`${file}#${id}`, written, first, wordsOf(nodes));
}
