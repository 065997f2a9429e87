import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { fontProviders } from 'astro/config';
import subsetFont from 'subset-font';

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
        for (const locale of localesIn(root)) {
          const cuts = await cutsOf(root, locale);
          for (const cut of cuts) logger.info(`${cut.name} ${cut.weight}: ${Math.round(cut.bytes / 1000)} kB`);
          fonts.push(...familiesOf(locale, cuts));
        }
        updateConfig({ fonts });
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
const SANS = require.resolve('pretendard/dist/public/variable/PretendardVariable.ttf');
const SERIF = require.resolve('@expo-google-fonts/noto-serif-kr/500Medium/NotoSerifKR_500Medium.ttf');
const SERIF_BLACK = require.resolve('@expo-google-fonts/noto-serif-kr/900Black/NotoSerifKR_900Black.ttf');

/** Digits, signs and letters that the page prints although no text contains them: numbers, dates, sources. */
const ALWAYS =
  ' !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~' +
  '\u00a0·×–—‘’“”…−∞→←↑↓§°±≤≥';

/** Without the alternates that layout features would pull in (Hanja for Hangul among them), and without vertical setting. */
const LEAN = { targetFormat: 'woff2', noLayoutClosure: true, noHinting: true, dropTables: ['vhea', 'vmtx', 'BASE'] } as const;

function localesIn(root: string): string[] {
  return readdirSync(join(root, 'content'), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name);
}

async function cutsOf(root: string, locale: string): Promise<Cut[]> {
  const cache = join(root, 'node_modules/.cache/fonts');
  mkdirSync(cache, { recursive: true });
  const folder = join(root, 'content', locale);
  const essay = textIn(join(folder, 'essay'));
  // Titles, publishers and authors of sources are printed as they are, in every language.
  const labels = allBut(folder, 'essay').map(textIn).join('') + textIn(join(root, 'src/data/sources'));
  const printed = ALWAYS + datesIn(locale);
  return [
    await cut(cache, `QE Sans ${locale}`, SANS, printed + labels + headings(essay) + namesOfLanguages(root), '400 900'),
    await cut(cache, `QE Serif ${locale}`, SERIF, printed + prose(essay), '500'),
    await cut(cache, `QE Serif ${locale}`, SERIF_BLACK, titles(essay) + namesOfTheSite(root, locale) + '0123456789', '900'),
  ];
}

async function cut(cache: string, name: string, source: string, text: string, weight: string): Promise<Cut> {
  const glyphs = [...new Set(text.normalize('NFC'))].sort().join('');
  const hash = createHash('sha256').update(`${source}\n${weight}\n${glyphs}\n${JSON.stringify(LEAN)}`).digest('hex').slice(0, 16);
  const file = join(cache, `${hash}.woff2`);
  if (!existsSync(file)) {
    const axes = weight.includes(' ') ? { variationAxes: { wght: { min: 400, max: 900 } } } : {};
    writeFileSync(file, await subsetFont(readFileSync(source), glyphs, { ...LEAN, ...axes }));
  }
  return { name, weight, file, bytes: readFileSync(file).length };
}

function familiesOf(locale: string, cuts: readonly Cut[]) {
  const [sans, ...serif] = cuts;
  return [family('sans', locale, [sans!], 'sans-serif'), family('serif', locale, serif, 'serif')];
}

function family(kind: string, locale: string, cuts: readonly Cut[], fallback: string) {
  return {
    provider: fontProviders.local(),
    name: cuts[0]!.name,
    cssVariable: `--${kind}-${locale}` as const,
    fallbacks: [fallback],
    options: {
      variants: cuts.map(({ file, weight }) => ({ src: [pathToFileURL(file)], weight, style: 'normal' as const })) as never,
    },
  };
}

/** The files and folders in a folder, without one. */
function allBut(folder: string, name: string): string[] {
  return readdirSync(folder).filter((entry) => entry !== name).map((entry) => join(folder, entry));
}

/** All text of a file, or of all files below a folder. */
function textIn(path: string): string {
  if (!existsSync(path)) return '';
  if (/\.\w+$/.test(path)) return readFileSync(path, 'utf8');
  return readdirSync(path).map((name) => textIn(join(path, name))).join('\n');
}

/** Titles of chapters: all that is set in the black serif. */
function titles(essay: string): string {
  return (essay.match(/^title:.*/gm) ?? []).join('');
}

/** What the essay sets in the sans: front matter, the heads of steps, and words made strong. */
function headings(essay: string): string {
  return (essay.match(/^\w+:.*|(?:title|brief)="[^"]*"|\*\*.+?\*\*/gm) ?? []).join('');
}

/** Running text: everything but front matter and the heads of steps. */
function prose(essay: string): string {
  return essay.replace(/^\w+:.*|<Step [^>]*>/gm, '');
}

function namesOfTheSite(root: string, locale: string): string {
  return readFileSync(join(root, 'content', locale, 'strings.yaml'), 'utf8').match(/(?:name|title):.*/g)?.join('') ?? '';
}

function namesOfLanguages(root: string): string {
  return localesIn(root).map((tag) => new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag).join('');
}

function datesIn(locale: string): string {
  return Array.from({ length: 12 }, (_, month) =>
    new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(Date.UTC(2026, month, 1)),
  ).join('') + new Intl.NumberFormat(locale, { notation: 'compact', compactDisplay: 'long' }).format(1e12) + '만억조';
}
