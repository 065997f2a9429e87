/** A tagged PDF of the essay per language: `npm run handout [-- --locale ko] [--out FOLDER]`. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { asked, build } from './built.ts';
import { getChromium } from './chromium.ts';
import { print } from './print.ts';

const { locales, out } = asked('handouts');
const executablePath = getChromium();
build();
mkdirSync(out, { recursive: true });
const browser = await chromium.launch({ executablePath });
try {
  for (const locale of locales) {
    const file = join(out, `reverse-qe-${locale}.pdf`);
    console.error(`printing ${file}`);
    await print(browser, locale, file);
    console.log(file);
  }
} finally {
  await browser.close();
}
