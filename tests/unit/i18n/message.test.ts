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
    ['ko', '“{$name}”{$name :josa with=|을/를|}', { name: '국채' }, '“국채”를'],
    ['ko', '{$name :string josa=|이/가|} {$x :number digits=1 josa=|이/가|}', { name: '물', x: 2 }, '물이 2.0이'],
    ['ko', '{$x :number digits=1 josa=|은/는|} {$y :signed digits=0 josa=|으로/로|} {$z :percent digits=1 josa=|이다/다|} {$n :integer josa=|과/와|} {$b :bp josa=|을/를|}', { x: 2.42, y: -0.3, z: 0.05, n: 7, b: 0.001 }, '2.4는 −30%로 5.0%다 7과 10을'],
  ])('in %s, %s says it', (locale, source, values, expected) => {
    expect(say(locale, source, values)).toBe(expected);
  });

  it('with a fault stops the build and names its place', () => {
    expect(() => compileAll({ labels: { tap: 'open {$x' } }, 'content/ko/figures/x.yaml')).toThrow('content/ko/figures/x.yaml.labels.tap');
  });

  it.each([
    ['{$x :shout}', /there is no function :shout; there are :number, .*:josa/],
    ['{$x :number digit=1}', /:number has no option "digit"; it has digits, /],
    ['{$x :percent digits=1.5}', /:percent digits=1\.5: it is a whole number from 0 to 20/],
    ['{$x :number digits=many}', /:number digits=many/],
    ['{$x :signed signDisplay=plus}', /signDisplay=plus: it is auto, always,/],
    ['{$x :number josa=|가/이|}', /"가\/이" is no pair of Korean particles: write 이\/가/],
    ['{$x :josa}', /:josa asks for its pair/],
    ['{$x :number digits=$n}', /written out/],
    ['.input {$n :number} .match $n one {{one round}}', /missing-fallback/],
    ['.match $n one {{one round}} * {{more}}', /missing-selector-annotation/],
    ['{#b}bold{/b}', /markup/],
  ])('is refused with the reason and its place: %s', (source, reason) => {
    const compiling = (): unknown => compileAll({ labels: { tap: source } }, 'content/ko/figures/x.yaml');
    expect(compiling).toThrow('content/ko/figures/x.yaml.labels.tap: ');
    expect(compiling).toThrow(reason);
  });

  it('says which value is missing, and which words do not exist', () => {
    const words = wordsOf('en', compileAll({ a: '{$x :number}' }, 'test'));
    expect(() => words('a', { y: 1 })).toThrow('message "a": there is no value $x; given: y');
    expect(() => words('c')).toThrow('message "c"');
  });
});
