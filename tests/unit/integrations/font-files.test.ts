import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { fontFilesOf } from '../../../src/integrations/font-files.ts';

const require = createRequire(import.meta.url);
const variable = require.resolve('pretendard/dist/public/variable/PretendardVariable.ttf');
const lone = require.resolve('@expo-google-fonts/noto-serif-kr/500Medium/NotoSerifKR_500Medium.ttf');

describe('the fonts of a language', () => {
  const root = mkdtempSync(join(tmpdir(), 'fonts-'));
  const folder = join(root, 'content/ja/fonts');
  beforeEach(() => {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
  });
  afterAll(() => rmSync(root, { recursive: true }));
  const weights = async (): Promise<string[]> => {
    const { sans, serif } = await fontFilesOf(root, 'ja');
    return [sans, ...serif].map(({ own, weight }) => `${own ? 'own' : 'ours'} ${weight}`);
  };

  it('are ours where it brings none', async () => {
    expect(await weights()).toEqual(['ours 400 900', 'ours 500', 'ours 900']);
    rmSync(folder, { recursive: true });
    expect(await weights()).toEqual(['ours 400 900', 'ours 500', 'ours 900']);
  });

  it('are its own, one by one, with a license beside them', async () => {
    cpSync(lone, join(folder, 'sans.ttf'));
    writeFileSync(join(folder, 'OFL.txt'), '');
    expect(await weights()).toEqual(['own 400', 'ours 500', 'ours 900']);
  });

  it('stand for all weights where they have them', async () => {
    cpSync(variable, join(folder, 'sans.ttf'));
    cpSync(variable, join(folder, 'serif.ttf'));
    expect(await weights()).toEqual(['own 400 900', 'own 500 900']);
    cpSync(lone, join(folder, 'serif-black.ttf'));
    expect(await weights()).toEqual(['own 400 900', 'own 500', 'own 900']);
  });

  it.each([
    [['Sans.ttf'], /content\/ja\/fonts\/Sans\.ttf .*sans, serif, serif-black/],
    [['sans.pdf'], /sans\.pdf .*\.ttf, \.otf, \.woff2/],
    [['sans.ttf', 'sans.otf'], /two files called sans/],
    [['serif-black.ttf'], /no serif/],
  ])('are refused with the reason: %s', async (names, reason) => {
    for (const name of names) writeFileSync(join(folder, name), '');
    await expect(fontFilesOf(root, 'ja')).rejects.toThrow(reason);
  });
});
