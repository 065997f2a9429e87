import { parseHTML } from 'linkedom';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { bytes, file, files, locales, page as parsed, pages } from './site.ts';

const SITE = 'https://reverse-qe.example';
/** Each page is parsed once. */
const documents = new Map<string, Document>();
function page(path: string): Document {
  if (!documents.has(path)) documents.set(path, parsed(path));
  return documents.get(path)!;
}

const canonical = (path: string): string | undefined => page(path).querySelector('link[rel=canonical]')?.getAttribute('href') ?? undefined;
const isHidden = (path: string): boolean => page(path).querySelector('meta[name=robots]')?.getAttribute('content') === 'noindex';
const xml = (path: string): Document => parseHTML(file(path)).document;

describe('the sitemap', () => {
  const urls = [...file('sitemap.xml').matchAll(/<url><loc>([^<]+)<\/loc>(.*?)<\/url>/g)].map(([, address, rest]) => ({ address: address!, alternates: [...rest!.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)].map(([, language, href]) => [language, href]) }));

  it('names exactly the pages that do not ask to be left out', () => {
    const shown = pages().filter((path) => !isHidden(path)).map((path) => canonical(path) ?? `${SITE}/`);
    expect(urls.map(({ address }) => address).sort()).toEqual(shown.sort());
  });

  it('gives each page the alternates that the page gives itself', () => {
    for (const { address, alternates } of urls) {
      const path = `${new URL(address).pathname.slice(1)}index.html`;
      const own = [...page(path).querySelectorAll('link[hreflang]')].map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')]);
      expect(alternates.sort(), address).toEqual(own.sort());
    }
  });

  it('is named by robots.txt, which keeps nobody out', () => {
    expect(file('robots.txt')).toContain(`Sitemap: ${SITE}/sitemap.xml\n`);
    expect(file('robots.txt')).not.toContain('Disallow');
  });
});

describe('pages that ask to be left out', () => {
  it('are the other forms of a page, what stands in other pages, and what no page leads to', () => {
    expect(pages().filter(isHidden).map((path) => path.replace(/^\w+\//, '*/').replace(/embed\/.*/, 'embed')).filter((path, i, all) => all.indexOf(path) === i).sort())
      .toEqual(['*/embed', '*/parts/index.html', '*/present/index.html', '*/print/index.html', '404.html']);
  });
});

describe.each(locales)('the feed in %s', (locale) => {
  const feed = xml(`${locale}/feed.xml`);
  const content = parseHTML(`<!doctype html><html><body>${feed.querySelector('content')!.textContent}</body></html>`).document.body;
  const essay = page(`${locale}/index.html`);

  it('is told of by every page of its language', () => {
    for (const path of pages().filter((name) => name.startsWith(`${locale}/`) && !name.includes('/embed/'))) {
      expect(page(path).querySelector('link[type="application/atom+xml"]')!.getAttribute('href'), path).toBe(`${SITE}/${locale}/feed.xml`);
    }
  });

  it('says what it is, since when, and where it comes from', () => {
    expect(feed.querySelector('feed > id')!.textContent).toBe(`${SITE}/${locale}/`);
    expect(feed.querySelector('feed > updated')!.textContent).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
    expect(feed.querySelector('link[rel=self]')!.getAttribute('href')).toBe(`${SITE}/${locale}/feed.xml`);
    expect(feed.querySelectorAll('entry')).toHaveLength(1);
  });

  it('holds the whole essay: every chapter, every step with its picture, every verdict', () => {
    const titles = [...essay.querySelectorAll('.chapter h2, [data-step] h3')].map((title) => title.textContent);
    expect([...content.querySelectorAll('h2, h3')].map((title) => title.textContent)).toEqual(expect.arrayContaining(titles));
    for (const step of essay.querySelectorAll('[data-step]')) {
      const image = content.querySelector(`img[src="${SITE}/${locale}/pictures/${step.id.replace('/', '-')}.svg"]`)!;
      expect(image.getAttribute('alt'), step.id).toBe(step.querySelector('h3')!.textContent);
      expect(content.textContent).toContain(step.querySelector('[data-description]')!.textContent);
    }
    for (const verdict of essay.querySelectorAll('.verdict p')) expect(content.textContent!.replace(/\s+/g, ' ')).toContain(verdict.textContent!.replace(/\s+/g, ' ').trim());
  });

  const idsOf = (path: string): ReadonlySet<string> => new Set([...file(path).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!));

  it('brings nothing that only the page could use, and no address that leads nowhere', () => {
    expect(content.querySelectorAll('script, style, svg, button, form, input, [class], [id], [style]')).toHaveLength(0);
    const ids = new Map<string, ReadonlySet<string>>();
    for (const link of content.querySelectorAll('a[href]')) {
      const { origin, pathname, hash } = new URL(link.getAttribute('href')!);
      if (origin !== SITE) continue;
      const path = `${pathname.slice(1)}${pathname.endsWith('/') ? 'index.html' : ''}`;
      expect(files()).toContain(path);
      if (!ids.has(path)) ids.set(path, idsOf(path));
      if (hash) expect(ids.get(path)!.has(decodeURIComponent(hash.slice(1))), `${path}${hash}`).toBe(true);
    }
    for (const image of content.querySelectorAll('img')) expect(files()).toContain(new URL(image.getAttribute('src')!).pathname.slice(1));
  });

  it('shows pictures that stand alone', () => {
    for (const path of files().filter((name) => name.startsWith(`${locale}/pictures/`))) {
      const svg = file(path);
      expect(svg, path).not.toMatch(/class=|var\(--|light-dark|undefined|NaN|<script/);
      for (const [, id] of svg.matchAll(/(?:href="|url\()#([\w.-]+)/g)) expect(svg, path).toContain(`id="${id}"`);
      // A file is XML, where a clippath clips nothing.
      for (const [, id] of svg.matchAll(/clip-path="url\(#([\w.-]+)/g)) expect(svg, path).toContain(`<clipPath id="${id}"`);
    }
  });
});

describe.each(locales)('the manifest in %s', (locale) => {
  const manifest = JSON.parse(file(`${locale}/app.webmanifest`)) as { start_url: string; name: string; lang: string; icons: Array<{ src: string; sizes: string; type: string }> };

  it('opens the essay, by its name', () => {
    expect(manifest).toMatchObject({ start_url: `/${locale}/`, lang: locale });
    expect(page(`${locale}/index.html`).title).toContain(manifest.name);
  });

  it('names icons that are there, in the sizes it says', async () => {
    for (const { src, sizes, type } of manifest.icons) {
      expect(files()).toContain(src.slice(1));
      if (type !== 'image/png') continue;
      const { width, height } = await sharp(bytes(src.slice(1))).metadata();
      expect(`${width}x${height}`).toBe(sizes);
    }
  });
});

describe('sharing images', () => {
  const content = (path: string, name: string): string | undefined => page(path).querySelector(`meta[property="og:${name}"], meta[name="${name}"]`)?.getAttribute('content') ?? undefined;
  const sharing = pages().filter((path) => path.includes('/'));

  it.each(sharing)('of %s is there, as large as it says, and told in words', async (path) => {
    const image = new URL(content(path, 'image')!);
    expect(image.origin).toBe(SITE);
    const { format, width, height } = await sharp(bytes(image.pathname.slice(1))).metadata();
    expect({ format, width: String(width), height: String(height) }).toEqual({ format: 'png', width: content(path, 'image:width'), height: content(path, 'image:height') });
    expect(content(path, 'image:alt')!.length).toBeGreaterThan(40);
    expect(content(path, 'twitter:card')).toBe('summary_large_image');
    expect(content(path, 'title')!.length).toBeGreaterThan(3);
  });

  it('are those of the page’s language and scene, no two alike', () => {
    for (const path of sharing) {
      const [, scene = 'essay'] = /(?:figures|embed)\/(\w+)\//.exec(path) ?? [];
      expect(content(path, 'image')).toBe(`${SITE}/${path.split('/')[0]}/share/${scene}.png`);
    }
    const images = files().filter((path) => path.includes('/share/')).map((path) => bytes(path).toString('base64'));
    expect(images).toHaveLength(locales.length * 5);
    expect(new Set(images).size).toBe(images.length);
  });

  it('have their letters: a line of a title darkens the paper that it stands on', async () => {
    for (const locale of locales) {
      const { data } = await sharp(bytes(`${locale}/share/bathtub.png`)).extract({ left: 56, top: 150, width: 300, height: 50 }).greyscale().raw().toBuffer({ resolveWithObject: true });
      const dark = data.filter((value) => value < 80).length / data.length;
      expect(dark).toBeGreaterThan(0.1);
      expect(dark).toBeLessThan(0.6);
    }
  });
});

describe('the page for addresses that do not exist', () => {
  it('says so and leads home in every language, and knows nothing of the address', () => {
    const document = page('404.html');
    for (const locale of locales) {
      const item = document.querySelector(`li[lang="${locale}"]`)!;
      expect(item.textContent!.length).toBeGreaterThan(20);
      expect(item.querySelector('a')!.getAttribute('href')).toBe(`/${locale}/`);
    }
    expect(document.querySelectorAll('[data-notice]')).toHaveLength(0);
  });
});
