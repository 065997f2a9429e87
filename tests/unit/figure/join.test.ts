import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { join, move, type Mover, rest } from '../../../src/figure/join.ts';
import { mark, type Mark, moving, textMark } from '../../../src/figure/mark.ts';
import { markup } from '../../../src/figure/markup.ts';
import { Motion } from '../../../src/motion/motion.ts';

function svg(content = ''): Element {
  return parseHTML(`<!doctype html><body><svg>${content}</svg>`).document.querySelector('svg')!;
}

/** Markup with attributes in order: linkedom writes them as it likes; the browser tests compare to the letter. */
function told(node: Element): unknown {
  const attributes = node.getAttributeNames().sort().map((name) => [name, node.getAttribute(name)]);
  return [node.tagName, attributes, node.children.length > 0 ? [...node.children].map(told) : node.textContent];
}

const tellMarks = (marks: readonly Mark[]): unknown => told(svg(markup(marks)));

const words: Mark[] = [mark('text', { key: 'label' }, [textMark('tspan', {}, 'one '), textMark('tspan', {}, 'two')])];
const line: Mark[] = [textMark('text', { key: 'label' }, 'one two')];

const calm: Mark[] = [mark('g', { key: 'pipe', class: 'a' }, [mark('path', { d: 'M0,0' }), mark('path', { d: 'M1,1' })]), textMark('text', { x: 1 / 3 }, 'A < B & C')];
const busy: Mark[] = [mark('circle', { key: 'drop', r: 2 }), mark('g', { key: 'pipe', id: 'x', class: 'b' }, [mark('path', { d: 'M2,2' })]), textMark('text', { x: 2 }, 'D')];

describe('joining marks', () => {
  it('draws what the markup says', () => {
    const element = svg();
    join(element, calm);
    expect(told(element)).toEqual(tellMarks(calm));
  });

  it('leaves no trace of what was drawn before', () => {
    const element = svg();
    for (const marks of [calm, busy, calm, [], busy, calm, words, line, words]) {
      join(element, marks);
      expect(told(element)).toEqual(tellMarks(marks));
    }
  });

  it('leaves no trace when marks change order, names, tags or text alone', () => {
    const element = svg();
    const rows: Mark[][] = [
      [mark('g', { key: 'a' }, [mark('path', { d: 'M0,0', class: 'x' })]), mark('path', { key: 'b', d: 'M1,1' })],
      [mark('path', { key: 'b', d: 'M1,1' }), mark('g', { key: 'a' }, [mark('path', { class: 'x', d: 'M0,0' })])],
      [mark('path', { key: 'b', d: 'M1,1' }), mark('g', { key: 'a' }, [mark('circle', { r: 1 })])],
      [mark('path', { key: 'b', d: 'M1,1' }), { ...mark('g', { key: 'a' }), text: 'words' }],
      [mark('path', { key: 'b', d: undefined }), { ...mark('g', { key: 'a' }), text: 'other' }],
      [mark('path', { key: 'b' }), mark('g', { key: 'a' })],
    ];
    for (const marks of [...rows, ...rows.toReversed(), rows[3]!, rows[0]!]) {
      join(element, marks);
      expect(told(element)).toEqual(tellMarks(marks));
    }
  });

  it('touches nothing that stays as it is', () => {
    const element = svg();
    join(element, calm);
    const [pipe] = element.children;
    const asked: string[] = [];
    pipe!.setAttribute = (name: string) => void asked.push(name);
    join(element, calm.map((one) => ({ ...one, attributes: { ...one.attributes } })));
    expect(asked).toEqual([]);
  });

  it('takes over nodes that came in the page, each for the mark of its place', () => {
    const element = svg(markup(calm));
    const nodes = [...element.querySelectorAll('*')];
    const turned: Mark[] = [mark('g', { key: 'pipe', class: 'b' }, [mark('path', { d: 'M2,2' }), mark('path', { d: 'M3,3' })]), textMark('text', { x: 2 }, 'D')];
    join(element, turned);
    expect(told(element)).toEqual(tellMarks(turned));
    expect([...element.querySelectorAll('*')]).toEqual(nodes);
  });

  it('replaces nodes that came in the page and are of other marks', () => {
    const element = svg(markup(calm));
    join(element, busy);
    expect(told(element)).toEqual(tellMarks(busy));
  });

  it('rounds numbers to two decimals and writes no negative zero', () => {
    expect(markup([mark('g', { x: 1 / 3, y: -0.001 })])).toBe('<g x="0.33" y="0"/>');
  });
});

describe('marks that move', () => {
  const motion = new Motion();
  const still = mark('circle', { key: 'drop', cx: 4, r: 2 });
  const drop = moving(still, () => ({ cx: 7.123, cy: 1 }));

  it('are found, moved, and given back what is their own', () => {
    const element = svg();
    const movers: Mover[] = [];
    join(element, [mark('g', {}, [drop])], movers);
    expect(movers.map(({ mark }) => mark)).toEqual([drop]);
    move(movers[0]!, motion);
    expect(told(element)).toEqual(tellMarks([mark('g', {}, [mark('circle', { key: 'drop', cx: 7.12, r: 2, cy: 1 })])]));
    rest(movers[0]!);
    expect(told(element)).toEqual(tellMarks([mark('g', {}, [still])]));
    move(movers[0]!, motion);
    join(element, [mark('g', {}, [still])]);
    expect(told(element)).toEqual(tellMarks([mark('g', {}, [still])]));
  });

  it('are drawn at build as they rest', () => {
    expect(markup([drop])).toBe(markup([still]));
  });
});
