import type { APIRoute } from 'astro';
import { ICON_SIZES, paintIcon } from '../shipping/icon.ts';

export function getStaticPaths() {
  return ICON_SIZES.map((size) => ({ params: { size: String(size) } }));
}

export const GET: APIRoute = async ({ params }) => new Response(await paintIcon(Number(params['size'])), { headers: { 'content-type': 'image/png' } });
