import { select, type Selection } from 'd3-selection';
import type { Attributes, Mark } from './mark.ts';
import type { Motion } from '../motion/motion.ts';
import { attributeText } from './round.ts';

const SVG = 'http://www.w3.org/2000/svg';
const TEXT = 3;

/** An element whose mark moves. */
export interface Mover {
  readonly node: Element;
  readonly mark: Mark;
}

/** The mark that an element was last given, and the elements that motion has changed since. */
const given = new WeakMap<Element, Mark>();
const astray = new WeakSet<Element>();

/**
 * Makes the children of `parent` the given marks: D3's keyed join, all the way down.
 * Nodes that came in the page's HTML are taken for the marks of their places.
 * Adds what moves among them to `movers`.
 */
export function join(parent: Element, marks: readonly Mark[], movers: Mover[] = []): void {
  if (fits(parent, marks)) {
    let node = parent.firstElementChild;
    for (const mark of marks) {
      update(node!, mark, movers);
      node = node!.nextElementSibling;
    }
    return;
  }
  (select(parent) as Selection<Element, unknown, null, undefined>)
    .selectChildren<Element, Mark>()
    .data(marks, function (datum, index) {
      const place = this as Element;
      return keyOf(place === parent ? datum : (given.get(place) ?? { tag: place.localName }), index);
    })
    .join((enter) => enter.append((datum) => parent.ownerDocument.createElementNS(SVG, datum.tag)))
    .order()
    .each(function (datum) {
      update(this as Element, datum, movers);
    });
}

/** Whether the children are those of the marks already, each in its place: then nothing enters, leaves or moves. */
function fits(parent: Element, marks: readonly Mark[]): boolean {
  let node = parent.firstElementChild;
  for (const { tag, key } of marks) {
    const before = node && given.get(node);
    if (node?.localName !== tag || (before && before.key !== key)) return false;
    node = node.nextElementSibling;
  }
  return node === null;
}

function update(node: Element, mark: Mark, movers: Mover[]): void {
  const before = given.get(node);
  if (mark.moves) movers.push({ node, mark });
  if (!before || astray.delete(node) || !sameAttributes(before.attributes, mark.attributes)) updateAttributes(node, attributesOf(mark));
  given.set(node, mark);
  if (mark.text !== undefined) {
    if (before?.text !== mark.text) writeText(node, mark.text);
  } else {
    if (node.firstChild?.nodeType === TEXT) node.textContent = '';
    join(node, mark.children, movers);
  }
}

function sameAttributes(a: Attributes, b: Attributes): boolean {
  const [names, others] = [Object.keys(a), Object.keys(b)];
  return names.length === others.length && names.every((name, i) => name === others[i] && a[name] === b[name]);
}

/** Gives an element that motion has changed its mark's own attributes again. */
export function rest({ node, mark }: Mover): void {
  if (astray.delete(node)) updateAttributes(node, attributesOf(mark));
}

/** Gives a moving element the attributes of this moment, over its own. */
export function move({ node, mark }: Mover, motion: Motion): void {
  astray.add(node);
  for (const [name, value] of Object.entries(mark.moves!(motion, node))) {
    if (value === undefined) node.removeAttribute(name);
    else node.setAttribute(name, attributeText(value));
  }
}

function writeText(node: Element, text: string): void {
  if (node.firstElementChild !== null || node.textContent !== text) node.textContent = text;
}

/** Same names in the same order, whatever was drawn before: the markup must not tell the path taken. */
function updateAttributes(node: Element, attributes: ReadonlyArray<readonly [string, string]>): void {
  const names = node.getAttributeNames();
  if (names.length !== attributes.length || names.some((name, i) => name !== attributes[i]![0])) {
    for (const name of names) node.removeAttribute(name);
  }
  for (const [name, value] of attributes) {
    if (node.getAttribute(name) !== value) node.setAttribute(name, value);
  }
}

/** The attributes as they are written: without the absent ones, rounded. */
export function attributesOf(mark: Mark): Array<readonly [string, string]> {
  return Object.entries(mark.attributes)
    .filter((entry): entry is [string, string | number] => entry[1] !== undefined)
    .map(([name, value]) => [name, attributeText(value)] as const);
}

function keyOf({ tag, key }: Pick<Mark, 'tag' | 'key'>, index: number): string {
  return `${tag} ${key ?? index}`;
}
