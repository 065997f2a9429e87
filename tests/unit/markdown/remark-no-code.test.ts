import { compile } from '@mdx-js/mdx';
import { describe, expect, it } from 'vitest';
import { remarkNoCode } from '../../../src/markdown/remark-no-code.ts';

const read = (text: string): Promise<unknown> => compile({ value: text, path: 'content/xx/essay/01.mdx' }, { remarkPlugins: [remarkNoCode] });

describe('a text', () => {
  it.each([
    'Words, **strong**, a [link](https://example.org/), a [place](#bathtub/tap), \\{ braces \\}.',
    '<Step id="tap" title="“Open” it">\n\nText with <Term id="repo">repo</Term>.\n\n</Step>',
  ])('may be %j', async (text) => {
    await expect(read(text)).resolves.toBeDefined();
  });

  it.each([
    ["import fs from 'node:fs'", 'imports and exports nothing'],
    ['export const x = 1', 'imports and exports nothing'],
    ['One.\n\n{process.exit(1)}', 'line 3: {process.exit(1)} would be run'],
    ['One {1 + 1} two', '{1 + 1} would be run'],
    ['<Step id={process.env.HOME} />', '<Step> takes attributes as text, id="…"'],
    ['<Step {...globalThis} />', '<Step> takes attributes as text'],
    ['<script>alert(1)</script>', '<script> is no component'],
    ['<img src="x" onerror="alert(1)" />', '<img> is no component'],
    ['One <a.b /> two', '<a.b> is no component'],
    ['[read](javascript:alert(1))', 'not to "javascript:alert(1)"'],
    ['![see](data:image/svg+xml,x)', 'not to "data:image/svg+xml,x"'],
    ['[read][there]\n\n[there]: javascript:alert(1)', 'not to "javascript:alert(1)"'],
  ])('may not be %j', async (text, reason) => {
    await expect(read(text)).rejects.toThrow(reason);
    await expect(read(text)).rejects.toThrow('content/xx/essay/01.mdx');
  });
});
