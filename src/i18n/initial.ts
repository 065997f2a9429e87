/** The nineteen consonants a Hangul syllable may begin with, in the order of Unicode; a doubled one is filed under the plain one. */
const CONSONANTS = 'ㄱㄱㄴㄷㄷㄹㅁㅂㅂㅅㅅㅇㅈㅈㅊㅋㅌㅍㅎ';

/** The letter a dictionary files a word under: 듀레이션 → ㄷ, 까닭 → ㄱ, équity → E. */
export function initialOf(locale: string, word: string): string {
  // Quotation marks and marks of direction come before the first letter.
  const [first = ''] = /[\p{L}\p{N}]/u.exec(word.normalize('NFC')) ?? [];
  const syllable = first.charCodeAt(0) - 0xac00;
  if (syllable >= 0 && syllable < 11172) return CONSONANTS[Math.floor(syllable / 588)]!;
  return first.normalize('NFD').charAt(0).toLocaleUpperCase(locale);
}
