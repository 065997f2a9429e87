import type { APIRoute } from 'astro';
import { FRAME } from '../../../embed.ts';
import { escape } from '../../../figure/markup.ts';
import { locales, words } from '../../../i18n/locales.ts';
import { localizedPath } from '../../../i18n/path.ts';
import { scenes } from '../../../scenes/all.ts';

export function getStaticPaths() {
  return locales.flatMap((locale) => Object.keys(scenes).map((scene) => ({ params: { locale, scene } })));
}

/** What oEmbed 1.0 says of a scene, as a file: it cannot know the size a consumer asks for. */
export const GET: APIRoute = ({ params, site }) => {
  const { locale, scene } = params as { locale: string; scene: string };
  const absolute = (path: string): string => new URL(path, site).href;
  const name = words(locale)('site.name');
  const title = `${words(locale, `figures/${scene}`)('title')} · ${name}`;
  const { width, height } = FRAME;
  const html = `<iframe src="${absolute(localizedPath(locale, `embed/${scene}/`))}" title="${escape(title)}" width="${width}" height="${height}" style="border: 0; max-width: 100%" loading="lazy" allow="clipboard-write"></iframe>`;
  const home = absolute(localizedPath(locale));
  return Response.json({ type: 'rich', version: '1.0', title, author_name: name, author_url: home, provider_name: name, provider_url: absolute(localizedPath(undefined)), cache_age: 86400, width, height, html });
};
