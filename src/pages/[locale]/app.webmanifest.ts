import type { APIRoute } from 'astro';
import { locales, words } from '../../i18n/locales.ts';
import { localizedPath } from '../../i18n/path.ts';
import { ICON_SIZES } from '../../shipping/icon.ts';
import { dayInk } from '../../shipping/inks.ts';

export function getStaticPaths() {
  return locales.map((locale) => ({ params: { locale } }));
}

/** What a device needs to keep the essay among its own programs; without a network it opens from there as well. */
export const GET: APIRoute = ({ params }) => {
  const t = words(params['locale']!);
  const home = localizedPath(params['locale']);
  return Response.json({
    name: t('site.name'),
    description: t('site.description'),
    lang: params['locale'],
    id: home,
    start_url: home,
    scope: localizedPath(undefined),
    display: 'minimal-ui',
    background_color: dayInk('paper'),
    theme_color: dayInk('paper'),
    icons: [
      { src: localizedPath(undefined, 'favicon.svg'), type: 'image/svg+xml', sizes: 'any' },
      ...ICON_SIZES.map((size) => ({ src: localizedPath(undefined, `icon-${size}.png`), type: 'image/png', sizes: `${size}x${size}`, purpose: 'any maskable' })),
    ],
  });
};
