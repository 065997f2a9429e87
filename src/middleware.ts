import { defineMiddleware } from 'astro:middleware';
import { untagged } from './i18n/foreign.ts';
import { hasTags, markForeign } from './i18n/mark-foreign.ts';
import { withPolicy } from './shipping/policy.ts';

/** The last step of every page: what stands in for a missing translation is marked with its language, and a built page is told what it may load and run. */
export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  const type = response.headers.get('content-type') ?? '';
  if (!/^(?:text|application)\//.test(type)) return response;
  const isPage = type.startsWith('text/html');
  const bytes = Buffer.from(await response.arrayBuffer());
  // Most pages have none, and need not be decoded.
  const marked = hasTags(bytes) ? Buffer.from(isPage ? markForeign(bytes.toString()) : untagged(bytes.toString())) : bytes;
  return new Response(isPage && import.meta.env.PROD ? withPolicy(marked) : marked, response);
});
