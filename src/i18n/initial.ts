/** The nineteen consonants a Hangul syllable may begin with, in the order of Unicode; a doubled one is filed under the plain one. */
const CONSONANTS = 'ㄱㄱㄴㄷㄷㄹㅁㅂㅂㅅㅅㅇㅈㅈㅊㅋㅌㅍㅎ';

/** The letter a dictionary files a word under: 듀레이션 → ㄷ, 까닭 → ㄱ, équity → E. */
export function initialOf(locale: string, word: string): string {
  const first = word.normalize('NFC').charCodeAt(0) - 0xac00;
  if (first >= 0 && first < 11172) return CONSONANTS[Math.floor(first / 588)]!;
  return word.normalize('NFD').charAt(0).toLocaleUpperCase(locale);
}
