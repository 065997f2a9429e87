import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { filesIn } from './files.ts';

/** Writes into every built page what it may load and run: its own site, and the scripts and styles that stand in this very page. */
export function contentPolicy(): AstroIntegration {
  return {
    name: 'content-policy',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const path of filesIn(folder).filter((name) => name.endsWith('.html'))) {
          writeFileSync(join(folder, path), withPolicy(readFileSync(join(folder, path), 'utf8')));
        }
      },
    },
  };
}

/** A page with its policy before anything that the policy is about. */
export function withPolicy(html: string): string {
  const charset = /<meta charset="utf-8">/;
  if (!charset.test(html)) throw new Error(`A page without <meta charset="utf-8"> has no place for its policy: ${html.slice(0, 80)}`);
  return html.replace(charset, (meta) => `${meta}<meta http-equiv="content-security-policy" content="${policyOf(html)}">`);
}

function policyOf(html: string): string {
  return [
    "default-src 'none'",
    ['script-src', "'self'", ...inline(html, 'script').filter(isCode).map(digest)].join(' '),
    ['style-src', "'self'", ...inline(html, 'style').map(digest)].join(' '),
    // The laboratory paints its pictures from a blob.
    "img-src 'self' blob:",
    `font-src 'self'${CARRIES_FONTS.test(html) ? ' data:' : ''}`,
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** A style sheet of `plain.ts` has its fonts in it. */
const CARRIES_FONTS = /<link [^>]*href="[^"]*\/plain\/[^"]*\.css"/;

interface Inline {
  readonly attributes: string;
  readonly text: string;
}

function inline(html: string, tag: 'script' | 'style'): Inline[] {
  return [...html.matchAll(new RegExp(`<${tag}\\b([^>]*)>([^]*?)</${tag}>`, 'g'))].map(([, attributes, text]) => ({ attributes: attributes!, text: text! }));
}

/** Data in a script element is not run, and a script from a file is allowed by where it comes from. */
function isCode({ attributes }: Inline): boolean {
  return !/\ssrc=/.test(attributes) && !/\stype="?application\//.test(attributes);
}

function digest({ text }: Inline): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
