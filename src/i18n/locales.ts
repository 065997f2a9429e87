import type { Words } from '../figure/picture.ts';
import { memo } from '../memo.ts';
import { catalogOf } from '../translation/catalog.ts';
import { put, type Tree } from '../translation/put.ts';
import { yamlTree, yamlUnits } from '../translation/yamlUnits.ts';
import { compile, compileAll } from './compile.ts';
import type { CompiledMessages, Messages } from './message.ts';
import { wordsOf } from './words.ts';

/** Everything a translator wrote in YAML, by path, and what was confirmed of it. Locales are the folders of `content/`, listed nowhere else. */
const texts = import.meta.glob<string>(['/content/*/**/*.yaml', '/translations/*.json'], { query: '?raw', import: 'default', eager: true });
const catalog = catalogOf(Object.fromEntries(Object.entries(texts).map(([path, text]) => [path.slice(1), text])), yamlUnits);

export const { locales, originals } = catalog;

/** The language that stands in for what is missing in another. */
export function sourceOf(locale: string): string {
  return catalog.records(locale).source;
}

/** The messages of one YAML file, e.g. `messagesOf('ko', 'figures/bathtub')`, those that are missing in the words of the source. */
export const messagesOf = memo((locale: string, file: string): CompiledMessages => compileFile(locale, `${file}.yaml`));

function compileFile(locale: string, file: string): CompiledMessages {
  const text = catalog.text(locale, file);
  const source = sourceOf(locale);
  if (text === undefined && catalog.text(source, file) === undefined) throw new Error(`content/${locale}/${file} is missing`);
  const messages = compileAll((text === undefined ? {} : yamlTree(file, text)) as Messages, `content/${locale}/${file}`);
  for (const { source: { text: words, path, wordless }, state } of catalog.entries(locale, file)) {
    if (state !== 'missing') continue;
    const message = compile(words);
    put(messages as Tree, path!, wordless ? message : { lang: source, message });
  }
  return messages;
}

/** The words of one YAML file in one language. */
export function words(locale: string, file = 'strings'): Words {
  return wordsOf(locale, messagesOf(locale, file));
}
