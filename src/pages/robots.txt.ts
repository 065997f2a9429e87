import type { APIRoute } from 'astro';
import { localizedPath } from '../i18n/path.ts';

/** Everything may be read; the map tells what there is. */
export const GET: APIRoute = ({ site }) => new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(localizedPath(undefined, 'sitemap.xml'), site).href}\n`);
