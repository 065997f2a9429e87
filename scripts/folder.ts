import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path/posix';
import { rolldown } from 'rolldown';
import { DIST, publicAddress } from './built.ts';

/** Files by their path. */
export type Files = Map<string, Uint8Array>;

/** Pages that only another site's page shows, and the slides, which fetch their other language. */
const LEFT_OUT = ['embed', 'present'];

/** Local files and nothing else: browsers do not agree on what "self" is to a page without an origin. */
const POLICY = "default-src 'none'; script-src 'self' file:; style-src 'self' file:; img-src 'self' file: data:; font-src data:; base-uri 'none'; form-action 'none'";

/**
 * The built pages of one language as a folder that opens from `file://`. Addresses become relative, scripts classic ones in one
 * piece each (a browser loads no module from a file), fonts part of their style sheet (nor a font, everywhere), and what is not in
 * the folder is linked where it stands in public.
 */
export async function folderOf(locale: string): Promise<Files> {
  const folder = new Folder(locale);
  for (const path of pagesOf(join(DIST, locale))) await folder.addPage(path);
  folder.files.set('LICENSE.txt', readFileSync('LICENSE'));
  folder.files.set('licenses.txt', readFileSync(join(DIST, 'licenses.txt')));
  return new Map([...folder.files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function pagesOf(root: string, path = ''): string[] {
  return readdirSync(join(root, path), { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) return path === '' && LEFT_OUT.includes(entry.name) ? [] : pagesOf(root, join(path, entry.name));
    return entry.name.endsWith('.html') ? [join(path, entry.name)] : [];
  });
}

class Folder {
  readonly files: Files = new Map();
  readonly #locale: string;
  /** The site's public root, and its path: `/` or `/some/base/`. */
  readonly #site: string;
  readonly #base: string;
  readonly #pages: ReadonlySet<string>;

  constructor(locale: string) {
    this.#locale = locale;
    this.#site = new URL('..', publicAddress(locale)).href;
    this.#base = new URL(this.#site).pathname;
    this.#pages = new Set(pagesOf(join(DIST, locale)));
  }

  /** `path` is the page's below its language: `ledger/index.html`. */
  async addPage(path: string): Promise<void> {
    let html = readFileSync(join(DIST, this.#locale, path), 'utf8');
    html = html.replace(/<link rel="(?:preload|modulepreload)"[^>]*>/g, '');
    html = html.replace(/<style>([^]*?)<\/style>/g, (_, css: string) => `<link rel="stylesheet" href="${this.#from(path, this.#addStyle(css))}">`);
    html = html.replace(/<script>([^]*?)<\/script>/g, (_, code: string) => `<script src="${this.#from(path, this.#addText(code, 'js'))}"></script>`);
    for (const [tag, src] of html.matchAll(/<script type="module" src="([^"]+)"><\/script>/g)) {
      html = html.replace(tag, `<script defer src="${this.#from(path, await this.#addScript(src!))}"></script>`);
    }
    html = html.replace(/(<meta http-equiv="content-security-policy" content=")[^"]*"/, (_, head: string) => `${head}${POLICY}"`);
    html = html.replace(/(<(?:a|link|img|source|use|image|form|iframe)\b[^>]*?\s(?:href|src|action)=")(\/(?!\/)[^"]*)"/g, (_, head: string, address: string) => `${head}${this.#address(path, address)}"`);
    this.files.set(path, Buffer.from(html));
  }

  /** Where an address of the site leads from a page in the folder. */
  #address(page: string, address: string): string {
    const [, path, rest] = /^([^?#]*)(.*)$/.exec(address)!;
    const below = path!.startsWith(this.#base) ? path!.slice(this.#base.length) : undefined;
    if (below === undefined) return new URL(address, this.#site).href;
    if (below.startsWith(`${this.#locale}/`)) {
      const target = `${below.slice(this.#locale.length + 1)}${below.endsWith('/') ? 'index.html' : ''}`;
      if (this.#pages.has(target)) return this.#from(page, target) + rest;
    } else if (/\.\w+$/.test(below) && existsSync(join(DIST, below)) && !below.endsWith('.html')) {
      return this.#from(page, this.#addFile(below)) + rest;
    }
    return new URL(address, this.#site).href;
  }

  #from(page: string, target: string): string {
    return relative(join(page, '..'), target);
  }

  #addFile(below: string): string {
    const target = below.replace(/^_astro\//, 'assets/');
    this.files.set(target, readFileSync(join(DIST, below)));
    return target;
  }

  #addText(text: string, extension: string): string {
    const target = `assets/${createHash('sha256').update(text).digest('hex').slice(0, 8)}.${extension}`;
    this.files.set(target, Buffer.from(text));
    return target;
  }

  /** Faces with their fonts in them. */
  #addStyle(css: string): string {
    return this.#addText(css.replace(/url\("([^"]+\.woff2)"\)/g, (_, address: string) => `url("data:font/woff2;base64,${readFileSync(join(DIST, address.slice(this.#base.length))).toString('base64')}")`), 'css');
  }

  async #addScript(address: string): Promise<string> {
    const path = address.slice(this.#base.length);
    const target = `assets/${basename(path)}`;
    if (this.files.has(target)) return target;
    const bundle = await rolldown({ input: join(DIST, path), preserveEntrySignatures: false, logLevel: 'warn' });
    const { output } = await bundle.generate({ format: 'iife', codeSplitting: false, minify: true });
    await bundle.close();
    if (output.length !== 1) throw new Error(`${path} does not come in one piece: ${output.map(({ fileName }) => fileName).join(', ')}`);
    this.files.set(target, Buffer.from(output[0].code));
    return target;
  }
}
