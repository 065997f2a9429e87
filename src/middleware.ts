import { defineMiddleware } from 'astro:middleware';
import { untagged } from './i18n/foreign.ts';
import { markForeign } from './i18n/mark-foreign.ts';

/** The last step of every page: what stands in for a missing translation is marked with its language. */
export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  const type = response.headers.get('content-type') ?? '';
  if (!/^(?:text|application)\//.test(type)) return response;
  const text = await response.text();
  return new Response(type.startsWith('text/html') ? markForeign(text) : untagged(text), response);
});
