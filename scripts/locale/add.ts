/** `npm run locale:add -- ja [--from ko]`: the folder of a new language, filled with the words of another. On a language that is there, what it lacks. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { catalogOf } from '../../src/translation/catalog.ts';
import { readTexts } from '../../src/translation/disk.ts';
import { prefilled } from '../../src/translation/prefill.ts';
import { writeRecords } from '../../src/translation/records.ts';
import { canonicalTag } from '../../src/translation/tag.ts';
import { unitsOf } from '../../src/translation/units.ts';
import { command } from './asked.ts';

/** Writes what a language lacks, below a project's root. Says which files those were. */
export function addLocale(root: string, asked: string, from?: string): string[] {
  const tag = canonicalTag(asked);
  const catalog = catalogOf(readTexts(root), unitsOf);
  const there = catalog.locales.includes(tag);
  const source = from ?? (there ? catalog.records(tag).source : catalog.originals[0]!);
  if (!catalog.originals.includes(source)) throw new Error(`"${source}" is no original to translate from. There are: ${catalog.originals.join(', ')}`);
  if (catalog.originals.includes(tag)) throw new Error(`"${tag}" is an original: it is written, not translated`);
  if (there && catalog.records(tag).source !== source) throw new Error(`"${tag}" is translated from ${catalog.records(tag).source} already`);
  const files: Record<string, string> = {};
  for (const file of catalog.files(source).filter((name) => /\.(?:mdx|yaml)$/.test(name))) {
    if (catalog.text(tag, file) === undefined) files[`content/${tag}/${file}`] = prefilled(catalog, source, file);
  }
  if (!there) files[`translations/${tag}.json`] = writeRecords({ source, units: {} });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return Object.keys(files);
}

if (process.argv[1] === import.meta.filename) {
  await command('npm run locale:add -- ja [--from ko]', { options: { from: { type: 'string' } } }, ({ values, positionals: [tag] }) => {
    if (tag === undefined) throw new Error('Which language? Tags are such as ja, pt-BR or zh-Hant');
    const files = addLocale('.', tag, values.from);
    const folder = canonicalTag(tag);
    if (files.length === 0) return console.log(`content/${folder}/ has every file already`);
    console.log(`${files.map((file) => `wrote ${file}`).join('\n')}\n\nNext: translate content/${folder}/strings.yaml, then content/${folder}/essay/. See it by npm run locale:preview -- ${folder}; what is left to do, by npm run locale:check -- ${folder}. docs/translating.md goes through it.`);
  });
}
