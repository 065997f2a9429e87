import { describe, expect, it } from 'vitest';
import { label, textWidth, words, wrap } from '../../../src/parts/text.ts';

describe('wrap', () => {
  it('breaks Hangul only between 어절', () => {
    const text = '자산을 욕조에 뜬 오리라고 하자';
    const lines = wrap(text, 15, 600, 90);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join(' ')).toBe(text);
  });

  it('keeps a number with its unit', () => {
    expect(words('from 2.50 % to 2.78 %')).toEqual(['from', '2.50 %', 'to', '2.78 %']);
    expect(words('5.6 years is the duration')).toEqual(['5.6 years', 'is', 'the', 'duration']);
    for (let width = 20; width < 200; width += 5) expect(wrap('매각 40 조 그리고 −11.5 %', 15, 600, width)).not.toContain('%');
  });

  it('keeps lines within the width', () => {
    for (const line of wrap('Big payments soon, small ones later and then nothing', 15, 600, 110)) expect(textWidth(line, 15, 600)).toBeLessThanOrEqual(110);
  });

  it('cuts a word that is wider than a line, at its soft hyphens first', () => {
    const soft = wrap('Vermögens\u00adpreis\u00adbildung', 15, 600, 100);
    expect(soft).toEqual(['Vermögens-', 'preisbildung']);
    const hard = wrap('Donaudampfschifffahrtsgesellschaft', 15, 600, 100);
    expect(hard.length).toBeGreaterThan(1);
    expect(hard.join('').replaceAll('-', '')).toBe('Donaudampfschifffahrtsgesellschaft');
    expect(hard.slice(0, -1).every((line) => line.endsWith('-'))).toBe(true);
    expect(Math.min(...hard.map((line) => line.length))).toBeGreaterThan(4);
    expect(wrap('지급준비금과예금', 15, 600, 70)).toEqual(['지급준비', '금과예금']);
    for (let width = 2; width < 200; width += 3) expect(wrap('preis\u00adbil\u00addung', 15, 600, width).join('').replaceAll('-', '')).toBe('preisbildung');
  });

  it('parts a word that is wider than a line behind its own hyphen or slash', () => {
    expect(wrap('Multi-strategy funds', 15, 600, 70)).toEqual(['Multi-', 'strategy', 'funds']);
    expect(wrap('Multi-strategy funds', 15, 600, 120)).toEqual(['Multi-strategy', 'funds']);
    expect(wrap('rates/QE and a-b', 15, 600, 52)).toEqual(['rates/', 'QE and', 'a-b']);
  });
});

describe('label', () => {
  it('shrinks to stay within its lines, but not under its smallest size', () => {
    const small = label({ x: 0, y: 0, text: 'one two three four five six', size: 20, maxWidth: 120, lines: 2, minSize: 12 });
    expect(small.attributes['font-size']).toBeLessThan(20);
    expect(small.children.length).toBeLessThanOrEqual(2);
    expect(label({ x: 0, y: 0, text: 'one two three four five six', size: 20, maxWidth: 40, lines: 1, minSize: 12 }).attributes['font-size']).toBe(12);
  });

  it('goes up from the baseline of its last line when asked to', () => {
    const upward = label({ x: 0, y: 100, text: 'one two', size: 20, maxWidth: 40, leading: 1, up: 1 });
    expect([upward.children.length, upward.attributes['y']]).toEqual([2, 80]);
  });

  it('measures Hangul wider than Latin and bold wider than regular', () => {
    expect(textWidth('가', 100)).toBeGreaterThan(textWidth('a', 100));
    expect(textWidth('abc', 100, 800)).toBeGreaterThan(textWidth('abc', 100, 400));
  });
});
