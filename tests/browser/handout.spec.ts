import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { print } from '../../scripts/print.ts';
import { file, page as built } from '../built/site.ts';
import { locales } from './essay.ts';
import { readPdf } from './pdf.ts';

const squeeze = (text: string): string => text.replace(/\s/g, '');

for (const locale of locales) {
  test(`the hand-out in ${locale} is a tagged PDF with every step, its picture and every source`, async ({ browser }, info) => {
    test.slow();
    const path = info.outputPath('handout.pdf');
    await print(browser, locale, path);
    const pdf = readPdf(readFileSync(path));
    const essay = built(`${locale}/print/index.html`);
    expect(pdf.tagged).toBe(true);
    expect(pdf.language).toBe(locale);
    const titles = [...essay.querySelectorAll('[data-step] h3')].map((title) => title.textContent!);
    expect(titles.length).toBeGreaterThanOrEqual(22);
    expect(pdf.bookmarks).toEqual(expect.arrayContaining(titles));
    expect(pdf.alts).toEqual(expect.arrayContaining(titles));
    for (const name of ['[data-step] h3', '[data-description]', '.verdict .stamp', '.note cite', '.chart-title', '.credits p']) {
      const missing = [...essay.querySelectorAll(name)].map((element) => element.textContent!).filter((text) => !pdf.text.includes(squeeze(text)));
      expect(missing, name).toEqual([]);
    }
    const home = essay.querySelector('link[rel="canonical"]')!.getAttribute('href')!;
    const sources = [...essay.querySelectorAll('.note a')].map((link) => link.getAttribute('href')!).filter((address) => address.startsWith('http'));
    expect(pdf.addresses).toEqual(expect.arrayContaining(sources));
    // What is on the site is linked where a reader finds it, never on the machine that printed.
    expect(pdf.addresses.filter((address) => !address.startsWith(home) && !address.startsWith(new URL('/data/', home).href) && !sources.includes(address) && !file(`${locale}/print/index.html`).includes(`href="${address}"`))).toEqual([]);
    expect(pdf.pages).toBeGreaterThan(20);
    expect(pdf.pages).toBeLessThan(45);
  });
}

test('a hand-out in a language that there is not is refused in a line that names those there are', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/handout.ts', '--locale', 'xx'], { encoding: 'utf8' });
  expect(status).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toContain('"xx"');
  for (const locale of locales) expect(stderr).toContain(locale);
});
