/**
 * The Korean particle a word asks for, read as it is spoken: 3이, 10으로, 5%를, GDP를.
 * `pair` is written consonant first: '이/가', '을/를', '은/는', '과/와', '으로/로', '이라/라'.
 */
export function particle(word: string, pair: string): string {
  const [closed, open] = pair.split('/');
  if (closed === undefined || open === undefined) throw new TypeError(`a particle pair is written 이/가, not "${pair}"`);
  const final = finalConsonant(word);
  const likeVowel = final === '' || (final === 'ㄹ' && closed.startsWith('으로'));
  return likeVowel ? open : closed;
}

/** The consonant the last spoken syllable closes with: '' for none, 'ㄹ', or 'x' for any other. */
function finalConsonant(word: string): '' | 'ㄹ' | 'x' {
  const spoken = word.replace(/[)\]}"'”’」』》〉\s]+$/u, '');
  const number = /\d[\d,]*(?:\.\d+)?$/.exec(spoken)?.[0];
  if (number !== undefined) return numberEnding(number.replaceAll(',', ''));
  const last = spoken.at(-1) ?? '';
  if (last >= '가' && last <= '힣') return hangulEnding(last);
  if (last === '%' || /bp$/i.test(spoken)) return '';
  return LATIN[last.toLowerCase()] ?? '';
}

function hangulEnding(syllable: string): '' | 'ㄹ' | 'x' {
  const final = (syllable.charCodeAt(0) - 0xac00) % 28;
  if (final === 0) return '';
  return final === 8 ? 'ㄹ' : 'x';
}

/** 0 영 1 일 2 이 3 삼 4 사 5 오 6 육 7 칠 8 팔 9 구; trailing zeros are read 십, 백, 천, 만, 억, 조. */
function numberEnding(digits: string): '' | 'ㄹ' | 'x' {
  const zeros = digits.includes('.') ? 0 : /0*$/.exec(digits)![0].length;
  if (zeros > 0 && zeros < digits.length) return zeros >= 12 && zeros < 16 ? '' : 'x';
  return DIGIT[Number(digits.at(-1))]!;
}

const DIGIT = ['x', 'ㄹ', '', 'x', '', '', 'x', 'ㄹ', 'ㄹ', ''] as const;

/** Letters whose Korean names close with a consonant: 엘, 엠, 엔, 알. */
const LATIN: Readonly<Record<string, 'ㄹ' | 'x'>> = { l: 'ㄹ', m: 'x', n: 'x', r: 'ㄹ' };
