import type { Catalog } from './catalog.ts';
import { labelPlaces } from './labels.ts';
import { messageWords } from './messageWords.ts';

/** A file of the source as a translator finds it: the same text, with notes on where each thing shows and how long it may be. */
export function prefilled(catalog: Catalog, source: string, file: string): string {
  const text = catalog.text(source, file)!;
  if (file.endsWith('.mdx')) return text.replace(/^---\n/, `---\n${commented(CHAPTER)}\n`);
  const scene = /^figures\/(\w+)\.yaml$/.exec(file)?.[1];
  const lines = text.split('\n');
  const notes = scene === undefined ? new Map<number, string>() : labelNotes(catalog, source, file, scene);
  // What only one original has is that language's own, such as an abbreviation.
  const without = new Set([...catalog.units(source, file).values()].filter(({ id }) => !catalog.originals.every((original) => catalog.units(original, file).has(id))).map(({ line }) => line));
  const noted = lines.flatMap((line, i) => (without.has(i + 1) ? [] : notes.has(i + 1) ? [`${/^ */.exec(line)![0]}# ${notes.get(i + 1)}`, line] : [line]));
  return [...[...(scene === undefined ? [] : FIGURE), ...STRINGS].map((line) => `# ${line}`), ...noted].join('\n');
}

function commented(lines: readonly string[]): string {
  return lines.map((line) => `# ${line}`).join('\n');
}

const CHAPTER = [
  'Translate what is read: these lines, title="…" and brief="…", and the text between the elements. Leave the elements themselves, their ids and order as they are.',
  'Numbers are never typed: <Fact/> and <Reading/> print them in your language. In <Term id="…">words</Term> the words are yours, the id is not.',
  'A title fits in a line of about forty characters, a brief in one of about sixty. A step or a run of paragraphs that still stands as in the source counts as missing.',
];
const STRINGS = ['Translate what is in quotation marks. {$…} marks the place of a value: leave it in, move it where your grammar wants it. A line that still stands as in the source counts as missing.'];
const FIGURE = ['Labels are drawn in the figure: their notes say at which steps, and how many characters the originals take. Longer ones shrink or break; npm run locale:check measures them.'];

function labelNotes(catalog: Catalog, source: string, file: string, scene: string): ReadonlyMap<number, string> {
  const places = labelPlaces(scene);
  const all = new Set([...places.values()].flat()).size;
  return new Map([...catalog.units(source, file).values()].flatMap(({ id, line, wordless }) => {
    const steps = places.get(id.replace(`${file}#labels.`, ''));
    if (!steps || wordless || !id.startsWith(`${file}#labels.`)) return [];
    const lengths = catalog.originals.flatMap((original) => {
      const unit = catalog.units(original, file).get(id);
      return unit ? [`${Array.from(messageWords(unit.text).trim()).length} in ${original}`] : [];
    });
    return [[line, `${steps.length === all ? 'at every step' : `at ${steps.join(', ')}`}; ${lengths.join(', ')}`] as const];
  }));
}
