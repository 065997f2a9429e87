import type { APIRoute } from 'astro';
import { localizedPath } from '../i18n/path.ts';
import { published } from '../i18n/progress.ts';
import { indexed } from '../shipping/indexed.ts';

/** Every page that search engines are led to, with the same page in the other languages. The root chooses a language, for whoever has none of them. */
export const GET: APIRoute = ({ site }) => {
  const absolute = (path: string): string => new URL(path, site).href;
  const alternate = (language: string, href: string): string => `<xhtml:link rel="alternate" hreflang="${language}" href="${href}"/>`;
  const root = absolute(localizedPath(undefined));
  const entry = (address: string, path: string): string => {
    const alternates = published.map((locale) => alternate(locale, absolute(localizedPath(locale, path))));
    return `<url><loc>${address}</loc>${alternates.join('')}${alternate('x-default', root)}</url>`;
  };
  const entries = [entry(root, ''), ...indexed.flatMap((path) => published.map((locale) => entry(absolute(localizedPath(locale, path)), path)))];
  const text = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${entries.join('\n')}\n</urlset>\n`;
  return new Response(text, { headers: { 'content-type': 'application/xml' } });
};
