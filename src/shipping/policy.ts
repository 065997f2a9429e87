import { createHash } from 'node:crypto';

/**
 * A page with its policy before anything that the policy is about: what it may load and run is its own site, and the scripts and styles that stand in
 * this very page. It is read a letter a byte (latin1): what is looked for is ASCII, and digests are of bytes.
 */
export function withPolicy(page: Buffer): Buffer<ArrayBuffer> {
  const html = page.toString('latin1');
  const place = html.indexOf(CHARSET) + CHARSET.length;
  if (place < CHARSET.length) throw new Error(`A page without ${CHARSET} has no place for its policy: ${page.toString('utf8', 0, 80)}`);
  return Buffer.concat([page.subarray(0, place), Buffer.from(`<meta http-equiv="content-security-policy" content="${policyOf(html)}">`), page.subarray(place)]);
}

const CHARSET = '<meta charset="utf-8">';

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
  return `'sha256-${createHash('sha256').update(text, 'latin1').digest('base64')}'`;
}
