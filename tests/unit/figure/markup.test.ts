import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { mark, textMark } from '../../../src/figure/mark.ts';
import { markup } from '../../../src/figure/markup.ts';

it('whatever a label or an attribute says comes out as text', () => {
  const hostile = fc.oneof(fc.string({ unit: 'grapheme-ascii' }), fc.constantFrom('</text><script>a()</script>', '"><img src=x onerror=a()>', '<![CDATA[', '&lt;', "'\"&<>"));
  fc.assert(fc.property(hostile, (text) => {
    const { document } = parseHTML(`<body><svg>${markup([mark('g', { 'data-name': text }, textMark('text', { x: 1 }, text))])}</svg></body>`);
    const [group, ...more] = document.querySelectorAll('svg > *');
    expect(more).toEqual([]);
    expect(group!.children).toHaveLength(1);
    expect(group!.textContent).toBe(text);
    expect(group!.getAttribute('data-name')).toBe(text);
    expect(group!.getAttributeNames()).toEqual(['data-name']);
  }));
});
