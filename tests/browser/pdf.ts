import { inflateSync } from 'node:zlib';

/** What a PDF of Chromium's says to whoever cannot see its pages. */
export interface Pdf {
  readonly tagged: boolean;
  readonly language: string | undefined;
  readonly pages: number;
  /** Titles of the bookmarks, in their order. */
  readonly bookmarks: readonly string[];
  /** Alternative texts. */
  readonly alts: readonly string[];
  /** Addresses that links lead to. */
  readonly addresses: readonly string[];
  /** All text without white space, which a PDF does not always keep. */
  readonly text: string;
}

/** Reads as much of the format as Chromium writes: no object streams, fonts named after the number of their object. */
export function readPdf(bytes: Buffer): Pdf {
  const objects = new Map([...bytes.toString('latin1').matchAll(/(\d+) 0 obj\n([^]*?)endobj/g)].map(([, number, body]) => [Number(number), body!]));
  const heads = [...objects.values()].map((body) => body.split('stream\n')[0]!);
  const catalog = heads.find((head) => head.includes('/Type /Catalog'))!;
  return {
    tagged: catalog.includes('/StructTreeRoot') && /\/Marked true/.test(catalog),
    language: /\/Lang \(([^)]*)\)/.exec(catalog)?.[1],
    pages: heads.filter((head) => /\/Type \/Page\b/.test(head)).length,
    bookmarks: heads.filter((head) => head.includes('/Dest')).flatMap((head) => strings(head, 'Title')),
    alts: heads.flatMap((head) => strings(head, 'Alt')),
    addresses: heads.flatMap((head) => strings(head, 'URI')),
    text: textOf(objects).replace(/\s/g, ''),
  };
}

/** The values of a key: `/Title (plain)` or `/Title <FEFF…>`. */
function strings(head: string, key: string): string[] {
  return [...head.matchAll(new RegExp(`/${key} (?:\\(((?:\\\\.|[^\\\\)])*)\\)|<FEFF([0-9A-F]*)>)`, 'g'))].map(([, plain, hex]) => (hex === undefined ? plain!.replace(/\\(.)/g, '$1') : utf16(hex)));
}

function utf16(hex: string): string {
  return Buffer.from(hex, 'hex').swap16().toString('utf16le');
}

function contentOf(body: string | undefined): string {
  const [, stream] = /stream\r?\n([^]*)\nendstream/.exec(body ?? '') ?? [];
  if (stream === undefined) return '';
  return body!.includes('/FlateDecode') ? inflateSync(Buffer.from(stream, 'latin1')).toString('latin1') : stream;
}

/** The characters that are shown, in the order of the content streams. */
function textOf(objects: ReadonlyMap<number, string>): string {
  const fonts = new Map<number, (code: string) => string>();
  let text = '';
  for (const body of objects.values()) {
    if (!body.includes('stream\n') || /\/Subtype \/Image|\/Length1/.test(body.split('stream\n')[0]!)) continue;
    let read = (code: string): string => code;
    for (const [, font, shown] of contentOf(body).matchAll(/\/F(\d+) [\d.]+ Tf|(<[0-9A-Fa-f]+>)(?= Tj|[^\]]*\] TJ)/g)) {
      if (font !== undefined) {
        const number = Number(font);
        if (!fonts.has(number)) fonts.set(number, readerOf(objects, number));
        read = fonts.get(number)!;
      } else text += read(shown!.slice(1, -1));
    }
  }
  return text;
}

/** Turns the codes of a font into characters by its table to Unicode. */
function readerOf(objects: ReadonlyMap<number, string>, font: number): (codes: string) => string {
  const body = objects.get(font)!;
  const table = contentOf(objects.get(Number(/\/ToUnicode (\d+)/.exec(body)?.[1])));
  const characters = new Map<number, string>();
  for (const [, lines] of table.matchAll(/beginbfchar\n([^]*?)endbfchar/g)) {
    for (const [, code, hex] of lines!.matchAll(/<(\w+)> <(\w+)>/g)) characters.set(parseInt(code!, 16), utf16(hex!));
  }
  for (const [, lines] of table.matchAll(/beginbfrange\n([^]*?)endbfrange/g)) {
    for (const [, first, last, hex] of lines!.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g)) {
      for (let code = parseInt(first!, 16), i = 0; code <= parseInt(last!, 16); code += 1, i += 1) characters.set(code, String.fromCodePoint(parseInt(hex!, 16) + i));
    }
  }
  const width = body.includes('/Type0') ? 4 : 2;
  return (codes) => (codes.match(new RegExp(`.{${width}}`, 'g')) ?? []).map((code) => characters.get(parseInt(code, 16)) ?? '').join('');
}
