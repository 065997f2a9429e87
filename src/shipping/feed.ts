import { DOMParser, parseHTML } from 'linkedom';
import { escape } from '../figure/markup.ts';
import { standalone } from '../lab/svg.ts';
import { memo } from '../memo.ts';
import { dayInk } from './inks.ts';

export interface Feed {
  /** Atom, with the whole essay in its one entry. */
  readonly xml: string;
  /** The pictures it shows, as SVG that stands alone, by their paths below the language. */
  readonly pictures: ReadonlyMap<string, string>;
}

/** Of the flat page, what is only of use there: places on paper, links to its own parts, what pictures and stamps say without letters. */
const LEFT_OUT = ['.flat-about', '.flat-imprint', '.flat-contents', '.poster', '.anchor', '.visually-hidden', '.glass', '[aria-hidden]', '[hidden]', '.challenges', '[data-echo]', 'script'];

const KEPT = ['href', 'src', 'alt', 'width', 'height', 'lang', 'dir', 'scope', 'colspan', 'rowspan'];

/** What families a reader's device may have, since a picture in a feed brings none. */
const FONT = 'Pretendard, Noto Sans KR, Apple SD Gothic Neo, Malgun Gothic, sans-serif';

/** The feed of a language out of its built flat page. `updated` is a day, ISO. */
export function feedOf(html: string, updated: string): Feed {
  // A document without its drawings is read in half the time: pictures are used as they are written.
  const drawings: string[] = [];
  const { document } = parseHTML(html.replace(/(<svg\b[^>]*)>([^]*?)<\/svg>/g, (_, opening: string, inside: string) => `${opening} data-drawing="${drawings.push(inside) - 1}"></svg>`));
  const inside = (svg: Element): string => drawings[Number(svg.getAttribute('data-drawing'))]!;
  const home = document.querySelector('link[rel=canonical]')!.getAttribute('href')!;
  const language = document.documentElement.getAttribute('lang')!;
  const main = document.querySelector('main')!;
  const title = main.querySelector('h1')!.textContent!;
  const subtitle = main.querySelector('.subtitle')!.textContent!;
  const shapes = shapesOf([...document.querySelectorAll('.sprite')].map(inside).join(''));
  const pictures = new Map<string, string>();
  for (const svg of main.querySelectorAll('svg[role=img]')) {
    const name = nameOf(svg);
    pictures.set(`pictures/${name}.svg`, pictureOf(svg, inside(svg), shapes));
    svg.replaceWith(imageOf(svg, `${home}pictures/${name}.svg`, document));
  }
  for (const element of main.querySelectorAll(LEFT_OUT.join(', '))) element.remove();
  for (const element of main.querySelectorAll('*')) strip(element, `${home}print/`);
  const xml = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    `<id>${home}</id><title>${escape(title)}</title><subtitle>${escape(subtitle)}</subtitle><updated>${updated}T00:00:00Z</updated>`,
    `<link rel="self" type="application/atom+xml" href="${home}feed.xml"/><link rel="alternate" type="text/html" hreflang="${language}" href="${home}"/>`,
    `<author><name>Reverse QE</name></author><rights>CC BY 4.0</rights>`,
    `<entry><id>${home}#essay</id><title>${escape(`${title}: ${subtitle}`)}</title><updated>${updated}T00:00:00Z</updated><link rel="alternate" type="text/html" href="${home}"/>`,
    `<content type="html">${escape(main.innerHTML)}</content></entry></feed>\n`,
  ].join('\n');
  return { xml, pictures };
}

/** `financing-loop`, `chart-capex`. */
function nameOf(svg: Element): string {
  const owner = svg.closest('[data-step]') ?? svg.closest('[data-chart]');
  if (!owner) throw new Error(`A picture of the flat page belongs to no step and no chart: ${svg.outerHTML.slice(0, 200)}`);
  return owner.id.replace('/', '-');
}

function titleOf(svg: Element): string {
  return (svg.closest('[data-step]')?.querySelector('h3') ?? svg.closest('[data-chart]')!.querySelector('.chart-title'))!.textContent!;
}

/** The shapes of a sprite by their ids, the same in most languages; read as XML, which leaves the names of elements as they are. */
const shapesOf = memo((sprite: string): ReadonlyMap<string, string> => {
  const svg = new DOMParser().parseFromString(`<svg>${sprite}</svg>`, 'image/svg+xml');
  return new Map([...svg.querySelectorAll('[id]')].map((shape) => [shape.id, shape.outerHTML]));
});

function pictureOf(svg: Element, drawing: string, shapes: ReadonlyMap<string, string>): string {
  const description = svg.parentElement!.querySelector('figcaption[data-description], .visually-hidden')!.textContent!;
  return standalone(
    { markup: drawing, viewBox: svg.getAttribute('viewBox')!, title: titleOf(svg), description },
    { color: dayInk, shape: (id) => shapes.get(id), font: FONT },
  );
}

/** The description stands below a step's picture and before a chart's. */
function imageOf(svg: Element, src: string, document: Document): Element {
  const [, , width, height] = svg.getAttribute('viewBox')!.split(' ');
  const image = document.createElement('img');
  for (const [name, value] of Object.entries({ src, alt: titleOf(svg), width: width!, height: height! })) image.setAttribute(name, value);
  return image;
}

/** Without what only the page's own styles and scripts know; links lead from anywhere, those to a note to the flat page's. */
function strip(element: Element, page: string): void {
  for (const name of element.getAttributeNames()) if (!KEPT.includes(name)) element.removeAttribute(name);
  const href = element.getAttribute('href');
  if (href !== null) element.setAttribute('href', new URL(href, page).href);
}
