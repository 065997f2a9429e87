import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { localeFolders } from '../../../src/i18n/locale-folders.ts';

const FOLDER = 'src/styles';
const sheets = readdirSync(FOLDER).filter((name) => name.endsWith('.css'));

describe.each(sheets)('%s', (name) => {
  const css = readFileSync(join(FOLDER, name), 'utf8').replace(/\/\*.*?\*\//gs, '');

  it('names no language: what follows from a script says data-script', () => {
    expect(css).not.toMatch(/:lang\(|\[(?:href)?lang\W?=/);
    for (const locale of localeFolders()) expect(css).not.toMatch(new RegExp(`[-'"]${locale}\\b`));
  });
});
