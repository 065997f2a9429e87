import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { fontProviders } from 'astro/config';
import subsetFont from 'subset-font';
import { localeFolders } from '../i18n/locale-folders.ts';
import { fontFilesOf, type FontFile, type FontFiles } from './font-files.ts';
import { textsOf, type Texts } from './texts.ts';

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

/** The cuts of the essay and the other pages, and what pages with `more` need besides. */
async function cutsOf(root: string, locale: string): Promise<{ first: Cut[]; more: Cut[] }> {
  const { essay, more } = textsOf(root, locale);
  const [cache, files] = [cacheOf(root), await fontFilesOf(root, locale)];
  return {
    first: await cutAll(cache, locale, files, essay, more),
    more: await cutAll(cache, `${locale} more`, files, more),
  };
}

/** Letters of a translator's own font may join, which they do in one font only: it has the characters of all pages, and the second nothing that is read. */
async function cutAll(cache: string, name: string, { sans, serif }: FontFiles, texts: Texts, later?: Texts): Promise<Cut[]> {
  const textFor = ({ own }: FontFile, kinds: ReadonlyArray<keyof Texts>): string => (own && !later ? '§' : kinds.map((kind) => texts[kind] + (own ? later![kind] : '')).join(''));
  const serifs = serif.map((file, i) => cut(cache, `QE Serif ${name}`, file, textFor(file, serif.length === 1 ? ['serif', 'black'] : i === 0 ? ['serif'] : ['black'])));
  return [await cut(cache, `QE Sans ${name}`, sans, textFor(sans, ['sans'])), ...await Promise.all(serifs)];
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
    family(`--sans-${locale}${suffix}`, [sans!], suffix === '' ? ['Near Sans', 'sans-serif'] : []),
    family(`--serif-${locale}${suffix}`, serif, suffix === '' ? ['Near Serif', 'serif'] : []),
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
