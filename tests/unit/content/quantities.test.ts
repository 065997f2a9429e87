import { describe, expect, it } from 'vitest';
import { texts, typedQuantities, withoutPlaceholders, withoutTags } from './typed-quantities.ts';

const found = (text: string): string[] => typedQuantities({ place: 'test', text });

it('no quantity is typed in what a reader reads: it comes from a fact or a model', () => {
  const typed = texts().flatMap((text) => typedQuantities(text).map((quantity) => `${text.place}: “${quantity.trim()}” in “${text.text.trim().slice(0, 90)}”`));
  expect(typed).toEqual([]);
});

describe('a typed quantity', () => {
  it.each(['It cost $416 billion.', 'up 66%', 'by 48 basis points', 'by forty basis points', 'two trillion dollars', 'fifty percent', '1조 달러', '4,160억 달러', '오백억 달러', '삼 퍼센트', '71bp', '3.4% 줄었다', '오 달러', '650 in 2026'])('is seen in “%s”', (text) => {
    expect(found(text)).not.toEqual([]);
  });

  it.each(['from 2022 to 2025', '2020~24년에는', 'the 2010s', '2010년대의', '2026년 1월 20일', 'on February 5, 2026', 'Japan’s 40-year yield', '미국 10년 만기 국채', 'Web 2.0', '3장의 나선', 'the second way', '첫째 길은', 'two borrowers', '만일 이 조건이', '천만에'])('is not seen in “%s”', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('what is read', () => {
  it('is what is left of tags and placeholders', () => {
    expect(withoutTags('<Step id="a1" title="The 3rd"> a <Fact id="capex.2025"/> b')).toBe('The 3rd a ▢ b');
    expect(withoutPlaceholders('rose {$x :percent digits=2} to {$y}')).toBe('rose ▢ to ▢');
    expect(withoutPlaceholders('.input {$n :number} .match $n 1 {{one}} * {{{$n} rounds of 5}}')).toBe('one\n▢ rounds of 5');
  });
});
