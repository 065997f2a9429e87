import type { APIRoute } from 'astro';
import { published } from '../../../i18n/progress.ts';
import { paintShare, type Shared, shared } from '../../../shipping/share.ts';

export function getStaticPaths() {
  return published.flatMap((locale) => shared.map((name) => ({ params: { locale, name } })));
}

export const GET: APIRoute = async ({ params }) => new Response(await paintShare(params['locale']!, params['name'] as Shared), { headers: { 'content-type': 'image/png' } });
