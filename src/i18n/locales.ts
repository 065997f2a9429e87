import { parse } from 'yaml';
import type { Words } from '../figure/picture.ts';
import { compileAll } from './compile.ts';
import type { CompiledMessages, Messages } from './message.ts';
import { wordsOf } from './words.ts';

/** Everything a translator wrote in YAML, by path. Locales are the folders of `content/`, listed nowhere else. */
const files = import.meta.glob<string>('/content/*/**/*.yaml', { query: '?raw', import: 'default', eager: true });

export const locales: readonly string[] = [...new Set(Object.keys(files).map((path) => path.split('/')[2]!))].sort();

export interface Language {
  readonly tag: string;
  /** Its own name for itself: 한국어, English. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  /** ISO 15924, as CLDR takes it for likely: Kore, Latn, Arab. */
  readonly script: string;
}

/** What Intl knows of a tag. A tag that names no language is refused: the build stops with the reason. */
export function languageOf(tag: string): Language {
  const english = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(tag);
  if (english === undefined) throw new Error(`content/${tag}/: "${tag}" is not a language tag (BCP 47)`);
  const locale = new Intl.Locale(tag) as Intl.Locale & { getTextInfo?: () => { direction: 'ltr' | 'rtl' } };
  return {
    tag,
    name: new Intl.DisplayNames([tag], { type: 'language' }).of(tag)!,
    direction: locale.getTextInfo?.().direction ?? 'ltr',
    script: locale.maximize().script!,
  };
}

/** The messages of one YAML file, e.g. `messagesOf('ko', 'figures/bathtub')`, compiled once. */
export function messagesOf(locale: string, file: string): CompiledMessages {
  const path = `/content/${locale}/${file}.yaml`;
  const text = files[path];
  if (text === undefined) throw new Error(`${path.slice(1)} is missing`);
  let messages = compiled.get(text);
  if (!messages) compiled.set(text, (messages = compileAll(parse(text) as Messages, path.slice(1))));
  return messages;
}

const compiled = new Map<string, CompiledMessages>();

/** The words of one YAML file in one language. */
export function words(locale: string, file = 'strings'): Words {
  return wordsOf(locale, messagesOf(locale, file));
}
