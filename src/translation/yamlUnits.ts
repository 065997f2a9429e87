import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { memoInProcess } from '../memo.ts';
import { messageWords } from './messageWords.ts';
import type { Tree } from './put.ts';
import { unit, type Unit } from './unit.ts';

/** The strings of a YAML file, each with its path: `figures/bathtub.yaml#labels.tap.name`. */
export function yamlUnits(file: string, source: string, firstLine = 1): readonly Unit[] {
  return read(file, source, firstLine).units;
}

/** A YAML file as a tree; nothing, if it is empty. */
export function yamlTree(file: string, source: string): Tree | null {
  return read(file, source, 1).tree;
}

/** Both at once. A file with a fault is refused with its place. */
const read = memoInProcess('yaml', (file: string, source: string, firstLine: number): { readonly tree: Tree | null; readonly units: readonly Unit[] } => {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines });
  const [fault] = document.errors;
  if (fault) throw new SyntaxError(`${file}:${lines.linePos(fault.pos[0]).line + firstLine - 1}: ${fault.message.split('\n')[0]}`);
  const found: Unit[] = [];
  const walk = (node: unknown, path: readonly string[]): void => {
    if (isMap(node)) for (const { key, value } of node.items) walk(value, [...path, isScalar(key) ? String(key.value) : '']);
    else if (isSeq(node)) node.items.forEach((item, i) => walk(item, [...path, String(i)]));
    else if (isScalar(node) && node.value !== null) {
      const text = String(node.value);
      found.push({ ...unit(`${file}#${path.join('.')}`, text, lines.linePos(node.range![0]).line + firstLine - 1, messageWords(text)), path });
    }
  };
  walk(document.contents, []);
  return { tree: document.toJS() as Tree | null, units: found };
});
