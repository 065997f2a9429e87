import { describe, expect, it } from 'vitest';
import { compile, compileAll } from '../../../src/i18n/compile.ts';
import { format } from '../../../src/i18n/message.ts';
import { wordsOf } from '../../../src/i18n/words.ts';

const say = (locale: string, source: string, values = {}): string => format(locale, compile(source), values);

describe('a message', () => {
  it.each([
    ['en', 'plain text', {}, 'plain text'],
    ['en', 'yield {$y :percent digits=2}', { y: 0.02678 }, 'yield 2.68%'],
    ['en', '{$x :signed digits=1}', { x: -0.048 }, '−4.8%'],
    ['en', '{$x :signed}', { x: 0 }, '0.0%'],
    ['en', '{$x :number maximumFractionDigits=0}', { x: -0.2 }, '0'],
    ['en', '{$x :number digits=0}', { x: 126272 }, '126,272'],
    ['en', '{$x :bp}', { x: 0.0019 }, '19'],
    ['en', '{$x :number}', { x: Infinity }, '∞'],
    ['en', '${$amount}', { amount: '1.4 trillion' }, '$1.4 trillion'],
    ['en', '.input {$n :number} .match $n one {{one round}} * {{{$n} rounds}}', { n: 1 }, 'one round'],
    ['en', '.input {$n :number} .match $n 0 {{none}} one {{one round}} * {{{$n} rounds}}', { n: 3 }, '3 rounds'],
    ['ko', '.local $y = {$x :percent digits=0} {{{$y}{$y :josa with=|이/가|} 남았다}}', { x: 0.05 }, '5%가 남았다'],
    ['ko', '{$name}{$name :josa with=|을/를|}', { name: '국채' }, '국채를'],
  ])('in %s, %s says it', (locale, source, values, expected) => {
    expect(say(locale, source, values)).toBe(expected);
  });

  it('with a fault stops the build and names its place', () => {
    expect(() => compileAll({ labels: { tap: 'open {$x' } }, 'content/ko/figures/x.yaml')).toThrow('content/ko/figures/x.yaml.labels.tap');
  });

  it('says which value is missing, and which words do not exist', () => {
    const words = wordsOf('en', compileAll({ a: '{$x :number}', b: '{$x :shout}' }, 'test'));
    expect(() => words('a', { y: 1 })).toThrow('message "a": there is no value $x; given are $y');
    expect(() => words('b', { x: 1 })).toThrow('there is no function :shout');
    expect(() => words('c')).toThrow('message "c"');
  });
});
