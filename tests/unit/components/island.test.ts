import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { islandText } from '../../../src/components/island.ts';

describe('data in a page', () => {
  it('comes back as it went in, and never ends its element', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('</script>', '<!--<script>', ']]>', '\u2028', '<img src=x onerror=alert(1)>')), (text) => {
      const { document } = parseHTML(`<body><script type="application/json">${islandText({ [text]: [text] })}</script><i></i></body>`);
      expect(document.querySelectorAll('body > *')).toHaveLength(2);
      expect(JSON.parse(document.querySelector('script')!.textContent!)).toEqual({ [text]: [text] });
    }));
  });
});
