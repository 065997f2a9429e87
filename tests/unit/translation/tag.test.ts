import { describe, expect, it } from 'vitest';
import { canonicalTag } from '../../../src/translation/tag.ts';

describe('a language tag', () => {
  it.each([['ja', 'ja'], ['zh-hant', 'zh-Hant'], ['pt-br', 'pt-BR'], ['iw', 'he'], ['en-XA', 'en-XA'], ['fil', 'fil']])('%s is %s', (tag, canonical) => {
    expect(canonicalTag(tag)).toBe(canonical);
  });

  it.each([
    ['cn', 'zh (Chinese)'], ['fl', 'fil (Filipino)'], ['jp', 'ja (Japanese)'], ['ua', 'uk (Ukrainian)'], ['cz', 'cs (Czech)'], ['gr', 'el (Greek)'], ['dk', 'da (Danish)'],
    ['korean', 'ko (Korean)'], ['en_US', 'en-US (American English)'], ['e n', 'tags are such as ja, pt-BR or zh-Hant'],
  ])('%s is refused: did you mean %s?', (tag, meant) => {
    expect(() => canonicalTag(tag)).toThrow(`"${tag}" is not a language tag (BCP 47)`);
    expect(() => canonicalTag(tag)).toThrow(meant);
  });
});
