import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import sharp from 'sharp';

/** What letters in painted pictures are set in, by the names that the files give themselves. */
export const FONTS = { sans: 'Pretendard Variable', black: 'Noto Serif KR' } as const;

const require = createRequire(import.meta.url);
const FILES = ['pretendard/dist/public/variable/PretendardVariable.ttf', '@expo-google-fonts/noto-serif-kr/900Black/NotoSerifKR_900Black.ttf'];
const CACHE = resolve('node_modules/.cache/pictures');

/** Tells the painter of the project's own fonts alone, so that a picture is the same on a machine that has none and on one that has many. */
function onlyOwnFonts(): void {
  const folders = FILES.map((file) => `<dir>${dirname(require.resolve(file))}</dir>`).join('');
  const settings = join(CACHE, 'fonts.conf');
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(settings, `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${folders}<cachedir>${join(CACHE, 'fontconfig')}</cachedir></fontconfig>\n`);
  process.env['FONTCONFIG_FILE'] = settings;
}

onlyOwnFonts();

/** An SVG as PNG, so many pixels wide. Painted once: kept by what it is made of. */
export async function paint(svg: string, width: number): Promise<Uint8Array<ArrayBuffer>> {
  const name = createHash('sha256').update(JSON.stringify([svg, width, FILES, sharp.versions])).digest('hex').slice(0, 16);
  const kept = join(CACHE, `${name}.png`);
  if (!existsSync(kept)) writeFileSync(kept, await sharp(Buffer.from(svg)).resize({ width }).png({ palette: true, effort: 7 }).toBuffer());
  return new Uint8Array(readFileSync(kept));
}
