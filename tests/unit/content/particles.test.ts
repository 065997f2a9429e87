import { describe, expect, it } from 'vitest';
import { printedFacts } from '../../../src/i18n/facts.ts';
import { particle } from '../../../src/i18n/particle.ts';
import { sourcesIn } from './typed-quantities.ts';

/** Particles whose form follows the sound before them, consonant first. */
const PAIRS = ['이었다/였다', '이었고/였고', '이라고/라고', '이라/라', '이고/고', '이다/다', '으로/로', '은/는', '을/를', '과/와', '이/가'];
const FORMS = PAIRS.flatMap((pair) => pair.split('/')).sort((a, b) => b.length - a.length).join('|');
const printed = printedFacts('ko');

describe('in Korean', () => {
  it('a particle after a number of the essay is asked for with josa, not typed', () => {
    const typed = sourcesIn('ko').filter(({ path }) => path.endsWith('.mdx')).flatMap(({ path, source }) => [...source.matchAll(new RegExp(`<(?:Fact|Reading)[^>]*/>(?:${FORMS})(?![가-힣])`, 'g'))].map(([found]) => `${path}: ${found}`));
    expect(typed).toEqual([]);
  });

  it('a particle typed after a fact in a message is the one that its number asks for', () => {
    const wrong = sourcesIn('ko').flatMap(({ path, source }) =>
      [...source.matchAll(new RegExp(`\\{\\$([\\w.-]+)\\}(${FORMS})(?![가-힣])`, 'g'))]
        .filter(([, id]) => id! in printed)
        // 달러이고 is as good as 달러고.
        .filter(([, , form]) => !/^이./.test(form!))
        .filter(([, id, form]) => particle(printed[id as keyof typeof printed], PAIRS.find((pair) => pair.split('/').includes(form!))!) !== form)
        .map(([found, id]) => `${path}: ${found} (${printed[id as keyof typeof printed]})`),
    );
    expect(wrong).toEqual([]);
  });
});
