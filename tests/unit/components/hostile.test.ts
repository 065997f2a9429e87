import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { parseHTML } from 'linkedom';
import { describe, expect, it, vi } from 'vitest';
import Challenges from '../../../src/components/Challenges.astro';
import Chapter from '../../../src/components/Chapter.astro';
import Chart from '../../../src/components/Chart.astro';
import EmbedCode from '../../../src/components/EmbedCode.astro';
import Header from '../../../src/components/Header.astro';
import Island from '../../../src/components/Island.astro';
import Knobs from '../../../src/components/Knobs.astro';
import Opening from '../../../src/components/Opening.astro';
import Schema from '../../../src/components/Schema.astro';
import Step from '../../../src/components/Step.astro';
import Tally from '../../../src/components/Tally.astro';
import Term from '../../../src/components/Term.astro';

const { HOSTILE } = vi.hoisted(() => ({ HOSTILE: '</script></title></style><script>hacked()</script>"\'><img src=x onerror=hacked()><a href="javascript:hacked()">' }));

// Every message of every language says this.
vi.mock('../../../src/i18n/locales.ts', async (original) => {
  const real = await original<typeof import('../../../src/i18n/locales.ts')>();
  return { ...real, words: () => () => HOSTILE };
});

vi.mock('../../../src/i18n/glossary.ts', async (original) => ({ ...(await original<object>()), termWords: () => ({ term: HOSTILE }) }));

const container = await AstroContainer.create();

async function render(component: Parameters<typeof container.renderToString>[0], props: Record<string, unknown>): Promise<Document> {
  return parseHTML(`<!doctype html><html><body>${await container.renderToString(component, { props, params: { locale: 'en' }, partial: true })}</body></html>`).document;
}

function expectText(document: Document): void {
  for (const script of document.querySelectorAll('script')) expect(script.textContent).not.toBe('hacked()');
  expect(document.querySelectorAll('img, [onerror], a[href^="javascript:"]')).toHaveLength(0);
}

describe('markup in what a translator writes is shown as text', () => {
  it.each([
    ['a step’s title', Step, { id: 'ducks', scene: 'bathtub', number: '1', title: HOSTILE, brief: HOSTILE }, 'h3'],
    ['a chapter’s title', Chapter, { id: 'bathtub', number: 1, kicker: HOSTILE, title: HOSTILE }, 'h2'],
    ['the essay’s title', Opening, { title: HOSTILE, subtitle: HOSTILE, hint: HOSTILE }, 'h1'],
    ['a term', Term, { id: 'repo' }, 'button'],
    ['the heading of challenges', Challenges, { scene: 'bathtub' }, 'h4'],
    ['a chart’s title', Chart, { id: 'capex' }, '.chart-title'],
  ] as const)('%s', async (_name, component, props, selector) => {
    const document = await render(component as never, props);
    expectText(document);
    expect(document.querySelector(selector)!.textContent).toBe(HOSTILE);
  });

  it.each([
    ['the header', Header, { locale: 'en' }],
    ['knobs', Knobs, { scene: 'bathtub' }],
    ['the code to embed', EmbedCode, { scene: 'bathtub' }],
    ['the tally', Tally, {}],
  ] as const)('%s', async (_name, component, props) => {
    const document = await render(component as never, props);
    expectText(document);
    expect(document.documentElement.outerHTML).toContain('hacked()');
  });

  it.each([['for the page’s scripts', Island, { data: { title: HOSTILE } }], ['for machines', Schema, { of: { name: HOSTILE } }]] as const)('data %s', async (_name, component, props) => {
    const document = await render(component as never, props);
    expectText(document);
    expect(document.querySelectorAll('body > *')).toHaveLength(1);
    expect(Object.values(JSON.parse(document.querySelector('script')!.textContent!) as object)).toContain(HOSTILE);
  });
});
