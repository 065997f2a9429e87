import { describe, expect, it } from 'vitest';
import { inks } from '../../src/parts/contrast.ts';
import { specimens } from '../../src/parts/specimens/index.ts';
import { file, locales, page, pages } from './site.ts';

const all = Object.values(specimens).flat();

describe.each(locales)('the sheet of parts in %s', (locale) => {
  const document = page(`${locale}/parts/index.html`);

  it('shows every state of every part by day and by night, with its values', () => {
    for (const { id, states } of all) {
      for (const theme of ['light', 'dark']) {
        const shown = [...document.querySelectorAll(`[id="${id}"] [data-theme="${theme}"] li`)];
        expect(shown.length, id).toBe(states.length);
        for (const [i, item] of shown.entries()) for (const [name, value] of Object.entries(states[i]!)) expect(item.querySelector('code')!.textContent).toContain(value === true ? name : `${name} ${String(value).replace('-', '−')}`);
      }
    }
  });

  it('shows every ink by day and by night', () => {
    for (const theme of ['light', 'dark']) expect(document.querySelectorAll(`.inks[data-theme="${theme}"] > li`).length).toBe(inks().length);
  });

  it('finds every shape it copies, and every id once', () => {
    const ids = [...document.querySelectorAll('[id]')].map((element) => element.id);
    expect(new Set(ids).size).toBe(ids.length);
    const known = new Set(ids);
    for (const [, id] of file(`${locale}/parts/index.html`).matchAll(/(?:href="|url\()#([\w-]+)/g)) expect(known).toContain(id);
  });

  it('is for those who know of it: no page leads to it, and no search engine lists it', () => {
    expect(document.querySelector('meta[name="robots"]')!.getAttribute('content')).toBe('noindex');
    for (const path of pages().filter((path) => !path.endsWith('parts/index.html'))) expect(file(path)).not.toContain('/parts/');
  });

  it('loads no script of the scenes', () => {
    expect(file(`${locale}/parts/index.html`)).not.toMatch(/scenes\.[\w-]+\.js/);
  });
});
