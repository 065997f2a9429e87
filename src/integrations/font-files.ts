import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, extname, join } from 'node:path';
import subsetFont from 'subset-font';

/** A font to cut from: its file, and the weights for which it stands in CSS. */
export interface FontFile {
  readonly file: string;
  readonly weight: string;
  /** Brought by a translator: it may join letters or set marks, and keeps all that it needs for that. */
  readonly own: boolean;
}

/** What a language is set in: its sans, and one or two files of its serif. */
export interface FontFiles {
  readonly sans: FontFile;
  readonly serif: readonly FontFile[];
}

const require = createRequire(import.meta.url);
const OURS: FontFiles = {
  sans: { file: require.resolve('pretendard/dist/public/variable/PretendardVariable.ttf'), weight: '400 900', own: false },
  serif: [
    { file: require.resolve('@expo-google-fonts/noto-serif-kr/500Medium/NotoSerifKR_500Medium.ttf'), weight: '500', own: false },
    { file: require.resolve('@expo-google-fonts/noto-serif-kr/900Black/NotoSerifKR_900Black.ttf'), weight: '900', own: false },
  ],
};

const KINDS = ['sans', 'serif', 'serif-black'] as const;
const ENDINGS = ['.ttf', '.otf', '.woff2'];

/**
 * The fonts of a language: those in `content/<locale>/fonts/`, `sans`, `serif` and `serif-black`, and ours for what it does not bring.
 * One with an axis of weight stands for all of them. Who brings a serif and no black one has browsers make it bold.
 */
export async function fontFilesOf(root: string, locale: string): Promise<FontFiles> {
  const own = ownFiles(join(root, 'content', locale, 'fonts'), locale);
  return {
    sans: own.sans ? await ownFont(own.sans, '400', '400 900') : OURS.sans,
    serif: own.serif ? await Promise.all([ownFont(own.serif, '500', own['serif-black'] ? '500' : '500 900'), ...(own['serif-black'] ? [ownFont(own['serif-black'], '900', '900')] : [])]) : OURS.serif,
  };
}

function ownFiles(folder: string, locale: string): Partial<Record<(typeof KINDS)[number], string>> {
  if (!existsSync(folder)) return {};
  const found: Partial<Record<(typeof KINDS)[number], string>> = {};
  for (const name of readdirSync(folder).filter((entry) => !/^\.|\.(txt|md)$|LICENSE/i.test(entry))) {
    const kind = KINDS.find((known) => known === basename(name, extname(name)));
    if (!kind || !ENDINGS.includes(extname(name))) throw new Error(`content/${locale}/fonts/${name} is no font of this site: they are called ${KINDS.join(', ')} and end in ${ENDINGS.join(', ')}; a license may lie beside them`);
    if (found[kind]) throw new Error(`content/${locale}/fonts/ has two files called ${kind}: ${basename(found[kind])} and ${name}`);
    found[kind] = join(folder, name);
  }
  if (found['serif-black'] && !found.serif) throw new Error(`content/${locale}/fonts/ has a serif-black and no serif`);
  return found;
}

async function ownFont(file: string, alone: string, whole: string): Promise<FontFile> {
  return { file, weight: (await hasWeights(file)) ? whole : alone, own: true };
}

/** Whether a font can be set in any weight: it has variations (OpenType `fvar`), and `wght` is one of their axes. */
async function hasWeights(file: string): Promise<boolean> {
  const font = await subsetFont(readFileSync(file), ' ', { targetFormat: 'truetype' });
  const directory = font.subarray(0, 12 + 16 * font.readUInt16BE(4));
  return directory.includes('fvar') && font.includes('wght');
}
