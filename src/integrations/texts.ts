import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { printDate } from '../i18n/date.ts';
import { initialOf } from '../i18n/initial.ts';
import { languageOf } from '../i18n/language.ts';
import { localeFolders } from '../i18n/locale-folders.ts';
import { lettersOfNumbers } from '../i18n/quantity.ts';
import { memo } from '../memo.ts';
import { yamlTree } from '../translation/yamlUnits.ts';

/** What is set in each font. */
export type Texts = Readonly<Record<'sans' | 'serif' | 'black', string>>;

/** The words of a file of `content/`, by their keys. */
type Tree = { readonly [key: string]: Tree | string };

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** Digits and signs that the page prints although no text contains them: numbers, dates, units. */
const NUMBERS = ' 0123456789.,:/%$()+-−–×·’\u00a0';

/** What stands around sources and addresses, the reader's own among them. */
const ALWAYS = LETTERS + NUMBERS + '!"#&\'*;<=>?@[\\]^_`{|}~—‘“”…';

/** Signs that only the other pages print. */
const SIGNS = '∞→←↑↓§°±≤≥';

/**
 * The characters of a language, by the font that sets them: those of the essay in all its forms, and what the other pages need besides. No
 * reader of the essay pays for these. `tests/browser/fonts.spec.ts` holds every page to it.
 */
export function textsOf(root: string, locale: string): { essay: Texts; more: Texts } {
  const folder = join(root, 'content', locale);
  const tree = memo((name: string): Tree => {
    try {
      return (yamlTree(name, textIn(join(folder, name))) ?? {}) as Tree;
    } catch (error) {
      throw new Error(`content/${locale}/${(error as Error).message}`);
    }
  });
  const [strings, claims, charts] = [tree('strings.yaml'), tree('claims.yaml'), tree('charts.yaml')];
  const [chapters, figures] = [textIn(join(folder, 'essay')), said(...readdirIn(folder, 'figures').map((name) => tree(name)))];
  const beside = Object.values(claims).map((claim) => said(at(claim, 'claim'), at(claim, 'verdict'))).join('');
  const printed = lettersOfFigures(locale) + said(strings['units'], strings['readings']);
  const named = chapters + figures + beside + said(charts);
  const notes = [tree('facts.yaml'), tree('glossary.yaml')].flatMap((words) => Object.entries(words).filter(([id]) => named.includes(`"${id}"`) || named.includes(`{$${id}`)).map(([, text]) => text));
  // The glossary of another language prints them beside its own.
  const terms = Object.values(tree('glossary.yaml')).map((word) => at(word, 'term'));
  const essay = {
    sans: ALWAYS + printed + headings(chapters) + figures + beside + said(...notes, ...terms, ofTheEssay(strings), ofTheCharts(charts), at(tree('translations.yaml'), 'title')) + textIn(join(root, 'src/data/sources')) + namesOfLanguages(root),
    serif: NUMBERS + printed + prose(chapters),
    black: titles(chapters) + said(at(strings, 'site', 'name'), at(strings, 'note', 'title'), at(strings, 'note', 'terms'), at(strings, 'print', 'heading'), at(strings, 'notFound', 'title')),
  };
  const [guides, lessons] = [textIn(join(folder, 'guides')), textIn(join(folder, 'teach.mdx'))];
  const all = guides + lessons + said(...readdirIn(folder).filter((name) => name.endsWith('.yaml')).map((name) => tree(name)));
  return {
    essay,
    more: {
      sans: missing(SIGNS + all + initialsIn(locale, all), essay.sans),
      serif: missing(ALWAYS + SIGNS + prose(guides) + lessons + said(tree('teach.yaml'), tree('glossary.yaml'), tree('translations.yaml'), strings), essay.serif),
      black: missing(NUMBERS + titles(guides) + (lessons.match(/title[:=].*/g) ?? []).join('') + said(at(strings, 'card', 'parts'), ...['ledger', 'glossary'].map((name) => at(strings, name, 'title')), at(tree('parts.yaml'), 'title'), at(charts, 'page', 'title'), at(tree('teach.yaml'), 'title'), at(tree('translations.yaml'), 'title')), essay.black),
    },
  };
}

/** Without what other pages alone print, and without what only search engines read. */
function ofTheEssay({ card, glossary, ledger, ...strings }: Tree): Tree | string {
  const { description: _description, lead: _lead, none: _none, ...index } = (ledger ?? {}) as Tree;
  return said(strings, index, at(card, 'toCard'), at(card, 'toEssay'), at(glossary, 'title'));
}

function ofTheCharts({ page, ...charts }: Tree): string {
  return said(charts, at(page, 'title'), at(page, 'link'));
}

/** What stands at a place in a tree; nothing, if there is no such place. */
function at(tree: Tree | string | undefined, ...path: readonly string[]): Tree | string | undefined {
  return path.reduce<Tree | string | undefined>((found, key) => (typeof found === 'object' ? found[key] : undefined), tree);
}

/** All words in trees, without keys and comments. */
function said(...words: ReadonlyArray<Tree | string | undefined>): string {
  return words.map((word) => (typeof word === 'object' ? said(...Object.values(word)) : (word ?? ''))).join('\n');
}

/** The characters of a text that another does not have, and one more: a font without outlines is none. */
function missing(text: string, present: string): string {
  const known = new Set(present.normalize('NFC'));
  return `§${[...new Set(text.normalize('NFC'))].filter((character) => !known.has(character)).join('')}`;
}

function readdirIn(...path: readonly string[]): string[] {
  const folder = join(...path);
  return existsSync(folder) ? readdirSync(folder).map((name) => join(...path.slice(1), name)) : [];
}

/** All text of a file, or of all files below a folder. */
function textIn(path: string): string {
  if (!existsSync(path)) return '';
  if (/\.\w+$/.test(path)) return readFileSync(path, 'utf8');
  return readdirSync(path).map((name) => textIn(join(path, name))).join('\n');
}

/** Titles of chapters and cards, which are set in the black serif. */
function titles(text: string): string {
  return Array.from(text.matchAll(/^title:(.*)/gm), ([, title]) => title).join('');
}

/** What the essay sets in the sans: front matter, the heads of steps, and words made strong. */
function headings(essay: string): string {
  return (essay.match(/^ *\w+:.*|(?:title|brief)="[^"]*"|\*\*.+?\*\*/gm) ?? []).join('');
}

/** Running text: everything but front matter and the names of components. */
function prose(essay: string): string {
  return essay.replace(/^\w+:.*|<[^>]*>/gm, '');
}

function namesOfLanguages(root: string): string {
  return localeFolders(root).map((tag) => languageOf(tag).name).join('');
}

/** The letters the glossary may file its words under. */
function initialsIn(locale: string, text: string): string {
  return [...new Set(text)].map((character) => initialOf(locale, character)).join('');
}

/** What numbers and dates are written with besides digits. */
function lettersOfFigures(locale: string): string {
  const months = Array.from({ length: 12 }, (_, month) => printDate(locale, `2026-${String(month + 1).padStart(2, '0')}-01`));
  return months.join('') + lettersOfNumbers(locale);
}
