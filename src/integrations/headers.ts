import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { filesIn, isEmbed } from './files.ts';

/**
 * Writes `_headers`, which Netlify and Cloudflare Pages read. Where several rules match a path these hosts join their values with commas, so no header
 * stands in two rules that match one path.
 */
export function hostHeaders(): AstroIntegration {
  let base = '/';
  return {
    name: 'host-headers',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        writeFileSync(join(folder, '_headers'), headersFor(filesIn(folder), base));
      },
    },
  };
}

type Headers = Readonly<Record<string, string>>;

const EVERYWHERE: Headers = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()',
  'Strict-Transport-Security': 'max-age=31536000',
};

/** Asked for anew every time: one and the same address is another file after the next build. */
const FRESH: Headers = { 'Cache-Control': 'no-cache' };
/** The name holds a hash of the contents. */
const FOREVER: Headers = { 'Cache-Control': 'public, max-age=31536000, immutable' };
/** A page's own policy cannot say who may frame it. */
const UNFRAMED: Headers = { 'Content-Security-Policy': "frame-ancestors 'none'", 'X-Frame-Options': 'DENY' };
/** Data for whoever asks, from any page. */
const SHARED: Headers = { 'Access-Control-Allow-Origin': '*' };

/** The rules for these files below `base`. Languages are not named, so that the number of rules does not grow with them. */
export function headersFor(paths: readonly string[], base: string): string {
  const pages = paths.filter((path) => path.endsWith('.html'));
  const own = [...new Set(pages.filter((path) => !isEmbed(path)).flatMap(patternsOf))];
  const rules: Array<readonly [string, Headers]> = [
    ['*', EVERYWHERE],
    ...own.map((pattern) => [pattern, { ...FRESH, ...UNFRAMED }] as const),
    [':language/embed/*', FRESH],
    ['sw.js', FRESH],
    ['_astro/*', FOREVER],
    ['plain/*', FOREVER],
    ['data/*', SHARED],
    ['oembed/*', SHARED],
  ];
  const root = base.endsWith('/') ? base : `${base}/`;
  return rules.map(([pattern, headers]) => `${root}${pattern}\n${Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`).join('')}`).join('\n');
}

/** `404.html`; the root and its `index.html`; the same of a language; or all that a folder of a language holds. */
function patternsOf(path: string): string[] {
  const [, below, ...deeper] = path.split('/');
  if (below === undefined) return path === 'index.html' ? ['', path] : [path];
  return deeper.length === 0 ? [':language/', `:language/${below}`] : [`:language/${below}/*`];
}
