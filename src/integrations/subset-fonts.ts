import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { fontProviders } from 'astro/config';
import subsetFont from 'subset-font';
import { parse } from 'yaml';
import { printDate } from '../i18n/date.ts';
import { initialOf } from '../i18n/initial.ts';
import { localeFolders } from '../i18n/locale-folders.ts';
import { lettersOfNumbers } from '../i18n/quantity.ts';
import { fontFilesOf, type FontFile, type FontFiles } from './font-files.ts';

/**
 * Serves each language just the glyphs its texts use. Pretendard's license reserves its name, so
 * the subsets go by names of their own.
 */
export function subsetFonts(): AstroIntegration {
  return {
    name: 'subset-fonts',
    hooks: {
      'astro:config:setup': async ({ config, updateConfig, logger }) => {
        const root = fileURLToPath(config.root);
        const fonts = [];
        const cuts: Cut[] = [];
        const faces: Record<string, string> = {};
        const locales = localeFolders(root);
        for (const locale of locales) {
          const { first, more } = await cutsOf(root, locale);
          cuts.push(...first, ...more);
          faces[locale] = facesOf(locale, first);
          fonts.push(...familiesOf(locale, first), ...familiesOf(locale, more, '-more'));
        }
        const math = await cut(cacheOf(root), 'QE Math', MATH, MATH_GLYPHS);
        fonts.push(family('--math', [math], ['math']));
        for (const { name, weight, bytes } of [...cuts, math]) logger.info(`${name} ${weight}: ${Math.round(bytes / 1000)} kB`);
        updateConfig({ fonts, vite: { plugins: [virtual('virtual:font-faces', `export const fontFaces = ${JSON.stringify(faces)};`), virtual('virtual:type.css', locales.map(typeOf).join('\n'))] } });
      },
    },
  };
}

interface Cut {
  readonly name: string;
  readonly weight: string;
  readonly file: string;
  readonly bytes: number;
}

const require = createRequire(import.meta.url);
const MATH: FontFile = { file: require.resolve('@fontsource/stix-two-math/files/stix-two-math-latin-400-normal.woff2'), weight: '400', own: false };

/** Digits, signs and letters that the page prints although no text contains them: numbers, dates, sources. */
const ALWAYS =
  ' !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~' +
  '\u00a0·×–—‘’“”…−∞→←↑↓§°±≤≥';

/** What equations are set in: browsers turn a lone letter into its mathematical italic. */
const MATH_GLYPHS = ' 0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz()[]{}|/+−±=<>≤≥≈,.:;′*∗⊤Δ∂∑∏√∞·×⋅…ℓℎ∈‾¯˙⁡' + run(0x3b1, 25) + run(0x391, 25) + run(0x1d434, 52) + run(0x1d6e2, 58);

/** Without the alternates that layout features would pull in (Hanja for Hangul among them), and without vertical setting. */
const LEAN = { targetFormat: 'woff2', noLayoutClosure: true, noHinting: true, dropTables: ['vhea', 'vmtx', 'BASE'] } as const;

/** With all that a script needs to join its letters and to place its marks. */
const WHOLE = { targetFormat: 'woff2', noHinting: true } as const;

/** So many characters from a code point on. */
function run(first: number, count: number): string {
  return Array.from({ length: count }, (_, i) => String.fromCodePoint(first + i)).join('');
}

function cacheOf(root: string): string {
  const cache = join(root, 'node_modules/.cache/fonts');
  mkdirSync(cache, { recursive: true });
  return cache;
}

/** The cuts of the essay and the other pages, and what pages with `more` need besides: no reader of the essay pays for that. */
async function cutsOf(root: string, locale: string): Promise<{ first: Cut[]; more: Cut[] }> {
  const cache = cacheOf(root);
  const folder = join(root, 'content', locale);
  const essay = textIn(join(folder, 'essay'));
  const guides = textIn(join(folder, 'guides'));
  const laboratory = textIn(join(folder, 'lab.yaml'));
  const teach = textIn(join(folder, 'teach.mdx')) + textIn(join(folder, 'teach.yaml'));
  const glossary = textIn(join(folder, 'glossary.yaml')) + textIn(join(folder, 'strings.yaml'));
  // Titles, publishers and authors of sources are printed as they are, in every language.
  const claims = textIn(join(folder, 'claims.yaml'));
  const evidence = claims + textIn(join(folder, 'parts.yaml'));
  const labels = allBut(folder, 'fonts', 'essay', 'guides', 'lab.yaml', 'teach.mdx', 'teach.yaml', 'claims.yaml', 'parts.yaml').map(textIn).join('') + besideTheProse(claims) + textIn(join(root, 'src/data/sources'));
  const printed = ALWAYS + lettersOfFigures(locale);
  const sans = printed + labels + titles(teach) + initialsIn(locale, labels) + headings(essay) + namesOfLanguages(root);
  const serif = printed + prose(essay);
  const black = titles(essay) + namesOfTheSite(root, locale) + '0123456789';
  const more = {
    sans: missing(headings(guides) + laboratory + teach + evidence, sans),
    serif: missing(prose(guides) + teach + glossary, serif),
    black: missing(titles(guides) + titlesOfParts(root, locale) + (teach.match(/title[:=].*/g) ?? []).join(''), black),
  };
  const files = await fontFilesOf(root, locale);
  return {
    first: await cutAll(cache, locale, files, { sans, serif, black }, more),
    more: await cutAll(cache, `${locale} more`, files, more),
  };
}

type Texts = Readonly<Record<'sans' | 'serif' | 'black', string>>;

/** Letters of a translator's own font may join, which they do in one font only: it has the characters of all pages, and the second nothing that is read. */
async function cutAll(cache: string, name: string, { sans, serif }: FontFiles, texts: Texts, later?: Texts): Promise<Cut[]> {
  const textFor = ({ own }: FontFile, kinds: ReadonlyArray<keyof Texts>): string => (own && !later ? '§' : kinds.map((kind) => texts[kind] + (own ? later![kind] : '')).join(''));
  const serifs = serif.map((file, i) => cut(cache, `QE Serif ${name}`, file, textFor(file, serif.length === 1 ? ['serif', 'black'] : i === 0 ? ['serif'] : ['black'])));
  return [await cut(cache, `QE Sans ${name}`, sans, textFor(sans, ['sans'])), ...await Promise.all(serifs)];
}

/** The characters of a text that another does not have, and one more: a font without outlines is none. */
function missing(text: string, present: string): string {
  const known = new Set(present.normalize('NFC'));
  return `§${[...text.normalize('NFC')].filter((character) => !known.has(character)).join('')}`;
}

async function cut(cache: string, name: string, { file: source, weight, own }: FontFile, text: string): Promise<Cut> {
  const glyphs = [...new Set(text.normalize('NFC'))].sort().join('');
  const options = own ? WHOLE : LEAN;
  const hash = createHash('sha256').update(`${own ? readFileSync(source, 'base64') : source}\n${weight}\n${glyphs}\n${JSON.stringify(options)}`).digest('hex').slice(0, 16);
  const file = join(cache, `${hash}.woff2`);
  if (!existsSync(file)) {
    const [min, max] = weight.split(' ').map(Number) as [number, number?];
    const axes = max === undefined ? {} : { variationAxes: { wght: { min, max } } };
    writeFileSync(file, await subsetFont(readFileSync(source), glyphs, { ...options, ...axes }));
  }
  return { name, weight, file, bytes: readFileSync(file).length };
}

/** A family that only adds characters to another has no fallback of its own: it would never get to the other. */
function familiesOf(locale: string, [sans, ...serif]: readonly Cut[], suffix = '') {
  return [
    family(`--sans-${locale}${suffix}`, [sans!], suffix === '' ? ['sans-serif'] : []),
    family(`--serif-${locale}${suffix}`, serif, suffix === '' ? ['serif'] : []),
  ];
}

function family(cssVariable: `--${string}`, cuts: readonly Cut[], fallbacks: string[]) {
  return {
    provider: fontProviders.local(),
    name: cuts[0]!.name,
    cssVariable,
    fallbacks,
    options: {
      variants: cuts.map(({ file, weight }) => ({ src: [pathToFileURL(file)], weight, style: 'normal' as const })) as never,
    },
  };
}

/**
 * The essay's fonts of a language as a style sheet that carries them: a sandboxed frame has no origin, and no font file comes to it from a
 * plain static host. The names differ from those that Astro gives.
 */
function facesOf(locale: string, cuts: readonly Cut[]): string {
  const faces = cuts.map(({ name, weight, file }) => `@font-face{font-family:"${name}";font-weight:${weight};font-display:swap;src:url(data:font/woff2;base64,${readFileSync(file, 'base64')}) format("woff2")}`);
  return `${faces.join('\n')}\n:root{--sans-${locale}:"QE Sans ${locale}",sans-serif;--serif-${locale}:"QE Serif ${locale}",serif}\n`;
}

/**
 * Which fonts a language is set in, where `setIn` says so. Characters that only some pages need come first: their fonts have no others. On a page
 * that did not load a language's fonts, its words are set in those around them.
 */
function typeOf(locale: string): string {
  const rule = (more: string, stack: (kind: string) => string): string => `[lang="${locale}"][data-script]${more}{--sans:${stack('sans')};--serif:${stack('serif')}}`;
  return rule('', (kind) => `var(--${kind}-${locale},inherit)`) + rule('[data-more]', (kind) => `var(--${kind}-${locale}-more),var(--${kind}-${locale})`);
}

/** A module without a file: `virtual:font-faces` has the style sheets of `facesOf` by language, `virtual:type.css` the rules of `typeOf`. */
function virtual(id: string, text: string) {
  return {
    name: id,
    resolveId: (wanted: string) => (wanted === id ? `\0${id}` : undefined),
    load: (wanted: string) => (wanted === `\0${id}` ? text : undefined),
  };
}

/** The files and folders in a folder, without some. */
function allBut(folder: string, ...names: readonly string[]): string[] {
  return readdirSync(folder).filter((entry) => !names.includes(entry)).map((entry) => join(folder, entry));
}

/** All text of a file, or of all files below a folder. */
function textIn(path: string): string {
  if (!existsSync(path)) return '';
  if (/\.\w+$/.test(path)) return readFileSync(path, 'utf8');
  return readdirSync(path).map((name) => textIn(join(path, name))).join('\n');
}

/** Of the claims, what the essay prints: the evidence for and against has its own page. */
function besideTheProse(claims: string): string {
  return (claims.match(/^  (?:claim|verdict):.*/gm) ?? []).join('');
}

/** Titles of chapters: all that is set in the black serif. */
function titles(essay: string): string {
  return (essay.match(/^title:.*/gm) ?? []).join('');
}

/** What essay and model cards set in the sans: front matter, the heads of steps and of ways, and words made strong. */
function headings(essay: string): string {
  return (essay.match(/^ *\w+:.*|(?:title|brief)="[^"]*"|\*\*.+?\*\*/gm) ?? []).join('');
}

/** Running text: everything but front matter and the heads of steps. */
function prose(essay: string): string {
  return essay.replace(/^\w+:.*|<Step [^>]*>/gm, '');
}

function namesOfTheSite(root: string, locale: string): string {
  return readFileSync(join(root, 'content', locale, 'strings.yaml'), 'utf8').match(/(?:name|title):.*/g)?.join('') ?? '';
}

/** The titles of the parts that every model card has. */
function titlesOfParts(root: string, locale: string): string {
  const { card } = parse(readFileSync(join(root, 'content', locale, 'strings.yaml'), 'utf8')) as { card: { parts: Record<string, string> } };
  return Object.values(card.parts).join('');
}

function namesOfLanguages(root: string): string {
  return localeFolders(root).map((tag) => new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag).join('');
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
