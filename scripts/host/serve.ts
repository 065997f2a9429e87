import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { DIST, TYPES } from '../built.ts';
import { headersOf, rulesIn } from './headers.ts';

/** What is packed already gains nothing by it. */
const PACKED = new Set(['.woff2', '.png']);

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/**
 * The built site as a static host serves it: packed by brotli, with the headers of `_headers`. Each file is packed once, when it is first asked for.
 * Times that are told of a page loaded from `astro preview` would be those of a site three times as heavy.
 */
export function serveAsHost(port: number): Promise<Server> {
  const rules = rulesIn(readFileSync(join(DIST, '_headers'), 'utf8'));
  const answers = new Map<string, Answer>();

  function answer(address: string): Answer {
    const path = join(DIST, address.endsWith('/') ? `${address}index.html` : address);
    const type = TYPES[extname(path)] ?? 'application/octet-stream';
    try {
      const body = readFileSync(path);
      const headers = { 'Content-Type': type.startsWith('text/') ? `${type}; charset=utf-8` : type, ...Object.fromEntries(headersOf(rules, address)) };
      return PACKED.has(extname(path)) ? { status: 200, headers, body } : { status: 200, headers: { ...headers, 'Content-Encoding': 'br' }, body: brotliCompressSync(body) };
    } catch {
      return { status: 404, headers: { 'Content-Type': 'text/html; charset=utf-8' }, body: readFileSync(join(DIST, '404.html')) };
    }
  }

  const server = createServer((request, response) => {
    const address = decodeURIComponent(new URL(request.url!, 'http://site').pathname);
    if (!answers.has(address)) answers.set(address, answer(address));
    const { status, headers, body } = answers.get(address)!;
    response.writeHead(status, { ...headers, 'Content-Length': body.length }).end(body);
  });
  return new Promise((done) => {
    server.listen(port, '127.0.0.1', () => done(server));
  });
}
