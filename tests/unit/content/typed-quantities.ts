import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const CONTENT = new URL('../../../content/', import.meta.url).pathname;

/** A piece of text that a reader sees, and where it is written. */
export interface Text {
  readonly place: string;
  readonly text: string;
}

/** Every file of `content/`, or of a folder in it, as it is written. */
export function sourcesIn(folder = ''): Array<{ path: string; source: string }> {
  return readdirSync(join(CONTENT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? sourcesIn(path) : [{ path, source: readFileSync(join(CONTENT, path), 'utf8') }];
  });
}

/** All text of `content/`: running text, attributes that are read, and every string of the YAML files; placeholders become ▢. */
export function texts(): Text[] {
  return sourcesIn().flatMap(({ path, source }) => (path.endsWith('.yaml') ? stringsOf(path, parse(source)) : proseOf(path, source)));
}

function proseOf(path: string, source: string): Text[] {
  const [matter = '', front = ''] = /^---\n([\s\S]*?)\n---\n/.exec(source) ?? [];
  const before = matter.split('\n').length;
  return [
    ...stringsOf(path, parse(front)),
    ...withoutTags(source.slice(matter.length)).split('\n').map((text, line) => ({ place: `${path}:${line + before}`, text })),
  ];
}

/** MDX without comments, and with each tag replaced by the words its attributes show. */
export function withoutTags(source: string): string {
  return source
    .replace(/\{\/\*[\s\S]*?\*\/\}/g, (comment) => comment.replace(/[^\n]/g, ''))
    .replace(/<(\/?\w+)([^>]*)>/g, (_, name: string, attributes: string) => (/^(Fact|Reading)/.test(name) ? '▢' : [...attributes.matchAll(/(?:title|brief|subtitle)="([^"]*)"/g)].map(([, words]) => words).join(' ')));
}

function stringsOf(path: string, value: unknown): Text[] {
  if (typeof value === 'object' && value !== null) return Object.entries(value).flatMap(([key, inner]) => stringsOf(`${path} ${key}`, inner));
  return [{ place: path, text: withoutPlaceholders(String(value ?? '')) }];
}

/** A MessageFormat message without declarations, keys of variants and placeholders. */
export function withoutPlaceholders(message: string): string {
  const isComplex = /^\s*\.(input|local|match)/.test(message);
  const patterns = isComplex ? [...message.matchAll(/\{\{([\s\S]*?)\}\}(?!\})/g)].map(([, pattern]) => pattern).join('\n') : message;
  return patterns.replace(/\{[^{}]*\}/g, '▢');
}

/** What may be written in digits, and why. All else comes from a fact or a model. */
export const ALLOWED: ReadonlyArray<{ readonly why: string; readonly what: RegExp; readonly where?: RegExp }> = [
  { why: 'years and decades say when, not how much', what: /(?<!\d)(?:19|20)\d\d(?:s|년대|년)?(?:\s?[–~-]\s?(?:(?:19|20)\d\d|\d\d)년?)?(?!\d)/g },
  { why: 'so do months, quarters and days', what: /(?<!\d)(?:\d{1,2}[~–])?\d{1,2}(?:월|분기)(?: \d{1,2}일)?|(?<!\d)\d{1,2}일(?=[^가-힣]|에|의|과|은|부터)|(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}(?!\d)/g },
  { why: 'a bond is named by its term', what: /\d+-year(?: (?:bond|yield|Treasury|gilt))?|\d+년(?: 만기|물)|(?:US|Japanese|Japan’s) \d+-year/g },
  { why: 'chapters and rounds are counted', what: /\d장(?=[^가-힣]|의|에|이|으)|(?<!\d)\d차(?= )/g },
  { why: 'names: a version, a license, a series', what: /(?:Web|웹|CC BY|OFL) \d\.\d|(?:Staff Report|Working Paper) \d+|Y2K|G\d+|QE\d/g },
  { why: 'lists are counted', what: /^\d+\. /g },
  { why: 'the one dollar or one percent that a rule is told by', what: /(?<![\d,.])1달러(?=가|를|에|로|마다| 늘)|(?<![\d,.])1%(?=마다)|\bone percent\b/g },
  { why: 'the zero of a scale and the one of a factor or a share are no measurements', what: /(?<![\d.,])[01](?!\d|[.,]\d)%?/g, where: /\/figures\/|\/guides\/|charts\.yaml|strings\.yaml (?:books|card)/ },
  { why: 'what an index counts from', what: /(?<![\d.,])100(?![\d.,])%?/g, where: /charts\.yaml .* labels/ },
  { why: 'a parameter’s unit', what: /10억 달러/g, where: /\/figures\/.* parameters|\/guides\/|strings\.yaml card|lab\.yaml units/ },
  { why: 'samples show how a number looks', what: /[\d.]+/g, where: /parts\.yaml samples/ },
];

/** Units that make a quantity of a number word. */
const ENGLISH = /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[ -](?:percent(?:age points?)?|basis points?|bp|cents?|dollars?|euros?|pounds?|yen|(?:hundred|thousand|million|billion|trillion)s?|gigawatts?)\b/gi;
const KOREAN = /(?<![가-힣])(?:[일이삼사오육칠팔구십백천만억조]{2,}|[삼오육칠팔구십백천]) ?(?:달러|엔|유로|파운드|퍼센트|프로|베이시스포인트|비피)/g;

/** Quantities typed by hand in a text: digits that no exception covers, and number words with a unit. */
export function typedQuantities({ place, text }: Text): string[] {
  const rest = ALLOWED.filter(({ where }) => where === undefined || where.test(place)).reduce((left, { what }) => left.replace(what, '▢'), text);
  return [...(rest.match(/[$€£¥]?\d[\d.,]*\s?[%\p{L}]*/gu) ?? []), ...(rest.match(ENGLISH) ?? []), ...(rest.match(KOREAN) ?? [])];
}
