import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import type { Check } from './checks.ts';
import { DESKTOP, PHONE, type Visit } from './visit.ts';

const SIZES = [[320, 640], PHONE, DESKTOP] as const;

/** Every page of the built site: no complaint, its title and text, whole figures, nothing that scrolls sideways. */
export function pageChecks(): Check[] {
  const pages = globSync('**/*.html', { cwd: 'dist' }).map((file) => `/${file.replace(/index\.html$/, '')}`);
  return pages.sort().map((path) => ({ name: `page ${path}`, run: (visit) => readPage(visit, path) }));
}

async function readPage(visit: Visit, path: string): Promise<void> {
  await visit.browser.resize(...PHONE);
  await visit.open(path);
  const faults: string[] = [];
  for (const [width, height] of SIZES) {
    await visit.browser.resize(width, height);
    const { wide, title, text, empty, failed, fonts } = await visit.browser.run(look, null);
    if (wide > width) faults.push(`scrolls sideways at ${width}: ${wide}`);
    if (!title) faults.push(`no title to be seen at ${width}`);
    if (text < 100) faults.push(`${text} characters of text at ${width}`);
    if (empty > 0) faults.push(`${empty} empty figures at ${width}`);
    if (failed > 0) faults.push(`${failed} failed figures at ${width}`);
    if (fonts.length > 0) faults.push(`fonts not loaded: ${fonts.join(', ')}`);
  }
  assert.deepEqual([...faults, ...(await visit.complaints())], []);
}

async function look() {
  for (let frame = 0; frame < 4; frame += 1) await new Promise((done) => setTimeout(() => requestAnimationFrame(done)));
  const seen = (element: Element): boolean => {
    const { width, height, top, bottom } = element.getBoundingClientRect();
    return width > 0 && height > 0 && bottom > 0 && top < innerHeight && getComputedStyle(element).visibility === 'visible';
  };
  const title = document.querySelector('h1');
  return {
    wide: document.documentElement.scrollWidth,
    title: title !== null && title.getBoundingClientRect().width > 0 && title.textContent!.trim() !== '',
    text: document.body.innerText.length,
    empty: [...document.querySelectorAll('.stage svg')].filter((svg) => seen(svg) && svg.childElementCount === 0).length,
    failed: document.querySelectorAll('[data-live] .failed').length,
    // What stands in until a font has come is a font of the system's, which may not have it.
    fonts: [...document.fonts].filter(({ status, family }) => status === 'error' && !family.includes('fallback')).map(({ family }) => family),
  };
}
